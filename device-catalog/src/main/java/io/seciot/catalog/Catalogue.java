package io.seciot.catalog;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Parts that one can buy or deploy, and what is known of them.
 *
 * <p>Files are read when they are first needed, so a model that names only protocols costs only
 * those. Ids are unique within protocols and within all other entries; {@code kafka} and {@code
 * influxdb} are both a protocol and a service, so ask {@link #protocol} or {@link #part} when it is
 * known which one is meant. Safe for use by several threads.
 */
public final class Catalogue {

  private static final Catalogue BUILT_IN = new Catalogue();

  private final Map<CatalogueType, Once<Entries>> entries = new EnumMap<>(CatalogueType.class);
  private final Once<ImmutableList<Vulnerability>> vulnerabilities =
      new Once<>(Evidence::vulnerabilities);
  private final Once<ImmutableList<ConfigurationSymbol>> symbols = new Once<>(Evidence::symbols);

  private Catalogue() {
    for (CatalogueType type : CatalogueType.values()) {
      entries.put(type, new Once<>(() -> Entries.read(type)));
    }
  }

  /** The catalogue that comes with the product. */
  public static Catalogue builtIn() {
    return BUILT_IN;
  }

  /** The day on which the oldest of the facts were collected. */
  public LocalDate collected() {
    return Lists.immutable.of(CatalogueType.values()).collect(type -> of(type).collected()).min();
  }

  /** The entry with this id; the protocol where a protocol and another entry share it. */
  public Optional<CatalogueEntry> entry(String id) {
    return protocol(id).or(() -> part(id));
  }

  /** The protocol with this id. */
  public Optional<CatalogueEntry> protocol(String id) {
    return of(CatalogueType.PROTOCOL).entry(id);
  }

  /** The chip, operating system or cloud service with this id. */
  public Optional<CatalogueEntry> part(String id) {
    return of(CatalogueType.CHIP)
        .entry(id)
        .or(() -> of(CatalogueType.OPERATING_SYSTEM).entry(id))
        .or(() -> of(CatalogueType.CLOUD_SERVICE).entry(id));
  }

  /** All entries of a type, by name. */
  public ImmutableList<CatalogueEntry> ofType(CatalogueType type) {
    return of(type).byName();
  }

  /**
   * Entries in which every word of the text occurs, the nearest first. An empty text finds all, by
   * name.
   */
  public ImmutableList<CatalogueEntry> search(String text) {
    Search search = new Search(text);
    MutableList<Search.Hit> hits = Lists.mutable.empty();
    for (CatalogueType type : CatalogueType.values()) {
      of(type).byName().forEach(entry -> search.hit(entry).ifPresent(hits::add));
    }
    return hits.sortThis().collect(Search.Hit::entry).toImmutable();
  }

  /** All vulnerabilities, by number. */
  public ImmutableList<Vulnerability> vulnerabilities() {
    return vulnerabilities.get();
  }

  /** Vulnerabilities that concern the entry, by number. */
  public ImmutableList<Vulnerability> vulnerabilitiesOf(String entry) {
    return vulnerabilities().select(vulnerability -> vulnerability.entries().contains(entry));
  }

  /** All settings whose value is evidence, by platform and symbol. */
  public ImmutableList<ConfigurationSymbol> symbols() {
    return symbols.get();
  }

  private Entries of(CatalogueType type) {
    Once<Entries> once = entries.get(type);
    if (once == null) {
      throw new IllegalStateException("no file holds entries of the type " + type);
    }
    return once.get();
  }

  /** The entries of one type. */
  private record Entries(
      LocalDate collected,
      ImmutableMap<String, CatalogueEntry> byId,
      ImmutableList<CatalogueEntry> byName) {

    static Entries read(CatalogueType type) {
      RowFile file = RowFile.read(fileOf(type));
      ImmutableList<CatalogueEntry> all = file.rows().collect(row -> EntryReader.entry(type, row));
      return new Entries(
          file.collected(),
          all.groupByUniqueKey(CatalogueEntry::id),
          all.toSortedListBy(entry -> entry.name().toLowerCase(Locale.ROOT)).toImmutable());
    }

    Optional<CatalogueEntry> entry(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    private static String fileOf(CatalogueType type) {
      return switch (type) {
        case CHIP -> "chips.json";
        case OPERATING_SYSTEM -> "operating-systems.json";
        case PROTOCOL -> "protocols.json";
        case CLOUD_SERVICE -> "cloud-services.json";
      };
    }
  }

  /** A value made on first use. */
  private static final class Once<T> {
    private final Supplier<T> maker;
    private ImmutableList<T> made = Lists.immutable.empty();

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      if (made.isEmpty()) {
        made = Lists.immutable.of(maker.get());
      }
      return made.getFirst();
    }
  }
}
