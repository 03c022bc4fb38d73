package io.seciot.model;

import java.util.Optional;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * What everything in a model has.
 *
 * @param id a readable slug, unique in the model, that never changes
 * @param name what people call it; not unique
 * @param description free text; empty where there is none
 * @param facts what is stated, by property id of the vocabulary
 * @param extras fields of the file that this version does not know
 */
public record Profile(
    String id,
    String name,
    String description,
    ImmutableSortedMap<String, Fact> facts,
    Extras extras) {

  /** A profile with no description and no facts. */
  public static Profile of(String id, String name) {
    return new Profile(id, name, "", SortedMaps.immutable.empty(), Extras.NONE);
  }

  /** What is stated of the property; empty where it is unknown. */
  public Optional<Fact> fact(String property) {
    return Optional.ofNullable(facts.get(property));
  }

  /** The same under another name. */
  public Profile withName(String newName) {
    return new Profile(id, newName, description, facts, extras);
  }

  /** The same with another description. */
  public Profile withDescription(String newDescription) {
    return new Profile(id, name, newDescription, facts, extras);
  }

  /** The same with one fact stated or replaced. */
  public Profile withFact(String property, Fact fact) {
    return withFacts(facts.newWithKeyValue(property, fact));
  }

  /** The same with one property unknown again. */
  public Profile withoutFact(String property) {
    return withFacts(facts.newWithoutKey(property));
  }

  private Profile withFacts(ImmutableSortedMap<String, Fact> newFacts) {
    return new Profile(id, name, description, newFacts, extras);
  }
}
