package io.seciot.desktop.questions;

import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How far the answering is.
 *
 * @param answered facts that somebody answered on this day
 * @param open questions that are still ranked
 * @param standard what the provisions are counted of; empty where no standard was decided
 * @param decided mandatory provisions that are no longer open
 * @param mandatory all mandatory provisions
 */
public record AnswerProgress(int answered, int open, String standard, int decided, int mandatory) {

  static AnswerProgress of(Analysis analysis, int answered, int open) {
    Optional<StandardVerdicts> newest = analysis.standards().getFirstOptional();
    ImmutableList<ProvisionVerdict> binding =
        newest
            .map(StandardVerdicts::provisions)
            .orElse(Lists.immutable.empty())
            .select(verdict -> verdict.provision().level() == ProvisionLevel.MANDATORY);
    return new AnswerProgress(
        answered,
        open,
        newest.map(verdicts -> verdicts.standard().title()).orElse(""),
        binding.count(verdict -> verdict.verdict() != Verdict.OPEN),
        binding.size());
  }

  /** From 0 to 1: what was answered today, of that and what is open. */
  public double fraction() {
    return answered + open == 0 ? 1 : (double) answered / (answered + open);
  }
}
