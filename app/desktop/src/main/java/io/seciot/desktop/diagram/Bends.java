package io.seciot.desktop.diagram;

import io.seciot.diagrams.drawing.FlowPath;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** What becomes of the bends of a flow when an element at its ends moves. */
public final class Bends {

  /** Two places that differ by less are on one line. */
  private static final double STRAIGHT = 0.5;

  private Bends() {}

  /**
   * The bends with some elements in other places. Bends go along with both ends; where one end
   * moves, the next bend follows so far that a part that ran at a right angle still does.
   *
   * @param moved new boxes by element id
   */
  public static ImmutableList<Point> of(View view, Flow flow, MapIterable<String, Box> moved) {
    ImmutableList<Point> bends = view.routes().getIfAbsentValue(flow.id(), Lists.immutable.empty());
    return bends.isEmpty() ? bends : of(view, flow, bends, moved);
  }

  private static ImmutableList<Point> of(
      View view, Flow flow, ImmutableList<Point> bends, MapIterable<String, Box> moved) {
    Box source = view.boxes().get(flow.source());
    Box target = view.boxes().get(flow.target());
    if (source == null || target == null) {
      return bends;
    }
    Point sourceWay = way(source, moved.get(flow.source()));
    Point targetWay = way(target, moved.get(flow.target()));
    if (sourceWay.equals(targetWay)) {
      return bends.collect(bend -> new Point(bend.x() + sourceWay.x(), bend.y() + sourceWay.y()));
    }
    if (bends.size() == 1 && isStraight(source, bends.getFirst(), target)) {
      return Lists.immutable.empty();
    }
    MutableList<Point> followed = bends.toList();
    followed.set(0, follow(followed.getFirst(), source, sourceWay));
    int last = followed.size() - 1;
    followed.set(last, follow(followed.getLast(), target, targetWay));
    return followed.toImmutable();
  }

  /** A line that only happens to have a bend; one end that moves must not give it a corner. */
  private static boolean isStraight(Box source, Point bend, Box target) {
    Point from = FlowPath.anchor(source, bend);
    Point to = FlowPath.anchor(target, bend);
    double across = (bend.x() - from.x()) * (to.y() - from.y());
    double along = (bend.y() - from.y()) * (to.x() - from.x());
    return Math.abs(across - along) < STRAIGHT * Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  private static Point way(Box before, @Nullable Box after) {
    return after == null
        ? new Point(0, 0)
        : new Point(
            after.centre().x() - before.centre().x(), after.centre().y() - before.centre().y());
  }

  private static Point follow(Point bend, Box end, Point way) {
    Point dock = FlowPath.anchor(end, bend);
    if (Math.abs(dock.y() - bend.y()) < STRAIGHT) {
      return new Point(bend.x(), bend.y() + way.y());
    }
    if (Math.abs(dock.x() - bend.x()) < STRAIGHT) {
      return new Point(bend.x() + way.x(), bend.y());
    }
    return bend;
  }
}
