package io.seciot.ontology.reasoning;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.Vulnerability;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * What holds for the items of a model: what is stated, and where nothing is stated, what the
 * catalogue knows of the named protocol or part.
 */
final class EffectiveFacts {

  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final Map<String, ImmutableList<Vulnerability>> exploited = new ConcurrentHashMap<>();

  EffectiveFacts(Vocabulary vocabulary, Catalogue catalogue) {
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
  }

  /** The fact that holds for the property; empty where it is unknown. */
  Optional<Fact> fact(Item item, String property) {
    Fact stated = item.facts().get(property);
    return stated == null ? implied(item, entries(item), property) : Optional.of(stated);
  }

  /** Looks up facts of one item, for those who need many. */
  Function<String, Optional<Fact>> factsOf(Item item) {
    ImmutableList<CatalogueEntry> entries = entries(item);
    return property -> {
      Fact stated = item.facts().get(property);
      return stated == null ? implied(item, entries, property) : Optional.of(stated);
    };
  }

  private Optional<Fact> implied(
      Item item, ImmutableList<CatalogueEntry> entries, String property) {
    for (CatalogueEntry entry : entries) {
      Fact fact = entry.implies().get(property);
      if (fact != null && has(item, property)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  private boolean has(Item item, String property) {
    return vocabulary.propertiesOf(item.kind()).anySatisfy(p -> p.id().equals(property));
  }

  /** The catalogue entries that the item names. */
  ImmutableList<CatalogueEntry> entries(Item item) {
    if (!item.facts().containsKey("protocol") && !item.facts().containsKey("part")) {
      return Lists.immutable.empty();
    }
    MutableList<CatalogueEntry> entries = Lists.mutable.empty();
    named(item, "protocol").flatMap(catalogue::protocol).ifPresent(entries::add);
    named(item, "part").flatMap(catalogue::part).ifPresent(entries::add);
    return entries.toImmutable();
  }

  private static Optional<String> named(Item item, String property) {
    return item.fact(property).map(fact -> fact.value().toString());
  }

  /** Flaws of the entries that were seen in real attacks, by number. */
  ImmutableList<Vulnerability> exploited(ImmutableList<CatalogueEntry> entries) {
    return entries.flatCollect(entry ->
        exploited.computeIfAbsent(
            entry.id(),
            id -> catalogue.vulnerabilitiesOf(id).select(Vulnerability::knownExploited)));
  }

  /** What the entries say under a name, such as the medium of a protocol; the first wins. */
  static Optional<String> detail(ImmutableList<CatalogueEntry> entries, String name) {
    for (CatalogueEntry entry : entries) {
      String value = entry.details().get(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The text of a fact; empty where it is unknown. */
  String text(Item item, String property) {
    return fact(item, property).map(fact -> fact.value().toString()).orElse("");
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whether the item is of the kind or of one below it. */
  boolean isA(Item item, String kind) {
    return vocabulary.isA(item.kind(), kind);
  }
}
