package io.seciot.desktop.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.model.edit.Edits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionLogViewModelTest {

  private static final String PORT = "open-debug-port@port";

  private static Architecture model() {
    Element port = Element.of("port", "debug-port", "SWD").withParent("lock");
    Architecture drawn =
        Architecture.of(Product.named("Home"))
            .with(Element.of("lock", "lock", "Lock"))
            .with(port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))));
    return decided(
        decided(drawn, PORT, "=Fine\nfor now", LocalDate.of(2026, 2, 1)), "gone@lock", "Old", null);
  }

  private static Architecture decided(
      Architecture model, String finding, String reason, @Nullable LocalDate expires) {
    return new Edits.Decide(
            new Decision(
                finding,
                Decision.Status.ACCEPTED,
                new Signature(
                    "Ada",
                    expires == null ? Analysed.TODAY.minusDays(9) : Analysed.TODAY.minusDays(60)),
                reason,
                "SEC-1",
                expires,
                Extras.NONE))
        .apply(model);
  }

  private final AnalysisViewModel analysis = Analysed.analysis(model(), Analysed.analyst());
  private final DecisionLogViewModel log =
      new DecisionLogViewModel(analysis, () -> Analysed.TODAY, new Texts(Locale.ENGLISH));

  @BeforeEach
  void analyse() {
    analysis.analyse(model());
  }

  private List<String> listed() {
    return log.rowsProperty()
        .get()
        .collect(row -> row.state() + " " + row.decision().finding())
        .castToList();
  }

  @Test
  void listsTheLatestFirstWithWhatHoldsNoLonger() {
    assertThat(listed()).containsExactly("STALE gone@lock", "EXPIRED " + PORT);
    assertThat(log.rowsProperty().get().getLast().finding()).contains("SWD").doesNotContain("@");
  }

  @Test
  void isSearchedInAllThatARowSays() {
    log.queryProperty().set("fine");
    assertThat(listed()).containsExactly("EXPIRED " + PORT);
    log.queryProperty().set("lost its finding");
    assertThat(listed()).containsExactly("STALE gone@lock");
    log.queryProperty().set("nobody said so");
    assertThat(listed()).isEmpty();
    assertThat(log.isEmpty()).isFalse();
  }

  @Test
  void showsOnlyWhatWantsAttentionWhenAskedTo() {
    analysis.analyse(decided(model(), PORT, "Again", Analysed.TODAY.plusDays(1)));
    assertThat(listed()).contains("HOLDS " + PORT);
    log.onlyAttentionProperty().set(true);
    assertThat(listed()).containsExactly("STALE gone@lock");
  }

  @Test
  void givesATableThatNoSpreadsheetCalculates() {
    assertThat(log.table().lines().toList())
        .hasSize(3)
        .first()
        .isEqualTo("Finding\tDecision\tState\tReason\tBy\tOn\tUntil\tTicket");
    assertThat(log.table()).contains("\t'=Fine for now\tAda\t2025-12-31\t2026-02-01\tSEC-1\n");
  }
}
