package io.seciot.desktop.diagram;

import io.seciot.diagrams.drawing.FlowPath;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** Where the lines of flows run: docked to the boxes, parallel ones kept apart. */
final class Routes {

  /** Between two flows that join the same elements. */
  private static final double GAP = 26;

  private final Architecture model;
  private final View view;
  private final MapIterable<String, Box> moved;
  private final Function<String, Optional<Sketch.Node>> nodes;

  /**
   * @param moved boxes that replace those of the view while a gesture goes on
   * @param nodes what is drawn, by id
   */
  Routes(
      Architecture model,
      View view,
      MapIterable<String, Box> moved,
      Function<String, Optional<Sketch.Node>> nodes) {
    this.model = model;
    this.view = view;
    this.moved = moved;
    this.nodes = nodes;
  }

  /**
   * Those of all flows whose ends are drawn.
   *
   * @param before what was worked out last, by flow id; what still holds is kept
   */
  ImmutableList<Sketch.Route> all(Function<String, Optional<Sketch.Route>> before) {
    MutableList<Sketch.Route> routes = Lists.mutable.empty();
    for (Flow flow : model.flows()) {
      route(flow, before.apply(flow.id()).orElse(null)).ifPresent(routes::add);
    }
    return routes.toImmutable();
  }

  /** That of one flow. */
  Optional<Sketch.Route> one(String flow, Sketch.Route before) {
    return model.flow(flow).flatMap(found -> route(found, before));
  }

  private Optional<Sketch.Route> route(Flow flow, Sketch.@Nullable Route before) {
    Optional<Box> from = nodes.apply(flow.source()).map(Sketch.Node::box);
    Optional<Box> to = nodes.apply(flow.target()).map(Sketch.Node::box);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    ImmutableList<Point> bends = Bends.of(view, flow, moved);
    double side = side(flow);
    if (before != null && before.holdsFor(flow, from.get(), to.get(), bends, side)) {
      return Optional.of(before);
    }
    ImmutableList<Point> points = FlowPath.between(from.get(), to.get(), bends, side);
    return Optional.of(
        new Sketch.Route(from.get(), to.get(), bends, side, Sketch.Line.of(flow, points)));
  }

  /** Which side a parallel flow is moved to must not depend on its direction. */
  private double side(Flow flow) {
    int before = 0;
    int all = 0;
    for (Flow other : flowsAtQuieterEnd(flow)) {
      if (isBetween(other, flow)) {
        before += other.id().compareTo(flow.id()) < 0 ? 1 : 0;
        all++;
      }
    }
    double offset = (before - (all - 1) / 2.0) * GAP;
    return flow.source().compareTo(flow.target()) < 0 ? offset : -offset;
  }

  /** A hub has a thousand flows where each of its devices has one. */
  private ImmutableList<Flow> flowsAtQuieterEnd(Flow flow) {
    ImmutableList<Flow> atSource = model.flowsAt(flow.source());
    ImmutableList<Flow> atTarget = model.flowsAt(flow.target());
    return atSource.size() <= atTarget.size() ? atSource : atTarget;
  }

  private static boolean isBetween(Flow one, Flow other) {
    return one.source().equals(other.source()) && one.target().equals(other.target())
        || one.source().equals(other.target()) && one.target().equals(other.source());
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
