package io.seciot.cli.risks;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.RiskState;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** How many risks there are in each of the three states: in a line, and in three matrices. */
final class MatrixText {

  private static final ImmutableList<Level> LEVELS = Lists.immutable.with(Level.values());
  private static final int LABEL = 13;
  private static final int CELL = 4;
  private static final int GAP = 3;

  private final RiskRegister register;
  private final Page page;

  MatrixText(RiskRegister register, Page page) {
    this.register = register;
    this.page = page;
  }

  void print() {
    page.line(
        0,
        Ink.STRONG,
        "inherent "
            + tally(RiskState.INHERENT)
            + " → present "
            + tally(RiskState.PRESENT)
            + " → residual "
            + tally(RiskState.RESIDUAL));
    StringBuilder heads = new StringBuilder(" ".repeat(LABEL));
    for (RiskState state : RiskState.values()) {
      heads.append(Page.pad("  " + state.word(), LEVELS.size() * CELL + GAP));
    }
    page.gap().asIs(page.ink(Ink.FAINT, heads.toString()));
    LEVELS.toReversed().forEach(this::row);
    page.line(
        0,
        Ink.FAINT,
        "Up: likelihood, from very low to very high. To the right: impact, from very low to very"
            + " high.");
  }

  private void row(Level likelihood) {
    StringBuilder row =
        new StringBuilder(
            page.ink(Ink.FAINT, Page.pad(likelihood.word().replace('-', ' '), LABEL)));
    for (RiskState state : RiskState.values()) {
      LEVELS.forEach(impact -> row.append(cell(register.count(state, likelihood, impact))));
      row.append(" ".repeat(GAP));
    }
    page.asIs(row.toString());
  }

  private String cell(int count) {
    String text = count == 0 ? "·" : Integer.toString(count);
    String room = " ".repeat(Math.max(1, CELL - text.length()));
    return room + page.ink(count == 0 ? Ink.FAINT : Ink.STRONG, text);
  }

  /** {@code 2 critical, 10 high}; the severities of which there is none are left out. */
  private String tally(RiskState state) {
    ImmutableList<String> counts =
        Lists.immutable
            .with(Severity.values())
            .toReversed()
            .select(severity -> register.count(state, severity) > 0)
            .collect(severity -> register.count(state, severity) + " " + severity.word());
    return counts.isEmpty() ? "none" : counts.makeString(", ");
  }
}
