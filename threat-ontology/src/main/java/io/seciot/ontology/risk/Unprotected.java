package io.seciot.ontology.risk;

import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Knowledge;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * A model as if none of the stated measures helped: facts that some countermeasure sets are unknown
 * in it.
 *
 * @param taken what was taken away, by item and property
 */
record Unprotected(Architecture model, ImmutableList<MeasureInPlace> taken) {

  static Unprotected of(Architecture model, Knowledge knowledge) {
    Set<Countermeasure.Setting> settings = new HashSet<>();
    knowledge
        .countermeasures()
        .forEach(measure -> settings.addAll(measure.outcome().sets().castToList()));
    MutableList<MeasureInPlace> taken = Lists.mutable.empty();
    Map<String, Item> bare = new HashMap<>();
    model
        .items()
        .forEachValue(item -> {
          ImmutableList<MeasureInPlace> of = measures(item, settings, knowledge);
          if (of.notEmpty()) {
            taken.addAllIterable(of);
            bare.put(item.id(), without(item, of));
          }
        });
    return new Unprotected(
        model.withItems(model.items().collectValues((id, item) -> bare.getOrDefault(id, item))),
        taken.toImmutable());
  }

  private static ImmutableList<MeasureInPlace> measures(
      Item item, Set<Countermeasure.Setting> settings, Knowledge knowledge) {
    MutableList<MeasureInPlace> found = Lists.mutable.empty();
    item.facts()
        .forEachKeyValue((id, fact) -> {
          if (settings.contains(new Countermeasure.Setting(id, fact.value()))) {
            knowledge
                .vocabulary()
                .property(id)
                .ifPresent(property -> found.add(new MeasureInPlace(item, property, fact)));
          }
        });
    return found.toImmutable();
  }

  private static Item without(Item item, ImmutableList<MeasureInPlace> measures) {
    return item.withProfile(
        measures.injectInto(
            item.profile(), (profile, measure) -> profile.withoutFact(measure.property().id())));
  }

  /**
   * Which of the measures keep a finding of this model away: those whose facts would decide it, or
   * else those on its items.
   */
  ImmutableList<MeasureInPlace> against(Finding finding) {
    ImmutableList<MeasureInPlace> found = deciding(finding);
    return found.notEmpty()
        ? found
        : taken.select(
            measure -> finding.items().anySatisfy(item -> item.id().equals(measure.item().id())));
  }

  /** The measures whose facts would decide a finding of this model. */
  ImmutableList<MeasureInPlace> deciding(Finding finding) {
    ImmutableList<String> deciding = finding.explanation().questions();
    return taken.select(
        measure -> deciding.contains(Question.id(measure.item().id(), measure.property().id())));
  }
}
