package io.seciot.model;

import java.util.Optional;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/** Anything in a model that has an id and facts. */
public sealed interface Item permits Product, Element, Flow, DataAsset, FirmwareUpdate, Stage {

  /** Id, name, description and facts. */
  Profile profile();

  /** The kind of the vocabulary, such as {@code lock} or {@code flow}. */
  String kind();

  /** The same item with another profile. The id must not change. */
  Item withProfile(Profile profile);

  /** The id, unique in the model. */
  default String id() {
    return profile().id();
  }

  /** What people call it. */
  default String name() {
    return profile().name();
  }

  /** What is stated, by property id. */
  default ImmutableSortedMap<String, Fact> facts() {
    return profile().facts();
  }

  /** What is stated of the property; empty where it is unknown. */
  default Optional<Fact> fact(String property) {
    return profile().fact(property);
  }
}
