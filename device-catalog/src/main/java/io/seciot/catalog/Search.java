package io.seciot.catalog;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Looks for words in entries and says how near each entry is. */
final class Search {

  private final String text;
  private final ImmutableList<String> words;

  Search(String text) {
    this.text = text.strip().toLowerCase(Locale.ROOT);
    this.words = Lists.immutable.of(this.text.split("[\\s,/]+")).reject(String::isEmpty);
  }

  /** An entry that was found; orders the nearest first, then by name. */
  record Hit(CatalogueEntry entry, int distance) implements Comparable<Hit> {
    @Override
    public int compareTo(Hit other) {
      return Comparator.comparingInt(Hit::distance)
          .thenComparing(hit -> hit.entry().name().toLowerCase(Locale.ROOT))
          .thenComparing(hit -> hit.entry().type())
          .compare(this, other);
    }
  }

  Optional<Hit> hit(CatalogueEntry entry) {
    String id = entry.id();
    String called = "%s %s %s".formatted(id, entry.vendor(), entry.name()).toLowerCase(Locale.ROOT);
    String described = called + " " + entry.type().label() + " " + entry.summary();
    if (id.equals(text)) {
      return Optional.of(new Hit(entry, 0));
    }
    if (!text.isEmpty() && (id.startsWith(text) || called.contains(" " + text))) {
      return Optional.of(new Hit(entry, 1));
    }
    if (words.allSatisfy(called::contains)) {
      return Optional.of(new Hit(entry, 2));
    }
    if (words.allSatisfy(described.toLowerCase(Locale.ROOT)::contains)) {
      return Optional.of(new Hit(entry, 3));
    }
    String known = described + " " + known(entry);
    return words.allSatisfy(known.toLowerCase(Locale.ROOT)::contains)
        ? Optional.of(new Hit(entry, 4))
        : Optional.empty();
  }

  /** What an entry is known for; its sources would only bring chance hits. */
  private static String known(CatalogueEntry entry) {
    return entry.details().reject((field, value) -> field.equals("source")).makeString(" ");
  }
}
