package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Finds places for a moving box where it is in line with others: edge to edge, middle to middle, or
 * with the same room as between two neighbours.
 */
final class Guides {

  private final ImmutableList<Box> others;
  private final double reach;

  /**
   * A place that would be in line, in one direction.
   *
   * @param by how far the box must go for it
   * @param lines what to draw to show it
   */
  record Snap(double by, ImmutableList<ImmutableList<Point>> lines) {}

  /**
   * @param others the boxes to be in line with
   * @param reach how far a box is pulled
   */
  Guides(ImmutableList<Box> others, double reach) {
    this.others = others;
    this.reach = reach;
  }

  /** Where to go sideways, if anything is near. */
  Optional<Snap> sideways(Box box) {
    return nearest(edges(box).newWithAll(gaps(box)));
  }

  /** Where an upright edge goes; of the box, only its left side counts. */
  Optional<Snap> edgeSideways(Box edge) {
    return nearest(edges(edge));
  }

  /** Where a level edge goes; of the box, only its upper side counts. */
  Optional<Snap> edgeUpDown(Box edge) {
    Guides turned = new Guides(others.collect(Guides::turned), reach);
    return turned.edgeSideways(turned(edge)).map(Guides::turned);
  }

  /** Where to go up or down, if anything is near. */
  Optional<Snap> upDown(Box box) {
    Guides turned = new Guides(others.collect(Guides::turned), reach);
    return turned.sideways(turned(box)).map(Guides::turned);
  }

  private static Snap turned(Snap snap) {
    return new Snap(
        snap.by(),
        snap.lines().collect(line -> line.collect(point -> new Point(point.y(), point.x()))));
  }

  private static Box turned(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }

  private static Optional<Snap> nearest(ImmutableList<Snap> found) {
    return found
        .toSortedList(Comparator.comparingDouble(snap -> Math.abs(snap.by())))
        .getFirstOptional();
  }

  private static double right(Box box) {
    return box.x() + box.width();
  }

  private ImmutableList<Snap> edges(Box box) {
    MutableList<Snap> found = Lists.mutable.empty();
    for (Box other : others) {
      for (double own : new double[] {box.x(), box.centre().x(), right(box)}) {
        for (double theirs : new double[] {other.x(), other.centre().x(), right(other)}) {
          if (Math.abs(theirs - own) <= reach) {
            found.add(new Snap(theirs - own, Lists.immutable.of(upright(theirs, box, other))));
          }
        }
      }
    }
    return found.toImmutable();
  }

  private static ImmutableList<Point> upright(double x, Box one, Box other) {
    Box both = Boxes.union(one, other);
    return Lists.immutable.of(new Point(x, both.y()), new Point(x, both.y() + both.height()));
  }

  /** The same room at both sides, or as much as between the two before or behind. */
  private ImmutableList<Snap> gaps(Box box) {
    ImmutableList<Box> row =
        others
            .select(
                other -> other.y() < box.y() + box.height() && box.y() < other.y() + other.height())
            .toSortedList(Comparator.comparingDouble(Box::x))
            .toImmutable();
    MutableList<Snap> found = Lists.mutable.empty();
    for (int i = 1; i < row.size(); i++) {
      Box one = row.get(i - 1);
      Box other = row.get(i);
      double gap = other.x() - right(one);
      if (gap > 0) {
        double between = right(one) + (gap - box.width()) / 2;
        add(found, box, between, right(one), other.x(), gap >= box.width());
        add(found, box, right(other) + gap, right(other), right(other) + gap, true);
        add(found, box, one.x() - gap - box.width(), one.x() - gap, one.x(), true);
      }
    }
    return found.toImmutable();
  }

  private void add(
      MutableList<Snap> found, Box box, double place, double from, double to, boolean fits) {
    if (fits && Math.abs(place - box.x()) <= reach) {
      double y = box.centre().y();
      found.add(
          new Snap(
              place - box.x(),
              Lists.immutable.of(Lists.immutable.of(new Point(from, y), new Point(to, y)))));
    }
  }
}
