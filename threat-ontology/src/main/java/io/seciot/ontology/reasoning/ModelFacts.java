package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.standards.FactView;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.impl.factory.Multimaps;

/** One analysed version as the assessment of standards reads it. */
final class ModelFacts implements FactView {

  private final Snapshot snapshot;
  private final MutableListMultimap<String, Item> byKind = Multimaps.mutable.list.empty();

  ModelFacts(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (Item item : snapshot.model().items()) {
      vocabulary().lineage(item.kind()).forEach(kind -> byKind.put(kind, item));
    }
  }

  @Override
  public Architecture model() {
    return snapshot.model();
  }

  @Override
  public Vocabulary vocabulary() {
    return snapshot.facts().vocabulary();
  }

  @Override
  public ImmutableList<Item> ofKind(String kind) {
    return Lists.immutable.withAll(byKind.get(kind));
  }

  @Override
  public Optional<Fact> fact(Item item, String property) {
    return snapshot.facts().fact(item, property);
  }

  @Override
  public String exposure(Flow flow) {
    return snapshot.derived(flow) instanceof Derived.OfFlow derived
        ? derived.exposure().word()
        : Exposure.IN_DEVICE.word();
  }
}
