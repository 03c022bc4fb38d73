package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.Map;

/**
 * One analysed version of a model with all that explanations need. Immutable, so that a finding can
 * explain itself after the model went on.
 *
 * @param day on which decisions are looked at; those that have expired close nothing
 */
record Snapshot(
    Architecture model,
    Map<String, Derived> derived,
    EffectiveFacts facts,
    Knowledge knowledge,
    LocalDate day) {

  Derived.OfElement element(String id) {
    return derived.get(id) instanceof Derived.OfElement element ? element : Derived.NOWHERE;
  }

  Derived derived(Item item) {
    return derived.getOrDefault(item.id(), Derived.NOTHING);
  }

  String name(String id) {
    return model.item(id).map(Item::name).orElse(id);
  }
}
