package io.seciot.desktop.diagram;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** A list of which some entries are replaced. */
final class Patch<T> {

  private final ImmutableList<T> before;
  private final Map<Integer, T> replaced = new HashMap<>();

  Patch(ImmutableList<T> before) {
    this.before = before;
  }

  void put(int place, T entry) {
    if (before.get(place) != entry) {
      replaced.put(place, entry);
    }
  }

  T get(int place) {
    return replaced.getOrDefault(place, before.get(place));
  }

  ImmutableList<T> all() {
    if (replaced.isEmpty()) {
      return before;
    }
    var all = Lists.mutable.withAll(before);
    replaced.forEach(all::set);
    return all.toImmutable();
  }

  int[] changed() {
    return replaced.keySet().stream().mapToInt(Integer::intValue).toArray();
  }
}
