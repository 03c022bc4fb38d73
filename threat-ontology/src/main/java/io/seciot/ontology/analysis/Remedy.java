package io.seciot.ontology.analysis;

import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Countermeasure;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A countermeasure as it applies to one finding.
 *
 * @param steps what to do, with the steps for the parts and protocols of this model first
 * @param changes the facts that hold when it is done
 * @param resolves whether the finding was gone when the facts were tried on a copy of the model
 */
public record Remedy(
    Countermeasure countermeasure,
    ImmutableList<String> steps,
    ImmutableList<Change> changes,
    boolean resolves) {

  /** One fact that holds when the countermeasure is done. */
  public record Change(String item, String property, Value value) {}
}
