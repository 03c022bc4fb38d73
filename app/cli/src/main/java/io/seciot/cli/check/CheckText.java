package io.seciot.cli.check;

import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Inks;
import io.seciot.cli.terminal.Page;
import io.seciot.cli.terminal.PageStyle;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Product;
import io.seciot.model.Review;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FindingGroup;
import io.seciot.ontology.analysis.Severity;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A check as people read it: findings by element, then what is possible, asked and required. */
final class CheckText {

  /** Questions that are shown unless all are wanted. */
  private static final int FIRST_QUESTIONS = 10;

  private static final ImmutableList<Severity> WORST_FIRST =
      Lists.immutable.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

  private final Checked checked;
  private final Analysis analysis;
  private final Page page;

  private CheckText(Checked checked, PageStyle style) {
    this.checked = checked;
    this.analysis = checked.analysis();
    this.page = new Page(style);
  }

  /** The whole text. */
  static String of(Checked checked, PageStyle style, boolean all) {
    CheckText text = new CheckText(checked, style);
    text.head();
    text.sinceReview();
    text.findings();
    text.possible();
    if (all) {
      text.folded();
    }
    text.decided();
    new QuestionsText(checked, text.page).print(all ? Integer.MAX_VALUE : FIRST_QUESTIONS);
    new StandardsText(checked.analysis(), text.page).print();
    text.coverage(all);
    text.result();
    return text.page.toString();
  }

  /** Only what makes the check fail, a line each. */
  static String brief(Checked checked, PageStyle style) {
    Page page = new Page(style);
    for (Finding finding : checked.gate().stoppedBy(checked.analysis())) {
      page.asIs(
          checked.file()
              + ": "
              + page.ink(Inks.of(finding.severity()), finding.severity().word())
              + ": "
              + finding.explanation().title()
              + " ["
              + finding.id()
              + "]");
    }
    return page.toString();
  }

  private void coverage(boolean all) {
    if (checked.coverage() != null) {
      new CoverageText(checked.coverage(), analysis.findings(), page).print(all);
    }
  }

  private void head() {
    Architecture model = analysis.model();
    Product product = model.product();
    String name = (product.name() + " " + product.version()).strip();
    page.ends(0, Ink.TITLE, name, Ink.FAINT, checked.file());
    MutableList<String> tallies =
        WORST_FIRST
            .collect(severity -> tally(confirmed().count(f -> f.severity() == severity), severity))
            .toList();
    tallies.add(possibleFindings().size() + " possible");
    tallies.add(analysis.questions().size() + " questions");
    page.asIs(tallies.makeString("   "));
  }

  /** Where the team has looked through the findings, what came since is what it looks for. */
  private void sinceReview() {
    Review review = analysis.model().lastReview().orElse(null);
    if (review == null) {
      return;
    }
    ImmutableList<Finding> fresh =
        confirmed().newWithAll(possibleFindings()).reject(f -> review.knew(f.id()));
    String last = "the review by " + review.signature().by() + " on " + review.signature().on();
    page.gap();
    if (fresh.isEmpty()) {
      page.line(0, Ink.GOOD, "No open finding is new since " + last + ".");
      return;
    }
    page.line(0, Ink.STRONG, "New since " + last + " (" + fresh.size() + ")");
    for (Finding finding : fresh) {
      page.entry(
          2,
          0,
          new Page.Entry(Ink.PLAIN, "", Ink.PLAIN, finding.explanation().title(), finding.id()));
    }
  }

  private String tally(int count, Severity severity) {
    String words = count + " " + severity.word();
    return count == 0 ? page.ink(Ink.FAINT, words) : page.ink(Inks.of(severity), words);
  }

  private ImmutableList<Finding> confirmed() {
    return analysis.findings().select(checked.gate()::counts);
  }

  private ImmutableList<Finding> possibleFindings() {
    return analysis.findings().select(f -> f.confidence() == Confidence.POTENTIAL && f.isOpen());
  }

  /** Findings come worst first, so the groups do too. */
  private void findings() {
    ImmutableList<FindingGroup> groups = FindingGroup.of(confirmed());
    if (groups.isEmpty()) {
      page.gap().line(0, Ink.GOOD, "No open finding follows from what the model states.");
    }
    FindingText text = new FindingText(checked, page);
    for (String item : groups.collect(group -> group.first().focus().id()).distinct()) {
      ImmutableList<FindingGroup> ofItem =
          groups.select(group -> group.first().focus().id().equals(item));
      page.gap();
      text.printItem(ofItem.getFirst().first().focus());
      ofItem.forEach(text::print);
    }
  }

  private void possible() {
    ImmutableList<Finding> findings = possibleFindings();
    if (findings.isEmpty()) {
      return;
    }
    page.gap();
    page.line(0, Ink.STRONG, "Possible, until the facts are stated (" + findings.size() + ")");
    FindingGroup.of(findings).forEach(this::possible);
  }

  private void folded() {
    if (analysis.folded().notEmpty()) {
      page.gap();
      String head = "Possible too, and asked about below (" + analysis.folded().size() + ")";
      page.line(0, Ink.STRONG, head);
      FindingGroup.of(analysis.folded()).forEach(this::possible);
    }
  }

  private void possible(FindingGroup group) {
    Finding first = group.first();
    String label = first.severity().word();
    if (group.others().isEmpty()) {
      line(first, label);
      return;
    }
    page.entry(
        2,
        FindingText.ROOM,
        new Page.Entry(
            Ink.PLAIN,
            label,
            Ink.PLAIN,
            first.explanation().title(),
            group.findings().size() + " places"));
    page.line(
        2 + FindingText.ROOM, Ink.FAINT, group.findings().collect(Finding::id).makeString(", "));
  }

  private void decided() {
    ImmutableList<Finding> findings = analysis.findings().reject(Finding::isOpen);
    if (findings.notEmpty()) {
      page.gap().line(0, Ink.STRONG, "Decided (" + findings.size() + ")");
      findings.forEach(finding -> line(finding, DecisionWords.status(finding.decision())));
    }
    if (analysis.stale().notEmpty()) {
      page.gap();
      page.line(0, Ink.STRONG, "Decisions whose finding is gone (" + analysis.stale().size() + ")");
      for (Decision decision : analysis.stale()) {
        page.line(2, Ink.PLAIN, decision.finding() + ": " + decision.reason());
      }
    }
  }

  private void line(Finding finding, String label) {
    page.entry(
        2,
        FindingText.ROOM,
        new Page.Entry(Ink.PLAIN, label, Ink.PLAIN, finding.explanation().title(), finding.id()));
  }

  private void result() {
    page.gap();
    if (analysis.findings().notEmpty()) {
      page.line(
          0, Ink.FAINT, "seciot explain FINDING MODEL shows every step of a proof and every fix.");
    }
    Gate gate = checked.gate();
    if (gate.threshold() == Threshold.NONE) {
      page.line(0, Ink.STRONG, "Findings do not make this check fail (--fail-on none).");
      return;
    }
    int stopping = gate.stoppedBy(analysis).size();
    String level =
        gate.threshold() == Threshold.CRITICAL ? "critical" : gate.threshold() + " or above";
    if (stopping == 0) {
      page.line(0, Ink.GOOD, "Passed: no open finding is " + level + ".");
    } else {
      page.line(
          0,
          Ink.CRITICAL,
          "Failed: "
              + stopping
              + (stopping == 1 ? " open finding is " : " open findings are ")
              + level
              + ".");
    }
  }
}
