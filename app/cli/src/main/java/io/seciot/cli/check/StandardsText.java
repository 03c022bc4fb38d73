package io.seciot.cli.check;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Standards at a glance: how many provisions have which verdict, and which are not met. */
final class StandardsText {

  private static final ImmutableList<Verdict> COLUMNS =
      Lists.immutable.of(
          Verdict.MET, Verdict.NOT_MET, Verdict.OPEN, Verdict.NOT_APPLICABLE, Verdict.NOT_EXECUTED);

  private static final int GAP = 3;

  private final ImmutableList<StandardVerdicts> standards;
  private final Page page;

  StandardsText(Analysis analysis, Page page) {
    this.standards = analysis.standards();
    this.page = page;
  }

  void print() {
    if (standards.isEmpty()) {
      return;
    }
    int room = standards.collectInt(standard -> name(standard).length()).max() + 2;
    StringBuilder heads = new StringBuilder(Page.pad("", room));
    COLUMNS.forEach(verdict -> heads.append(" ".repeat(GAP)).append(verdict.word()));
    page.gap().line(0, Ink.STRONG, "Standards at a glance");
    page.asIs("  " + page.ink(Ink.FAINT, heads.toString()));
    standards.forEach(standard -> row(standard, room));
    standards.forEach(this::notMet);
    page.line(
        2,
        Ink.FAINT,
        "Worked out from the drawing. It prepares an assessment and does not replace one.");
  }

  private void row(StandardVerdicts standard, int room) {
    StringBuilder row = new StringBuilder("  ").append(Page.pad(name(standard), room));
    for (Verdict verdict : COLUMNS) {
      String count = String.valueOf(standard.count(verdict));
      row.append(" ".repeat(GAP + verdict.word().length() - count.length()));
      row.append(
          verdict == Verdict.NOT_MET && !count.equals("0") ? page.ink(Ink.HIGH, count) : count);
    }
    page.asIs(row.toString());
  }

  private void notMet(StandardVerdicts standard) {
    String ids =
        standard
            .provisions()
            .select(provision -> provision.verdict() == Verdict.NOT_MET)
            .collect(provision -> provision.provision().id())
            .makeString(", ");
    if (!ids.isEmpty()) {
      page.labelled(
          2, 0, Ink.PLAIN, "Not met in " + standard.standard().edition() + ":", Ink.PLAIN, ids);
    }
  }

  private static String name(StandardVerdicts standard) {
    return standard.standard().title() + " " + standard.standard().edition();
  }
}
