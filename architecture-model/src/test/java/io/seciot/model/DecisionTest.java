package io.seciot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final LocalDate EXPIRY = LocalDate.of(2026, 6, 1);
  private static final LocalDate EVE = EXPIRY.minusDays(1);

  @Test
  void closesUntilItExpires() {
    Decision accepted = decision(Decision.Status.ACCEPTED);

    assertThat(accepted.isClosingOn(EVE)).isTrue();
    assertThat(accepted.isClosingOn(EXPIRY)).isFalse();
    assertThat(accepted.isExpiredOn(EXPIRY)).isTrue();
  }

  @Test
  void neverClosesWhileWorkIsInProgress() {
    assertThat(decision(Decision.Status.IN_PROGRESS).isClosingOn(EVE)).isFalse();
  }

  @Test
  void plansOnlyWhileInProgressAndWithMeasures() {
    var measures = SortedSets.immutable.of("lock-debug-port");
    Decision plan = decision(Decision.Status.IN_PROGRESS).withMeasures(measures);

    assertThat(plan.isPlanOn(EVE)).isTrue();
    assertThat(plan.isPlanOn(EXPIRY)).isFalse();
    assertThat(decision(Decision.Status.IN_PROGRESS).isPlanOn(EVE)).isFalse();
    assertThat(decision(Decision.Status.ACCEPTED).withMeasures(measures).isPlanOn(EVE)).isFalse();
  }

  private static Decision decision(Decision.Status status) {
    return new Decision(
        "open-debug-port@swd",
        status,
        new Signature("Reviewer", LocalDate.of(2026, 1, 2)),
        "Agreed",
        null,
        EXPIRY,
        Extras.NONE);
  }
}
