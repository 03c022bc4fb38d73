package io.seciot.desktop.fixes;

import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedVerdict;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What came of a fix when it was tried on a copy of the model.
 *
 * @param gone findings that vanish, those that are certain first
 * @param appeared findings that come instead, those that are certain first
 * @param rated findings that matter more or less
 * @param settled questions that need no answer then
 * @param asked questions that come up
 * @param verdicts provisions that are decided otherwise; one that two editions share is there once
 */
public record Trial(
    Fix fix,
    ImmutableList<Finding> gone,
    ImmutableList<Finding> appeared,
    ImmutableList<ChangedFinding> rated,
    ImmutableList<Question> settled,
    ImmutableList<Question> asked,
    ImmutableList<ChangedVerdict> verdicts) {

  static Trial of(Fix fix, AnalysisDifference difference) {
    return new Trial(
        fix,
        certainFirst(difference.findings().gone()),
        certainFirst(difference.findings().appeared()),
        difference.rated(),
        difference.settled(),
        difference.asked(),
        difference
            .verdicts()
            .distinctBy(changed ->
                changed.provision().id() + " " + changed.before() + " " + changed.after()));
  }

  private static ImmutableList<Finding> certainFirst(ImmutableList<Finding> findings) {
    ImmutableList<Finding> certain =
        findings.select(finding -> finding.confidence() == Confidence.CONFIRMED);
    return certain.newWithAll(
        findings.reject(finding -> finding.confidence() == Confidence.CONFIRMED));
  }

  /** Whether the finding with this id vanishes. */
  public boolean resolves(String finding) {
    return gone.anySatisfy(one -> one.id().equals(finding));
  }

  /** Whether nothing at all would be otherwise. */
  public boolean isEmpty() {
    return gone.isEmpty()
        && appeared.isEmpty()
        && rated.isEmpty()
        && settled.isEmpty()
        && asked.isEmpty()
        && verdicts.isEmpty();
  }
}
