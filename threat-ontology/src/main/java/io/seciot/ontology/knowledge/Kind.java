package io.seciot.ontology.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that can be drawn or stated.
 *
 * @param id as written in a model, such as {@code debug-port}
 * @param label for people
 * @param definition one or two sentences for people who do not know the term
 * @param parent the group that it belongs to; absent at the top
 * @param strideRole process, store, external, flow, boundary or none
 * @param icon literal of the icon set
 * @param place order among its siblings, and whether it only groups others
 */
public record Kind(
    String id,
    String label,
    String definition,
    @Nullable String parent,
    String strideRole,
    String icon,
    Place place) {

  /**
   * Where a kind stands in the palette.
   *
   * @param order lower comes first
   * @param group true for a kind that is a heading and cannot be drawn
   */
  public record Place(int order, boolean group) {}
}
