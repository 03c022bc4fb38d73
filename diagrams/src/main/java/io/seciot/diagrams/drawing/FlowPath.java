package io.seciot.diagrams.drawing;

import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * The line of a flow, from the edge of one box through its bend points to the edge of another. The
 * editor and the pictures use the same, so that they look the same.
 */
public final class FlowPath {

  private static final double CORNER = 7;
  private static final double LOOP = 26;

  private FlowPath() {}

  /**
   * The points of the line, the ends included.
   *
   * @param bends the bend points of the view; empty for a straight line
   * @param shift how far a straight line is moved sideways, to keep several between the same boxes
   *     apart; of a line back to the same box how large it is; ignored where there are bend points
   */
  public static ImmutableList<Point> between(
      Box from, Box to, ImmutableList<Point> bends, double shift) {
    if (bends.notEmpty()) {
      MutableList<Point> points = Lists.mutable.of(anchor(from, bends.getFirst()));
      points.addAllIterable(bends);
      points.add(anchor(to, bends.getLast()));
      return withoutRepeats(points);
    }
    if (from.equals(to)) {
      return loop(from, shift);
    }
    return straight(from, to, shift);
  }

  /** Where a line that comes from the given point meets the edge of a box. */
  public static Point anchor(Box box, Point from) {
    if (box.contains(from)) {
      return nearestEdge(box, from);
    }
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    if (from.y() >= box.y() && from.y() <= bottom) {
      double y = clearOfCorners(from.y(), box.y(), box.height());
      return new Point(from.x() < box.x() ? box.x() : right, y);
    }
    if (from.x() >= box.x() && from.x() <= right) {
      double x = clearOfCorners(from.x(), box.x(), box.width());
      return new Point(x, from.y() < box.y() ? box.y() : bottom);
    }
    return clip(box, box.centre(), from);
  }

  /** Corners may be round, and an arrow should not end in the air. */
  private static double clearOfCorners(double place, double start, double length) {
    double clear = Math.min(CORNER, length / 2);
    return Math.clamp(place, start + clear, start + length - clear);
  }

  private static ImmutableList<Point> straight(Box from, Box to, double shift) {
    if (from.contains(to)) {
      Point inside = to.centre();
      Point edge = nearestEdge(from, inside);
      return Lists.immutable.of(edge, clip(to, inside, edge));
    }
    if (to.contains(from)) {
      return straight(to, from, shift).toReversed();
    }
    Point start = from.centre();
    Point end = to.centre();
    double top = Math.max(from.y(), to.y());
    double bottom = Math.min(from.y() + from.height(), to.y() + to.height());
    double left = Math.max(from.x(), to.x());
    double right = Math.min(from.x() + from.width(), to.x() + to.width());
    if (bottom - top > 20) {
      start = new Point(start.x(), (top + bottom) / 2);
      end = new Point(end.x(), start.y());
    } else if (right - left > 20) {
      start = new Point((left + right) / 2, start.y());
      end = new Point(start.x(), end.y());
    }
    double length = Math.max(1, Math.hypot(end.x() - start.x(), end.y() - start.y()));
    double dx = -(end.y() - start.y()) / length * shift;
    double dy = (end.x() - start.x()) / length * shift;
    Point movedStart = new Point(start.x() + dx, start.y() + dy);
    Point movedEnd = new Point(end.x() + dx, end.y() + dy);
    return Lists.immutable.of(clip(from, movedStart, movedEnd), clip(to, movedEnd, movedStart));
  }

  /** Several loops lie around each other: the shift makes them smaller or larger, never none. */
  private static ImmutableList<Point> loop(Box box, double shift) {
    double reach = LOOP * Math.exp(shift / (2 * LOOP));
    double right = box.x() + box.width();
    double side = box.y() + Math.min(box.height() / 2, reach);
    double top = right - Math.min(box.width() / 2, reach);
    return Lists.immutable.of(
        new Point(right, side),
        new Point(right + reach, side),
        new Point(right + reach, box.y() - reach),
        new Point(top, box.y() - reach),
        new Point(top, box.y()));
  }

  /** The last point of the box on the way from a point inside to one outside. */
  private static Point clip(Box box, Point inside, Point outside) {
    double dx = outside.x() - inside.x();
    double dy = outside.y() - inside.y();
    double part = 1;
    if (dx > 0) {
      part = Math.min(part, (box.x() + box.width() - inside.x()) / dx);
    } else if (dx < 0) {
      part = Math.min(part, (box.x() - inside.x()) / dx);
    }
    if (dy > 0) {
      part = Math.min(part, (box.y() + box.height() - inside.y()) / dy);
    } else if (dy < 0) {
      part = Math.min(part, (box.y() - inside.y()) / dy);
    }
    double bounded = Math.clamp(part, 0, 1);
    return new Point(inside.x() + dx * bounded, inside.y() + dy * bounded);
  }

  private static Point nearestEdge(Box box, Point point) {
    double left = point.x() - box.x();
    double right = box.x() + box.width() - point.x();
    double top = point.y() - box.y();
    double bottom = box.y() + box.height() - point.y();
    double nearest = Math.min(Math.min(left, right), Math.min(top, bottom));
    if (nearest == left) {
      return new Point(box.x(), point.y());
    }
    if (nearest == right) {
      return new Point(box.x() + box.width(), point.y());
    }
    return new Point(point.x(), nearest == top ? box.y() : box.y() + box.height());
  }

  private static ImmutableList<Point> withoutRepeats(MutableList<Point> points) {
    MutableList<Point> kept = Lists.mutable.empty();
    for (Point point : points) {
      if (kept.isEmpty() || !kept.getLast().equals(point)) {
        kept.add(point);
      }
    }
    if (kept.size() == 1) {
      kept.add(kept.getFirst());
    }
    return kept.toImmutable();
  }
}
