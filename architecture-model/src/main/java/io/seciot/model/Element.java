package io.seciot.model;

import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A device, a part inside it, a piece of software, a store, a person or a boundary.
 *
 * @param kind its kind in the vocabulary
 * @param parent the id of the element that it is inside of; absent at the top
 * @param data ids of the data assets that it keeps
 */
public record Element(
    Profile profile, String kind, @Nullable String parent, ImmutableSortedSet<String> data)
    implements Item {

  /** An element at the top of the tree that keeps no data. */
  public static Element of(String id, String kind, String name) {
    return new Element(Profile.of(id, name), kind, null, SortedSets.immutable.empty());
  }

  @Override
  public Element withProfile(Profile newProfile) {
    return new Element(newProfile, kind, parent, data);
  }

  /** The same inside another element, or at the top. */
  public Element withParent(@Nullable String newParent) {
    return new Element(profile, kind, newParent, data);
  }

  /** The same keeping other data. */
  public Element withData(ImmutableSortedSet<String> newData) {
    return new Element(profile, kind, parent, newData);
  }
}
