package io.seciot.ontology.reasoning;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;
import org.jspecify.annotations.Nullable;

/** What follows from the drawing for one item. Compared by value to see what an edit changed. */
sealed interface Derived {

  /**
   * For an element.
   *
   * @param ancestors what it is inside of, the nearest first
   * @param device the nearest device, itself included; absent outside of devices
   * @param reachableFrom from where it can be attacked directly
   * @param handles the data that it keeps, sends or receives
   * @param sensitive whether any of that is sensitive
   */
  record OfElement(
      ImmutableList<String> ancestors,
      @Nullable String device,
      ImmutableSortedSet<Exposure> reachableFrom,
      ImmutableSortedSet<String> handles,
      boolean sensitive)
      implements Derived {}

  /**
   * For a flow.
   *
   * @param exposure the widest place from which it can be got at
   * @param family which threats make sense for its protocol
   * @param parties machines, or person where one is at an end
   * @param crosses the boundaries with exactly one end inside
   * @param sensitive whether any of its data is sensitive
   */
  record OfFlow(
      Exposure exposure,
      String family,
      String parties,
      ImmutableList<String> crosses,
      boolean sensitive)
      implements Derived {}

  /** For a data asset. */
  record OfData(boolean sensitive) implements Derived {}

  /** For everything else. */
  record OfOther() implements Derived {}

  /** Of what nothing follows. */
  OfOther NOTHING = new OfOther();

  /** An element of which nothing is known yet. */
  OfElement NOWHERE =
      new OfElement(
          Lists.immutable.empty(),
          null,
          SortedSets.immutable.empty(),
          SortedSets.immutable.empty(),
          false);
}
