package io.seciot.desktop.editor;

import io.seciot.model.Fact;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What a new element will be.
 *
 * @param kind its kind
 * @param name what it will be called where that is not taken; empty for the name of its kind
 * @param facts what is known of it from the start, by property
 */
public record Blueprint(String kind, String name, ImmutableMap<String, Fact> facts) {

  /** An element of this kind of which nothing is known. */
  public static Blueprint of(String kind) {
    return new Blueprint(kind, "", Maps.immutable.empty());
  }
}
