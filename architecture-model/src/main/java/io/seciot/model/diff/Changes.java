package io.seciot.model.diff;

import io.seciot.model.Architecture;
import io.seciot.model.Item;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * What differs in meaning between two versions of a model; geometry, decisions and comments are not
 * looked at; for those see {@link CommentChanges}.
 *
 * @param added items that only the later version has, by id
 * @param removed items that only the earlier version has, by id
 * @param changed items that both have and that differ, by id
 */
public record Changes(
    ImmutableList<Item> added, ImmutableList<Item> removed, ImmutableList<Change> changed) {

  /** One item before and after. */
  public record Change(Item before, Item after) {

    /** The fields that differ, by name; empty where only fields that nobody knows do. */
    public ImmutableList<FieldChange> fields() {
      return FieldChange.between(before, after);
    }
  }

  /** Compares two versions. Items that are the same object are not looked into. */
  public static Changes between(Architecture before, Architecture after) {
    MutableList<Item> added = Lists.mutable.empty();
    MutableList<Item> removed = Lists.mutable.empty();
    MutableList<Change> changed = Lists.mutable.empty();
    ImmutableSortedMap<String, Item> old = before.items();
    ImmutableSortedMap<String, Item> now = after.items();
    if (old != now) {
      for (Item item : now.valuesView()) {
        Item earlier = old.get(item.id());
        if (earlier == null) {
          added.add(item);
        } else if (earlier != item && !earlier.equals(item)) {
          changed.add(new Change(earlier, item));
        }
      }
      old.valuesView().reject(item -> now.containsKey(item.id())).into(removed);
    }
    return new Changes(added.toImmutable(), removed.toImmutable(), changed.toImmutable());
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
