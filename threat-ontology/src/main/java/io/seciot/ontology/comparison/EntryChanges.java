package io.seciot.ontology.comparison;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Entries of one sort that only one of two states of the knowledge has, or that are others; each
 * list by id.
 */
public record EntryChanges(
    Sort sort,
    ImmutableList<Entry> added,
    ImmutableList<Entry> removed,
    ImmutableList<Entry> changed) {

  /** What entries are. */
  public enum Sort {
    THREATS,
    COUNTERMEASURES,
    PROPERTIES,
    KINDS,
    REQUIREMENTS;

    /** As written in results: {@code threats}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One entry.
   *
   * @param traits what is another, in plain words; empty for one that was added or removed
   */
  public record Entry(String id, String title, ImmutableList<String> traits) {}

  /** Something that can be another, and how it is read. */
  record Trait<T>(String word, Function<T, Object> value) {}

  /** Compares entries of one sort. */
  static <T> EntryChanges between(
      Sort sort, Map<String, T> before, Map<String, T> after, Reading<T> reading) {
    MutableList<Entry> added = Lists.mutable.empty();
    MutableList<Entry> changed = Lists.mutable.empty();
    Map<String, T> left = new LinkedHashMap<>(before);
    after.forEach((id, entry) -> {
      T earlier = left.remove(id);
      if (earlier == null) {
        added.add(new Entry(id, reading.title().valueOf(entry), Lists.immutable.empty()));
      } else {
        ImmutableList<String> traits =
            reading
                .traits()
                .reject(t -> t.value().valueOf(earlier).equals(t.value().valueOf(entry)))
                .collect(Trait::word);
        if (traits.notEmpty()) {
          changed.add(new Entry(id, reading.title().valueOf(entry), traits));
        }
      }
    });
    MutableList<Entry> removed = Lists.mutable.empty();
    left.forEach((id, entry) ->
        removed.add(new Entry(id, reading.title().valueOf(entry), Lists.immutable.empty())));
    return new EntryChanges(
        sort, added.toImmutable(), removed.toImmutable(), changed.toImmutable());
  }

  /** How entries of one sort are read. */
  record Reading<T>(Function<T, String> title, ImmutableList<Trait<T>> traits) {}

  /** Whether no entry of the sort is another. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** The entry with this id among some of them. */
  static boolean holds(ImmutableList<Entry> entries, String id) {
    return entries.anySatisfy(entry -> entry.id().equals(id));
  }
}
