package io.seciot.diagrams.drawing;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * What stands out in a picture.
 *
 * @param ids elements and flows to emphasise
 * @param badges marks by id of the element or flow
 */
public record Highlight(ImmutableSet<String> ids, ImmutableMap<String, Badge> badges) {

  /** Nothing stands out. */
  public static final Highlight NONE =
      new Highlight(Sets.immutable.empty(), Maps.immutable.empty());

  /** These stand out. */
  public static Highlight of(Iterable<String> ids) {
    return new Highlight(Sets.immutable.withAll(ids), Maps.immutable.empty());
  }

  /** The same with other badges. */
  public Highlight withBadges(ImmutableMap<String, Badge> newBadges) {
    return new Highlight(ids, newBadges);
  }
}
