package io.seciot.desktop.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Decision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void saysWhatIsMissingOneAfterTheOther() {
    DecisionDraft draft = DecisionDraft.of(Decision.Status.MITIGATED, "", TODAY);

    assertThat(draft.obstacle().getValue()).isEqualTo("reason");
    draft.reasonProperty().set("Done");
    assertThat(draft.obstacle().getValue()).isEqualTo("evidence");
    draft.evidenceProperty().set("Report 12");
    assertThat(draft.obstacle().getValue()).isEqualTo("owner");
    draft.ownerProperty().set("Product owner");
    assertThat(draft.obstacle().getValue()).isEmpty();
  }

  @Test
  void isLookedAtAgainAfterItsDate() {
    DecisionDraft draft = DecisionDraft.of(Decision.Status.ACCEPTED, "Product owner", TODAY);
    draft.reasonProperty().set("Small");

    assertThat(draft.expiresProperty().get()).isEqualTo(TODAY.plusYears(1));
    draft.expiresProperty().set(TODAY);
    assertThat(draft.obstacle().getValue()).isEqualTo("expires");
    draft.expiresProperty().set(null);
    assertThat(draft.obstacle().getValue()).isEmpty();
  }

  @Test
  void anEarlierDecisionIsTakenUpAgain() {
    DecisionDraft first = DecisionDraft.of(Decision.Status.ACCEPTED, "Product owner", TODAY);
    first.ticketProperty().set("LOCK-7");
    Decision before = first.on("finding", "Small");

    DecisionDraft again = DecisionDraft.again(before, TODAY.plusDays(3));

    assertThat(again.reasonProperty().get()).isEqualTo("Small");
    assertThat(again.ticketProperty().get()).isEqualTo("LOCK-7");
    assertThat(again.dateProperty().get()).isEqualTo(TODAY.plusDays(3));
  }
}
