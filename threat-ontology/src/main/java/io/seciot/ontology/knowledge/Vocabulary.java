package io.seciot.ontology.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;

/** The kinds and properties that models are written in. Immutable and safe to share. */
public final class Vocabulary {

  private final ImmutableList<Kind> kinds;
  private final ImmutableMap<String, Kind> kindsById;
  private final ImmutableMap<String, ImmutableList<String>> lineages;
  private final Map<String, Set<String>> groups;
  private final ImmutableMap<String, Property> properties;
  private final ImmutableMap<String, ImmutableList<Property>> propertiesByKind;

  /**
   * @param kinds every kind, in the order of the palette
   * @param properties every property, in the order of the inspector
   */
  public Vocabulary(ImmutableList<Kind> kinds, ImmutableList<Property> properties) {
    this.kinds = kinds;
    this.kindsById = kinds.toMap(Kind::id, kind -> kind).toImmutable();
    this.lineages = kinds.toMap(Kind::id, this::climb).toImmutable();
    this.groups = groupsByKind();
    this.properties = properties.toMap(Property::id, property -> property).toImmutable();
    this.propertiesByKind = byKind(properties);
  }

  private Map<String, Set<String>> groupsByKind() {
    Map<String, Set<String>> found = new HashMap<>();
    lineages.forEachKeyValue((kind, lineage) -> found.put(kind, Set.copyOf(lineage.castToList())));
    return Map.copyOf(found);
  }

  private ImmutableList<String> climb(Kind kind) {
    MutableList<String> way = Lists.mutable.of(kind.id());
    String parent = kind.parent();
    while (parent != null && !way.contains(parent)) {
      way.add(parent);
      Kind next = kindsById.get(parent);
      parent = next == null ? null : next.parent();
    }
    return way.toImmutable();
  }

  private ImmutableMap<String, ImmutableList<Property>> byKind(ImmutableList<Property> all) {
    MutableMap<String, ImmutableList<Property>> found = Maps.mutable.empty();
    for (Kind kind : kinds) {
      ImmutableSet<String> lineage = Sets.immutable.withAll(lineage(kind.id()));
      found.put(kind.id(), all.select(p -> p.appliesTo().anySatisfy(lineage::contains)));
    }
    return found.toImmutable();
  }

  /** Every kind, in the order of the palette. */
  public ImmutableList<Kind> kinds() {
    return kinds;
  }

  /** The kind with this id, if there is one. */
  public Optional<Kind> kind(String id) {
    return Optional.ofNullable(kindsById.get(id));
  }

  /** Kinds directly below the given one, in the order of the palette. */
  public ImmutableList<Kind> below(String kind) {
    return kinds.select(candidate -> kind.equals(candidate.parent()));
  }

  /** The kind itself and all above it, the nearest first; empty for an unknown kind. */
  public ImmutableList<String> lineage(String kind) {
    return lineages.getIfAbsentValue(kind, Lists.immutable.empty());
  }

  /** Whether the kind is the group or below it. */
  public boolean isA(String kind, String group) {
    return groups.getOrDefault(kind, Set.of()).contains(group);
  }

  /** The property with this id, if there is one. */
  public Optional<Property> property(String id) {
    return Optional.ofNullable(properties.get(id));
  }

  /** Every property, in no stated order. */
  public Iterable<Property> properties() {
    return properties;
  }

  /** Whether the property can be stated of an item of this kind. */
  public boolean has(String kind, String property) {
    return propertiesOf(kind).anySatisfy(candidate -> candidate.id().equals(property));
  }

  /** What can be stated of an item of this kind, by section and then in order. */
  public ImmutableList<Property> propertiesOf(String kind) {
    return propertiesByKind.getIfAbsentValue(kind, Lists.immutable.empty());
  }
}
