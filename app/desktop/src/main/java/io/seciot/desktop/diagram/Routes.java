package io.seciot.desktop.diagram;

import io.seciot.diagrams.drawing.FlowPath;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Multimaps;

/** Where the lines of flows run: docked to the boxes, parallel ones kept apart. */
final class Routes {

  /** Between two flows that join the same elements. */
  private static final double GAP = 26;

  private Routes() {}

  static ImmutableList<Sketch.Line> of(
      Architecture model, View view, Sketch places, MapIterable<String, Box> moved) {
    MutableListMultimap<String, Flow> together = Multimaps.mutable.list.empty();
    for (Flow flow : model.flows()) {
      if (places.node(flow.source()).isPresent() && places.node(flow.target()).isPresent()) {
        together.put(ends(flow), flow);
      }
    }
    MutableList<Sketch.Line> lines = Lists.mutable.empty();
    for (Flow flow : model.flows()) {
      ImmutableList<Flow> bundle = together.get(ends(flow)).toImmutable();
      int place = bundle.indexOf(flow);
      if (place >= 0) {
        Box from = places.node(flow.source()).orElseThrow().box();
        Box to = places.node(flow.target()).orElseThrow().box();
        ImmutableList<Point> bends = Bends.of(view, flow, moved);
        double offset = (place - (bundle.size() - 1) / 2.0) * GAP;
        // Which side a parallel flow is moved to must not depend on its direction.
        double side = flow.source().compareTo(flow.target()) < 0 ? offset : -offset;
        lines.add(Sketch.Line.of(flow, FlowPath.between(from, to, bends, side)));
      }
    }
    return lines.toImmutable();
  }

  private static String ends(Flow flow) {
    return flow.source().compareTo(flow.target()) < 0
        ? flow.source() + " " + flow.target()
        : flow.target() + " " + flow.source();
  }

  static Point along(ImmutableList<Point> points, double part) {
    double rest = length(points) * part;
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double step = Math.hypot(to.x() - from.x(), to.y() - from.y());
      if (step >= rest && step > 0) {
        double way = rest / step;
        return new Point(
            from.x() + (to.x() - from.x()) * way, from.y() + (to.y() - from.y()) * way);
      }
      rest -= step;
    }
    return points.getFirst();
  }

  private static double length(ImmutableList<Point> points) {
    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      sum +=
          Math.hypot(
              points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
    }
    return sum;
  }

  static double distance(ImmutableList<Point> points, Point point) {
    double nearest = Double.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), point));
    }
    return nearest;
  }

  private static double distance(Point from, Point to, Point point) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double way =
        square == 0
            ? 0
            : Math.clamp(
                ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0, 1);
    return Math.hypot(point.x() - from.x() - way * dx, point.y() - from.y() - way * dy);
  }
}
