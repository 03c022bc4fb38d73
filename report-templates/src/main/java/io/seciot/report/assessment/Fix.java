package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.report.content.Inline;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A countermeasure with its steps, and the findings that it serves.
 *
 * @param number from 1, the most useful first
 * @param resolves findings that were gone when it was tried
 * @param helps findings that were still there when it was tried
 */
record Fix(
    int number,
    Countermeasure countermeasure,
    ImmutableList<String> steps,
    ImmutableList<Case> resolves,
    ImmutableList<Case> helps) {

  /** As people refer to it: {@code M3}. */
  String mark() {
    return "M" + number;
  }

  /** Where links to it lead. */
  String anchor() {
    return "fix-" + number;
  }

  Inline.Link link() {
    return new Inline.Link(mark(), anchor());
  }

  /** Whether it describes the remedy: the same countermeasure by the same steps. */
  boolean describes(Remedy remedy) {
    return countermeasure.id().equals(remedy.countermeasure().id()) && steps.equals(remedy.steps());
  }
}
