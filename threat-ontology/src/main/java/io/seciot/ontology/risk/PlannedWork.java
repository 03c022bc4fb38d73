package io.seciot.ontology.risk;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Knowledge;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Countermeasures that somebody plans against a finding: named by a decision that is in progress.
 *
 * @param decision the plan
 * @param measures those of the decision that are known, by id
 */
public record PlannedWork(
    Finding finding, Decision decision, ImmutableList<Countermeasure> measures) {

  /**
   * The plans that hold on the day and whose finding is there, by finding. A plan without its
   * finding has nothing to change: its decision is listed as stale.
   */
  public static ImmutableList<PlannedWork> in(
      Analysis analysis, Knowledge knowledge, LocalDate day) {
    MutableList<PlannedWork> found = Lists.mutable.empty();
    for (Finding finding : analysis.all()) {
      Decision decision = finding.decision();
      if (decision != null && decision.isPlanOn(day)) {
        found.add(of(finding, decision, knowledge));
      }
    }
    return found.toSortedListBy(work -> work.finding().id()).toImmutable();
  }

  private static PlannedWork of(Finding finding, Decision decision, Knowledge knowledge) {
    return new PlannedWork(
        finding,
        decision,
        decision
            .measures()
            .toList()
            .toImmutable()
            .select(knowledge.countermeasures()::containsKey)
            .collect(knowledge.countermeasures()::get));
  }

  /** The facts that hold when it is done. */
  ImmutableList<Remedy.Change> changes(Knowledge knowledge) {
    return measures.flatCollect(
        measure -> Remedy.Change.of(measure, finding.items(), knowledge.vocabulary()));
  }
}
