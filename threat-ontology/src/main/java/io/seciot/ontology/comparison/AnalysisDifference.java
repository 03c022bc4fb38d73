package io.seciot.ontology.comparison;

import io.seciot.model.Decision;
import io.seciot.model.diff.Changes;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.ChangedFinding.Aspect;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What one analysis says otherwise than another: of another version of the model, or of the same
 * model by other knowledge. Immutable; every list is in the order of the analysis that it comes
 * from, so that the same analyses give the same difference.
 *
 * @param before the earlier analysis
 * @param after the later analysis
 * @param asked questions that only the later analysis asks
 * @param settled questions that only the earlier analysis asks
 * @param verdicts provisions that both decide, and decide differently
 * @param stale decisions that had their finding before and have it no more
 */
public record AnalysisDifference(
    Analysis before,
    Analysis after,
    FindingChanges findings,
    ImmutableList<Question> asked,
    ImmutableList<Question> settled,
    ImmutableList<ChangedVerdict> verdicts,
    ImmutableList<Decision> stale) {

  /** Compares two analyses. */
  public static AnalysisDifference between(Analysis before, Analysis after) {
    return new AnalysisDifference(
        before,
        after,
        FindingChanges.between(before.all(), after.all()),
        without(after.questions(), before.questions()),
        without(before.questions(), after.questions()),
        ChangedVerdict.between(before.standards(), after.standards()),
        newlyStale(before, after));
  }

  private static ImmutableList<Question> without(
      ImmutableList<Question> questions, ImmutableList<Question> others) {
    Set<String> known = new HashSet<>(others.collect(Question::id).castToList());
    return questions.reject(question -> known.contains(question.id()));
  }

  private static ImmutableList<Decision> newlyStale(Analysis before, Analysis after) {
    Set<String> had = new HashSet<>(before.all().collect(Finding::id).castToList());
    return after.stale().select(decision -> had.contains(decision.finding()));
  }

  /** The same of every standard, those included that are decided only when asked for. */
  public ImmutableList<ChangedVerdict> everyVerdict() {
    return ChangedVerdict.between(before.everyStandard(), after.everyStandard());
  }

  /** How the drawings differ; nothing where both analyses are about the same model. */
  public Changes drawn() {
    return Changes.between(before.model(), after.model());
  }

  /**
   * Findings that matter more or less than before. One that stays folded into its questions is not
   * among them: nobody was shown it.
   */
  public ImmutableList<ChangedFinding> rated() {
    Set<String> shown = new HashSet<>(after.findings().collect(Finding::id).castToList());
    return findings
        .changed()
        .select(pair -> pair.is(Aspect.SEVERITY) && shown.contains(pair.after().id()));
  }

  /** Whether nothing is otherwise, apart from questions that were settled. */
  public boolean isEmpty() {
    return findings.isEmpty() && asked.isEmpty() && verdicts.isEmpty() && stale.isEmpty();
  }
}
