package io.seciot.desktop.editor;

import io.seciot.model.Box;
import io.seciot.model.Point;
import io.seciot.model.View;
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
 * @param refused id of the element at the pointer where a flow cannot end; empty for none
 * @param bends new bends of flows, by flow id
 * @param guides lines that show what would be in line with what, each from one point to another
 */
public record Preview(
    ImmutableMap<String, Box> boxes,
    ImmutableList<Point> line,
    ImmutableList<Box> frames,
    String target,
    String refused,
    ImmutableMap<String, ImmutableList<Point>> bends,
    ImmutableList<ImmutableList<Point>> guides) {

  /** No gesture goes on. */
  public static final Preview NONE =
      new Preview(
          Maps.immutable.empty(),
          Lists.immutable.empty(),
          Lists.immutable.empty(),
          "",
          "",
          Maps.immutable.empty(),
          Lists.immutable.empty());

  /** Elements on their way. */
  public static Preview moving(ImmutableMap<String, Box> boxes, String target) {
    return new Preview(boxes, NONE.line, NONE.frames, target, "", NONE.bends, NONE.guides);
  }

  /** A flow on its way. */
  public static Preview connecting(Point from, Point to, String target) {
    return new Preview(
        NONE.boxes, Lists.immutable.of(from, to), NONE.frames, target, "", NONE.bends, NONE.guides);
  }

  /** A flow that cannot end where the pointer is. */
  public static Preview refusing(Point from, Point to, String element) {
    return new Preview(
        NONE.boxes,
        Lists.immutable.of(from, to),
        NONE.frames,
        "",
        element,
        NONE.bends,
        NONE.guides);
  }

  /** A frame on its way. */
  public static Preview framing(Box frame, String target) {
    return new Preview(
        NONE.boxes, NONE.line, Lists.immutable.of(frame), target, "", NONE.bends, NONE.guides);
  }

  /** A flow that is being bent. */
  public static Preview bending(String flow, ImmutableList<Point> bends) {
    return new Preview(
        NONE.boxes, NONE.line, NONE.frames, "", "", Maps.immutable.of(flow, bends), NONE.guides);
  }

  /** The same with lines that show what is in line. */
  public Preview withGuides(ImmutableList<ImmutableList<Point>> shown) {
    return new Preview(boxes, line, frames, target, refused, bends, shown);
  }

  /** The view with the flows bent as they would be. */
  View bent(View view) {
    View shown = view;
    for (String flow : bends.keysView()) {
      shown = shown.withRoutes(shown.routes().newWithKeyValue(flow, bends.get(flow)));
    }
    return shown;
  }
}
