package io.seciot.ontology.risk;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.Countermeasure;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Few countermeasures that together close findings, each of which was needed when it was tried.
 *
 * @param steps the most useful first
 * @param left findings that were to be closed and are there when all is done
 */
public record MeasurePlan(ImmutableList<Step> steps, ImmutableList<Finding> left) {

  /**
   * One thing to do.
   *
   * @param measures one, or two or three that are enough only together
   * @param against a finding that they are for
   * @param closes what was gone when they were added to the steps before
   */
  public record Step(
      ImmutableList<Countermeasure> measures, Finding against, ImmutableList<Finding> closes) {}
}
