package io.seciot.ontology.paths;

import io.seciot.model.Element;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Property;

/**
 * A filter at the border of a network and what it does to the paths; tried by looking for all paths
 * with it and without.
 *
 * @param filter the property that says what gets in
 * @param value what it says, or would say
 * @param stated whether it is there; else it is one that could be put up
 * @param closed paths for which there is no other way with it
 * @param longer paths that take more effort with it
 */
public record Wall(
    Element network, Property filter, Value value, boolean stated, int closed, int longer) {

  /** Whether any path meets it. */
  boolean matters() {
    return closed + longer > 0;
  }
}
