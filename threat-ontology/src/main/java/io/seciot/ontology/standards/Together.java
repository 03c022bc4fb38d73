package io.seciot.ontology.standards;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Joins lists of distinct entries into one; most of the time only one of them holds anything. */
final class Together {

  private Together() {}

  /** Every entry once, in the order in which they first come. */
  static <T> ImmutableList<T> once(ImmutableList<ImmutableList<T>> lists) {
    ImmutableList<ImmutableList<T>> filled = lists.reject(ImmutableList::isEmpty);
    if (filled.isEmpty()) {
      return Lists.immutable.empty();
    }
    if (filled.size() == 1) {
      return filled.getFirst();
    }
    Set<T> all = new LinkedHashSet<>();
    filled.each(list -> all.addAll(list.castToList()));
    return Lists.immutable.withAll(all);
  }
}
