package io.seciot.ontology.standards;

import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.knowledge.Vocabulary;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * What requirements of other standards may be linked to.
 *
 * @param provisions ids of EN 303 645 V3.1.3
 * @param measures ids of countermeasures
 */
record LinkTargets(
    Vocabulary vocabulary,
    ImmutableSet<String> provisions,
    ImmutableList<Threat> threats,
    ImmutableSet<String> measures) {

  boolean hasThreat(String id) {
    return threats.anySatisfy(threat -> threat.id().equals(id));
  }
}
