package io.seciot.cli.verdicts;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Standard;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Verdicts as people read them, in the standard's order. */
final class VerdictsText {

  private static final ImmutableList<Verdict> COLUMNS =
      Lists.immutable.of(
          Verdict.MET, Verdict.NOT_MET, Verdict.OPEN, Verdict.NOT_APPLICABLE, Verdict.NOT_EXECUTED);

  private static final int GAP = 2;
  private static final int VERDICT_ROOM = 16;

  private final Analysis analysis;
  private final Page page;

  VerdictsText(Analysis analysis, Page page) {
    this.analysis = analysis;
    this.page = page;
  }

  /** The standards that are known, each with its id and its counts. */
  void list(ImmutableList<StandardVerdicts> standards, String file) {
    head(file);
    if (standards.isEmpty()) {
      page.line(0, Ink.PLAIN, "No standard is known.");
      return;
    }
    int room = standards.collectInt(s -> s.standard().id().length()).max() + GAP;
    StringBuilder heads = new StringBuilder(Page.pad("Standard", room));
    COLUMNS.forEach(verdict -> heads.append(" ".repeat(GAP)).append(verdict.word()));
    page.gap().asIs(page.ink(Ink.FAINT, heads.toString()));
    standards.forEach(standard -> row(standard, room));
    page.gap()
        .line(
            0,
            Ink.FAINT,
            "EN 303 645 is decided from the drawing, and TS 103 701 says what its tests can be"
                + " expected to find; the others by our own mapping of their requirements.");
    page.gap().line(0, Ink.FAINT, "Every provision of one:");
    page.asIs("  seciot verdicts " + file + " --standard " + standards.getFirst().standard().id());
  }

  private void row(StandardVerdicts standard, int room) {
    StringBuilder row = new StringBuilder(Page.pad(standard.standard().id(), room));
    for (Verdict verdict : COLUMNS) {
      String count = String.valueOf(standard.count(verdict));
      row.append(" ".repeat(GAP + verdict.word().length() - count.length())).append(count);
    }
    page.asIs(row.toString());
    page.line(GAP, Ink.FAINT, name(standard.standard()));
  }

  /** Every provision with its verdict and the reasons for it. */
  void print(StandardVerdicts standard, String file) {
    head(file);
    page.line(0, Ink.STRONG, name(standard.standard()));
    page.line(
        0,
        Ink.FAINT,
        COLUMNS
            .collect(verdict -> standard.count(verdict) + " " + verdict.word())
            .makeString(", "));
    int room =
        standard.provisions().collectInt(v -> v.provision().id().length()).maxIfEmpty(0) + GAP;
    String section = "";
    for (ProvisionVerdict verdict : standard.provisions()) {
      String own = verdict.provision().section().number();
      if (!own.equals(section)) {
        section = own;
        String title = verdict.provision().section().title();
        page.gap().line(0, Ink.STRONG, (own + " " + title).strip());
      }
      provision(verdict, room);
    }
  }

  /** What it is not. */
  void notice() {
    page.gap()
        .line(
            0,
            Ink.FAINT,
            "Worked out from the drawing. It prepares an assessment and does not replace one.");
  }

  private void provision(ProvisionVerdict verdict, int room) {
    String word = verdict.verdict().word();
    page.asIs("");
    page.asIs(
        page.ink(Ink.STRONG, Page.pad(verdict.provision().id(), room))
            + page.ink(ink(verdict.verdict()), Page.pad(word, VERDICT_ROOM))
            + page.ink(Ink.FAINT, verdict.provision().status()));
    page.line(room, Ink.PLAIN, verdict.provision().title());
    for (Reason reason : verdict.why()) {
      page.labelled(room, 2, Ink.FAINT, "-", Ink.PLAIN, SourceWords.sentence(reason));
    }
    ids(room, "Findings", verdict.findings());
    ids(room, "Questions", verdict.questions());
  }

  private void ids(int indent, String label, ImmutableList<String> ids) {
    if (ids.notEmpty()) {
      page.labelled(indent, label.length() + 1, Ink.FAINT, label, Ink.FAINT, ids.makeString(", "));
    }
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case MET -> Ink.GOOD;
      case NOT_MET -> Ink.HIGH;
      case OPEN -> Ink.MEDIUM;
      case NOT_APPLICABLE, NOT_EXECUTED -> Ink.FAINT;
    };
  }

  private void head(String file) {
    page.ends(0, Ink.TITLE, analysis.model().product().name(), Ink.FAINT, file);
  }

  private static String name(Standard standard) {
    return standard.title() + " " + standard.edition();
  }
}
