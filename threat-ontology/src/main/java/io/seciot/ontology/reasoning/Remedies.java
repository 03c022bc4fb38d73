package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Countermeasure;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Fits countermeasures to a finding and tries them. */
final class Remedies {

  private final Snapshot snapshot;
  private final Predicate<Architecture> makesItVanish;

  /**
   * @param makesItVanish whether the finding is gone in a changed model
   */
  Remedies(Snapshot snapshot, Predicate<Architecture> makesItVanish) {
    this.snapshot = snapshot;
    this.makesItVanish = makesItVanish;
  }

  /** The countermeasures of the finding's threat, those that resolve it first. */
  ImmutableList<Remedy> of(Finding finding) {
    MutableList<Remedy> found = Lists.mutable.empty();
    Set<String> parts = partsNear(finding);
    for (String id : finding.threat().references().countermeasures()) {
      Countermeasure countermeasure = snapshot.knowledge().countermeasures().get(id);
      ImmutableList<Remedy.Change> changes =
          countermeasure
              .outcome()
              .sets()
              .collect(setting -> change(finding, setting))
              .select(Optional::isPresent)
              .collect(Optional::get);
      boolean resolves = changes.notEmpty() && makesItVanish.test(changed(changes));
      found.add(new Remedy(countermeasure, steps(countermeasure, parts), changes, resolves));
    }
    return found.toSortedListBy(remedy -> remedy.resolves() ? 0 : 1).toImmutable();
  }

  /** A fact is set on the first item of the finding that has the property. */
  private Optional<Remedy.Change> change(Finding finding, Countermeasure.Setting setting) {
    return finding
        .items()
        .detectOptional(item -> has(item, setting.property()))
        .map(item -> new Remedy.Change(item.id(), setting.property(), setting.value()));
  }

  private boolean has(Item item, String property) {
    return snapshot
        .facts()
        .vocabulary()
        .propertiesOf(item.kind())
        .anySatisfy(candidate -> candidate.id().equals(property));
  }

  private Architecture changed(ImmutableList<Remedy.Change> changes) {
    Architecture model = snapshot.model();
    for (Remedy.Change change : changes) {
      Item item = model.items().get(change.item());
      model =
          model.with(
              item.withProfile(
                  item.profile().withFact(change.property(), Fact.drawn(change.value()))));
    }
    return model;
  }

  private static ImmutableList<String> steps(Countermeasure countermeasure, Set<String> parts) {
    MutableList<String> steps = Lists.mutable.empty();
    for (String part : parts) {
      steps.addAllIterable(
          countermeasure.stepsFor().getIfAbsentValue(part, Lists.immutable.empty()));
    }
    steps.addAllIterable(countermeasure.steps());
    return steps.distinct().toImmutable();
  }

  /** Chips, systems, services and protocols that the finding's items name or have around them. */
  private Set<String> partsNear(Finding finding) {
    Set<String> parts = new LinkedHashSet<>();
    finding.items().forEach(item -> addEntries(item, parts));
    for (Item item : finding.items()) {
      switch (item) {
        case Element element -> addAround(element, parts);
        case Flow flow -> {
          snapshot.model().element(flow.source()).ifPresent(e -> addAround(e, parts));
          snapshot.model().element(flow.target()).ifPresent(e -> addAround(e, parts));
        }
        case Item other -> {}
      }
    }
    return parts;
  }

  private void addAround(Element element, Set<String> parts) {
    addEntries(element, parts);
    String device = snapshot.element(element.id()).device();
    if (device != null) {
      snapshot
          .model()
          .elements()
          .select(other -> device.equals(snapshot.element(other.id()).device()))
          .forEach(other -> addEntries(other, parts));
    }
  }

  private void addEntries(Item item, Set<String> parts) {
    snapshot.facts().entries(item).forEach(entry -> parts.add(entry.id()));
  }
}
