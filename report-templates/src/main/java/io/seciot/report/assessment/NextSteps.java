package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The few things to do first. */
final class NextSteps {

  private static final int FIRST = 3;

  private final Assessment assessment;
  private final SummaryParts figures;
  private final Wording wording;

  NextSteps(Assessment assessment, SummaryParts figures) {
    this.assessment = assessment;
    this.figures = figures;
    this.wording = assessment.wording();
  }

  ImmutableList<Block> all() {
    MutableList<Line> steps = Lists.mutable.empty();
    addFixes(steps);
    addQuestions(steps);
    addDecisions(steps);
    addCount(steps, "next.device", assessment.verdicts().count(Verdict.NOT_EXECUTED));
    addCount(steps, "next.recommended", figures.count(ProvisionLevel.RECOMMENDED, Verdict.NOT_MET));
    return steps.isEmpty()
        ? Lists.immutable.empty()
        : Lists.immutable.of(new Block.Steps(steps.toImmutable()));
  }

  private void addFixes(MutableList<Line> steps) {
    ImmutableList<Fix> first =
        assessment.plan().fixes().reject(fix -> fix.resolves().isEmpty()).take(FIRST);
    if (first.isEmpty()) {
      return;
    }
    MutableList<Inline> runs = Lists.mutable.of(new Inline.Words(wording.text("next.fix") + " "));
    for (Fix fix : first) {
      runs.add(new Inline.Words(runs.size() > 1 ? "; " : ""));
      runs.add(fix.link());
      runs.add(new Inline.Words(" " + fix.countermeasure().title()));
    }
    runs.add(new Inline.Words("."));
    steps.add(new Line(runs.toImmutable()));
  }

  private void addQuestions(MutableList<Line> steps) {
    ImmutableList<Question> questions = assessment.analysis().questions();
    if (questions.notEmpty()) {
      String first = questions.getFirst().text();
      steps.add(
          Line.of(
              questions.size() == 1
                  ? wording.text("next.ask.only", first)
                  : wording.text("next.ask", questions.size(), first)));
    }
  }

  private void addDecisions(MutableList<Line> steps) {
    int stale = assessment.analysis().stale().size();
    int expired =
        assessment
            .model()
            .decisions()
            .count(decision -> decision.isExpiredOn(assessment.request().date()));
    if (stale + expired > 0) {
      steps.add(Line.of(wording.text("next.stale", stale, expired)));
    }
  }

  private void addCount(MutableList<Line> steps, String key, int count) {
    if (count > 0) {
      steps.add(Line.of(wording.text(key, count)));
    }
  }
}
