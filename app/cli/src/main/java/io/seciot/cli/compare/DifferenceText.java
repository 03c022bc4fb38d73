package io.seciot.cli.compare;

import io.seciot.cli.check.DecisionWords;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Inks;
import io.seciot.cli.terminal.Page;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedFinding.Aspect;
import io.seciot.ontology.comparison.ChangedVerdict;
import io.seciot.ontology.standards.Standard;
import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/** What two analyses say otherwise, as people read it. */
public final class DifferenceText {

  private static final int ROOM = 10;
  private static final int MOST_QUESTIONS = 10;

  private final AnalysisDifference difference;
  private final Function<Finding, String> why;
  private final Page page;
  private final Set<String> listed;

  /**
   * Sets a difference.
   *
   * @param why says of a finding that came, went or changed why it did; empty where that is plain
   */
  public DifferenceText(AnalysisDifference difference, Function<Finding, String> why, Page page) {
    this.difference = difference;
    this.why = why;
    this.page = page;
    this.listed =
        Set.copyOf(
            difference
                .before()
                .findings()
                .newWithAll(difference.after().findings())
                .collect(Finding::id)
                .distinct()
                .castToList());
  }

  /** Findings, decisions, verdicts and questions that are others. */
  public void print() {
    findings("New findings", difference.findings().appeared());
    changed();
    findings("Findings that are gone", difference.findings().gone());
    stale();
    verdicts();
    questions("New questions", difference.asked());
    questions("Questions that are settled", difference.settled());
  }

  /** Those that are folded into their questions are only counted: a check does not list them. */
  private void findings(String heading, ImmutableList<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    heading(heading, findings.size());
    ImmutableList<Finding> shown = findings.select(finding -> listed.contains(finding.id()));
    for (Finding finding : shown) {
      entry(finding, finding.explanation().title());
      reason(finding);
    }
    int more = findings.size() - shown.size();
    if (more > 0) {
      page.line(2, Ink.FAINT, more + " more possible ones that are asked about, not listed.");
    }
  }

  private void entry(Finding finding, String words) {
    boolean possible = finding.confidence() == Confidence.POTENTIAL;
    page.entry(
        2,
        ROOM,
        new Page.Entry(
            possible ? Ink.PLAIN : Inks.of(finding.severity()),
            possible ? "possible" : finding.severity().word().toUpperCase(Locale.ROOT),
            Ink.PLAIN,
            words,
            finding.id()));
  }

  private void reason(Finding finding) {
    String reason = why.valueOf(finding);
    if (!reason.isEmpty()) {
      page.line(2 + ROOM, Ink.FAINT, reason);
    }
  }

  private void changed() {
    ImmutableList<ChangedFinding> pairs =
        difference.findings().changed().select(pair -> listed.contains(pair.after().id()));
    if (pairs.isEmpty()) {
      return;
    }
    heading("Findings that changed", pairs.size());
    for (ChangedFinding pair : pairs) {
      entry(pair.after(), pair.after().explanation().title());
      page.line(2 + ROOM, Ink.FAINT, words(pair));
      reason(pair.after());
    }
  }

  private static String words(ChangedFinding pair) {
    return pair.aspects().collect(aspect -> words(pair, aspect)).makeString("; ");
  }

  private static String words(ChangedFinding pair, Aspect aspect) {
    return switch (aspect) {
      case CONFIDENCE ->
          pair.after().confidence().word() + ", was " + pair.before().confidence().word();
      case SEVERITY -> pair.after().severity().word() + ", was " + pair.before().severity().word();
      case DECISION -> decided(pair.after()) + ", was " + decided(pair.before());
      case CONDITION -> "its condition is another";
      case FIXES -> "its fixes are others";
    };
  }

  private static String decided(Finding finding) {
    return DecisionWords.status(finding.decision());
  }

  private void stale() {
    if (difference.stale().isEmpty()) {
      return;
    }
    heading("Decisions whose finding is gone", difference.stale().size());
    for (Decision decision : difference.stale()) {
      page.line(2, Ink.PLAIN, decision.finding() + ": " + decision.reason());
    }
  }

  private void verdicts() {
    ImmutableList<ChangedVerdict> all = difference.everyVerdict();
    if (all.isEmpty()) {
      return;
    }
    heading("Verdicts that changed", all.size());
    for (Standard standard : all.collect(ChangedVerdict::standard).distinctBy(Standard::id)) {
      page.line(2, Ink.STRONG, standard.title() + " " + standard.edition());
      all.select(changed -> changed.standard().id().equals(standard.id())).forEach(this::verdict);
    }
  }

  private void verdict(ChangedVerdict changed) {
    page.labelled(
        4,
        ROOM,
        Ink.PLAIN,
        changed.provision().id(),
        Ink.PLAIN,
        changed.after().word()
            + ", was "
            + changed.before().word()
            + ": "
            + changed.provision().title());
  }

  private void questions(String heading, ImmutableList<Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    heading(heading, questions.size());
    for (Question question : questions.take(MOST_QUESTIONS)) {
      page.entry(2, 0, new Page.Entry(Ink.PLAIN, "", Ink.PLAIN, question.text(), question.id()));
    }
    int more = questions.size() - MOST_QUESTIONS;
    if (more > 0) {
      page.line(2, Ink.FAINT, more + " more; --format json has all.");
    }
  }

  private void heading(String words, int count) {
    page.gap().line(0, Ink.STRONG, words + " (" + count + ")");
  }
}
