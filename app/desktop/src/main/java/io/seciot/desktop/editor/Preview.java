package io.seciot.desktop.editor;

import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What a gesture that goes on would do, to be drawn and then forgotten.
 *
 * @param boxes where elements would be
 * @param line a flow that is being drawn; empty for none
 * @param frames boxes drawn as a dashed frame, such as what a marquee takes in
 * @param target id of the element that would receive what is dragged; empty for none
 */
public record Preview(
    ImmutableMap<String, Box> boxes,
    ImmutableList<Point> line,
    ImmutableList<Box> frames,
    String target) {

  /** No gesture goes on. */
  public static final Preview NONE =
      new Preview(Maps.immutable.empty(), Lists.immutable.empty(), Lists.immutable.empty(), "");

  /** Elements on their way. */
  public static Preview moving(ImmutableMap<String, Box> boxes, String target) {
    return new Preview(boxes, Lists.immutable.empty(), Lists.immutable.empty(), target);
  }

  /** A flow on its way. */
  public static Preview connecting(Point from, Point to, String target) {
    return new Preview(
        Maps.immutable.empty(), Lists.immutable.of(from, to), Lists.immutable.empty(), target);
  }

  /** A frame on its way. */
  public static Preview framing(Box frame, String target) {
    return new Preview(
        Maps.immutable.empty(), Lists.immutable.empty(), Lists.immutable.of(frame), target);
  }
}
