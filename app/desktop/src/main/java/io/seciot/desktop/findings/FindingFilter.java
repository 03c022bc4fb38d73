package io.seciot.desktop.findings;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Which findings are wanted. Of one facet a finding must have one of the chosen values, of all
 * facets it must pass each; a facet of which nothing is chosen lets everything pass.
 *
 * @param chosen the values that are wanted, by facet; never an empty set
 * @param onSelection whether only those on the selected items are wanted
 */
public record FindingFilter(
    ImmutableMap<Facet, ImmutableSortedSet<String>> chosen, boolean onSelection) {

  /** One value of one facet. */
  public record Choice(Facet facet, String value) {}

  /** Everything that is open. */
  public static final FindingFilter NONE = new FindingFilter(Maps.immutable.empty(), false);

  /** The values of a facet that are wanted; empty where all are. */
  public ImmutableSortedSet<String> of(Facet facet) {
    ImmutableSortedSet<String> values = chosen.get(facet);
    return values == null ? SortedSets.immutable.empty() : values;
  }

  /** Whether a value is among those that are chosen. */
  public boolean has(Facet facet, String value) {
    return of(facet).contains(value);
  }

  /** The same with a value chosen, or not where it was. */
  public FindingFilter toggled(Facet facet, String value) {
    ImmutableSortedSet<String> values =
        has(facet, value) ? of(facet).newWithout(value) : of(facet).newWith(value);
    return with(facet, values);
  }

  /** The same with exactly these values of a facet. */
  public FindingFilter with(Facet facet, ImmutableSortedSet<String> values) {
    return new FindingFilter(
        values.isEmpty() ? chosen.newWithoutKey(facet) : chosen.newWithKeyValue(facet, values),
        onSelection);
  }

  /** The same for the selected items only, or for all. */
  public FindingFilter onSelection(boolean only) {
    return new FindingFilter(chosen, only);
  }

  /** Everything that is chosen, in the order of the facets. */
  public ImmutableList<Choice> choices() {
    return Lists.immutable
        .with(Facet.values())
        .flatCollect(facet -> of(facet).toList().collect(value -> new Choice(facet, value)));
  }

  /** Whether it lets everything pass that is open. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
