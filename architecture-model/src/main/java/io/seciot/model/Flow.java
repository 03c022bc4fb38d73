package io.seciot.model;

import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/**
 * Data that goes from one element to another. Its protocol is a fact like any other.
 *
 * @param source id of the element that sends
 * @param target id of the element that receives; may be the same
 * @param data ids of the data assets that it carries
 */
public record Flow(Profile profile, String source, String target, ImmutableSortedSet<String> data)
    implements Item {

  /** The kind of every flow. */
  public static final String KIND = "flow";

  /** A flow of which only the ends are known. */
  public static Flow of(String id, String name, String source, String target) {
    return new Flow(Profile.of(id, name), source, target, SortedSets.immutable.empty());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Flow withProfile(Profile newProfile) {
    return new Flow(newProfile, source, target, data);
  }

  /** The same between other elements. */
  public Flow withEnds(String newSource, String newTarget) {
    return new Flow(profile, newSource, newTarget, data);
  }

  /** The same carrying other data. */
  public Flow withData(ImmutableSortedSet<String> newData) {
    return new Flow(profile, source, target, newData);
  }
}
