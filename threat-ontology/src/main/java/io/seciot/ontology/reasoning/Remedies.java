package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.knowledge.Countermeasure;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Fits countermeasures to a finding and tries them. */
final class Remedies {

  /** More combinations than this are not worth the wait. */
  private static final int MOST_TRIES = 60;

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
          Remedy.Change.of(countermeasure, finding.items(), snapshot.facts().vocabulary());
      boolean resolves = resolve(changes);
      found.add(new Remedy(countermeasure, steps(countermeasure, parts), changes, resolves));
    }
    return found.toSortedListBy(remedy -> remedy.resolves() ? 0 : 1).toImmutable();
  }

  /** Whether the finding is gone where these facts hold. */
  boolean resolve(ImmutableList<Remedy.Change> changes) {
    return changes.notEmpty() && makesItVanish.test(Remedy.Change.all(changes, snapshot.model()));
  }

  /**
   * The fewest of the remedies that together resolve the finding; empty where one does alone, and
   * where no two or three do.
   */
  Optional<RemedySet> smallestSet(ImmutableList<Remedy> remedies) {
    ImmutableList<Remedy> some = remedies.select(remedy -> remedy.changes().notEmpty());
    if (remedies.anySatisfy(Remedy::resolves) || !resolveTogether(some)) {
      return Optional.empty();
    }
    return Stream.concat(pairs(some), triples(some))
        .limit(MOST_TRIES)
        .filter(this::resolveTogether)
        .findFirst()
        .map(RemedySet::new);
  }

  private boolean resolveTogether(ImmutableList<Remedy> remedies) {
    return resolve(remedies.flatCollect(Remedy::changes));
  }

  private static Stream<ImmutableList<Remedy>> pairs(ImmutableList<Remedy> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(first ->
            all.drop(first + 1).castToList().stream()
                .map(second -> Lists.immutable.of(all.get(first), second)));
  }

  private static Stream<ImmutableList<Remedy>> triples(ImmutableList<Remedy> all) {
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(first ->
            pairs(all.drop(first + 1))
                .map(rest -> Lists.immutable.of(all.get(first)).newWithAll(rest)));
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
