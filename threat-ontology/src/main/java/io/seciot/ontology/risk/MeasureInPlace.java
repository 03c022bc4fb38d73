package io.seciot.ontology.risk;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Property;

/**
 * A stated fact that some countermeasure would set, and which therefore treats risks.
 *
 * @param fact with where it comes from
 */
public record MeasureInPlace(Item item, Property property, Fact fact) {

  /** As people read it: {@code SWD: Debug access is "Locked"}. */
  public String sentence() {
    return item.name() + ": " + property.label() + " is \"" + property.display(fact.value()) + "\"";
  }
}
