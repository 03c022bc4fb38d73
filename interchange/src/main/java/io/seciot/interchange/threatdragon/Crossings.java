package io.seciot.interchange.threatdragon;

import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Which flows cross a boundary that is drawn as a line. */
final class Crossings {

  private final Map<String, Cell> cells;

  Crossings(Map<String, Cell> cells) {
    this.cells = cells;
  }

  boolean cross(Cell line, Cell flow) {
    ImmutableList<Point> one = points(line);
    ImmutableList<Point> other = points(flow);
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        if (cross(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private ImmutableList<Point> points(Cell line) {
    MutableList<Point> points = Lists.mutable.empty();
    addEnd(points, line.source());
    points.addAllIterable(line.vertices());
    addEnd(points, line.target());
    return points.toImmutable();
  }

  private void addEnd(MutableList<Point> points, Cell.End end) {
    Cell cell = cells.get(end.cell());
    Box box = cell == null ? null : cell.box();
    if (box != null) {
      points.add(box.centre());
    } else if (end.point() != null) {
      points.add(end.point());
    }
  }

  private static boolean cross(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  /** On which side of the line from a to b the point lies. */
  private static double side(Point a, Point b, Point point) {
    return Math.signum(
        (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x()));
  }
}
