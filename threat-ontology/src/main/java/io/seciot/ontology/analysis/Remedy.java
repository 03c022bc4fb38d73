package io.seciot.ontology.analysis;

import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Value;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Vocabulary;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

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
  public record Change(String item, String property, Value value) {

    /** What a countermeasure changes: each fact on the first of the items that has its property. */
    public static ImmutableList<Change> of(
        Countermeasure countermeasure, ImmutableList<Item> items, Vocabulary vocabulary) {
      MutableList<Change> changes = Lists.mutable.empty();
      for (Countermeasure.Setting setting : countermeasure.outcome().sets()) {
        items
            .detectOptional(item -> vocabulary.has(item.kind(), setting.property()))
            .ifPresent(
                item -> changes.add(new Change(item.id(), setting.property(), setting.value())));
      }
      return changes.toImmutable();
    }

    /** A copy of the model in which it holds; the model itself where the item has gone. */
    public Architecture in(Architecture model) {
      return model
          .item(item)
          .map(found ->
              model.with(found.withProfile(found.profile().withFact(property, Fact.drawn(value)))))
          .orElse(model);
    }

    /** A copy of the model in which all of them hold. */
    public static Architecture all(Iterable<Change> changes, Architecture model) {
      Architecture changed = model;
      for (Change change : changes) {
        changed = change.in(changed);
      }
      return changed;
    }
  }
}
