package io.seciot.cli.risks;

import io.seciot.cli.check.DecisionWords;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Inks;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.risk.MeasureInPlace;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.RiskRow;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Each risk as people read it: rated three times, with what is done and planned against it. */
final class RisksText {

  private static final int ROOM = 10;
  private static final int FIRST = 10;

  private final RiskRegister register;
  private final Page page;

  RisksText(RiskRegister register, Page page) {
    this.register = register;
    this.page = page;
  }

  void print(boolean all) {
    ImmutableList<RiskRow> counted = register.counted();
    section("Present", counted.select(row -> row.present() != null), Integer.MAX_VALUE);
    section("Brought by the plans", counted.select(this::isBrought), Integer.MAX_VALUE);
    section(
        "Kept away by stated measures",
        counted.select(RiskRow::isTreated),
        all ? Integer.MAX_VALUE : FIRST);
    section("Decided not to apply", register.rows().select(RiskRow::isDismissed), FIRST);
    int possible = register.rows().count(row -> row.isPossible() && !row.isDismissed());
    if (possible > 0) {
      page.gap()
          .line(
              0,
              Ink.FAINT,
              possible
                  + " more are possible until facts are stated, and are not counted;"
                  + " seciot questions asks for them.");
    }
  }

  private boolean isBrought(RiskRow row) {
    return row.inherent() == null;
  }

  private void section(String title, ImmutableList<RiskRow> rows, int most) {
    if (rows.isEmpty()) {
      return;
    }
    page.gap().line(0, Ink.STRONG, title + " (" + rows.size() + ")");
    rows.take(most).forEach(this::row);
    if (rows.size() > most) {
      page.line(2, Ink.FAINT, "and " + (rows.size() - most) + " more; --all shows them");
    }
  }

  private void row(RiskRow row) {
    Risk worst = row.present() == null ? row.inherent() : row.present();
    Risk shown = worst == null ? row.residual() : worst;
    page.entry(
        2,
        ROOM,
        new Page.Entry(
            shown == null ? Ink.PLAIN : Inks.of(shown.severity()),
            shown == null ? "" : shown.severity().word(),
            Ink.PLAIN,
            row.finding().explanation().title(),
            row.id()));
    if (isMoving(row)) {
      label("Risk", ratings(row));
    }
    String label = "In place";
    for (MeasureInPlace measure : row.inPlace()) {
      label(label, sentence(measure));
      label = "";
    }
    if (row.planned().notEmpty()) {
      label("Planned", row.planned().collect(Countermeasure::title).makeString("; "));
    }
    Decision decision = row.decision();
    if (decision != null) {
      label("Decided", words(decision));
    }
  }

  /** Where all three ratings are the same, the one is enough; what is kept away is headed so. */
  private static boolean isMoving(RiskRow row) {
    return !row.isTreated()
        && !(word(row.inherent()).equals(word(row.present()))
            && word(row.present()).equals(word(row.residual())));
  }

  private static String ratings(RiskRow row) {
    return "inherent "
        + word(row.inherent())
        + " → present "
        + word(row.present())
        + " → residual "
        + (row.residual() == null ? "gone" : word(row.residual()));
  }

  private static String word(@Nullable Risk risk) {
    return risk == null ? "none" : risk.severity().word();
  }

  private static String sentence(MeasureInPlace measure) {
    String source = SourceWords.of(measure.fact().source());
    return measure.sentence() + (source.isEmpty() ? "" : " (" + source + ")");
  }

  private String words(Decision decision) {
    return DecisionWords.status(decision)
        + " by "
        + decision.signature().by()
        + " on "
        + decision.signature().on()
        + (decision.isExpiredOn(register.day()) ? ", expired on " + decision.expires() : "")
        + (decision.ticket() == null ? "" : ", " + decision.ticket());
  }

  private void label(String label, String words) {
    page.labelled(2 + ROOM, ROOM, Ink.FAINT, label, Ink.FAINT, words);
  }
}
