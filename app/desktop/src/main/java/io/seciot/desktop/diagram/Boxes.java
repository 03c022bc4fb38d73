package io.seciot.desktop.diagram;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Point;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;

/** Arithmetic of boxes. */
public final class Boxes {

  /** Room between a frame and what is inside it. */
  public static final double PADDING = 20;

  /** Room at the top of a frame for its name. */
  public static final double HEADER = 40;

  private Boxes() {}

  /** The smallest box around both. */
  public static Box union(Box one, Box other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    double right = Math.max(one.x() + one.width(), other.x() + other.width());
    double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
    return new Box(x, y, right - x, bottom - y);
  }

  /** The smallest box around the points, of which there is at least one. */
  public static Box around(ImmutableList<Point> points) {
    double left = points.getFirst().x();
    double top = points.getFirst().y();
    double right = left;
    double bottom = top;
    for (Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /** The box with room around it. */
  public static Box around(Box box, double room) {
    return new Box(box.x() - room, box.y() - room, box.width() + 2 * room, box.height() + 2 * room);
  }

  /** The box between two corners. */
  public static Box between(Point one, Point other) {
    return new Box(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.abs(one.x() - other.x()),
        Math.abs(one.y() - other.y()));
  }

  /** Whether they share any point. */
  public static boolean overlap(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  /** The same box with its corner on the grid. */
  public static Box snapped(Box box, double grid) {
    return new Box(
        Math.round(box.x() / grid) * grid,
        Math.round(box.y() / grid) * grid,
        box.width(),
        box.height());
  }

  /**
   * The frames that must grow so that these elements fit into them.
   *
   * @param boxes where everything is drawn, the elements in their new places
   * @return the new boxes of the frames that grow
   */
  public static ImmutableSortedMap<String, Box> grownAround(
      Architecture model, Iterable<String> elements, MapIterable<String, Box> boxes) {
    TreeMap<String, Box> grown = new TreeMap<>();
    for (String element : elements) {
      Box inner = boxes.get(element);
      for (Element frame : model.ancestors(element)) {
        Box box = grown.getOrDefault(frame.id(), boxes.get(frame.id()));
        if (box != null && inner != null) {
          Box fitting = box.contains(inner) ? box : union(box, framing(inner));
          if (fitting != box) {
            grown.put(frame.id(), fitting);
          }
          inner = fitting;
        }
      }
    }
    return SortedMaps.immutable.ofSortedMap(grown);
  }

  private static Box framing(Box inner) {
    return new Box(
        inner.x() - PADDING,
        inner.y() - HEADER,
        inner.width() + 2 * PADDING,
        inner.height() + HEADER + PADDING);
  }

  /** Where the way from the middle of the box to the point leaves the box; empty if it does not. */
  public static Optional<Point> exit(Box box, Point towards) {
    Point centre = box.centre();
    double dx = towards.x() - centre.x();
    double dy = towards.y() - centre.y();
    if (dx == 0 && dy == 0) {
      return Optional.empty();
    }
    double scaleX = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
    double scaleY = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
    double scale = Math.min(scaleX, scaleY);
    return Optional.of(new Point(centre.x() + dx * scale, centre.y() + dy * scale));
  }
}
