package io.seciot.diagrams.drawing;

import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Finds a place for the label of each flow: on its line, near the middle, where it hides as little
 * as possible of boxes, headers, other lines and the labels that have a place already.
 */
final class LabelPlacement {

  private static final double LEAF = 6;
  private static final double HEADER = 4;
  private static final double LABEL = 8;
  private static final double LINE = 1.5;
  private static final double BESIDE = 0.4;
  private static final double CELL = 160;
  private static final double PIECE = 24;
  private static final double[] PLACES = {
    0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8
  };

  /** Something that a label should not hide; the label's own line is no obstacle. */
  private record Obstacle(Box box, double weight, String owner) {}

  /**
   * A candidate.
   *
   * @param room how much of the line is left to see; negative where the label covers a whole part
   * @param distance how far it is from the middle, or beside the line
   */
  private record Spot(Point point, double room, double distance) {}

  private final Map<Long, List<Obstacle>> cells = new HashMap<>();

  LabelPlacement(Scene scene) {
    scene.leaves().forEach(node -> add(new Obstacle(node.box(), LEAF, node.id())));
    for (Scene.Node node : scene.holders()) {
      Box box = node.box();
      add(new Obstacle(new Box(box.x(), box.y(), box.width(), 30), HEADER, node.id()));
    }
    for (Scene.Line line : scene.lines()) {
      along(line.points()).forEach(box -> add(new Obstacle(box, LINE, line.flow().id())));
    }
  }

  /** The place for a label of this size; later labels keep clear of it. */
  Box place(Scene.Line line, double width, double height) {
    Box best = null;
    double least = Double.MAX_VALUE;
    for (Spot spot : spots(line.points(), width, height)) {
      Box box = around(spot.point(), width, height);
      double cost =
          hidden(box, line.flow().id()) + spot.distance() * 60 + (spot.room() < 0 ? 30 : 0);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    Box chosen = best == null ? around(line.points().getFirst(), width, height) : best;
    add(new Obstacle(chosen, LABEL, line.flow().id()));
    return chosen;
  }

  private static Box around(Point point, double width, double height) {
    return new Box(point.x() - width / 2, point.y() - height / 2, width, height);
  }

  /** Places along the line and the middle of each of its parts. */
  private static List<Spot> spots(ImmutableList<Point> points, double width, double height) {
    double whole = 0;
    for (int i = 1; i < points.size(); i++) {
      whole += length(points.get(i - 1), points.get(i));
    }
    List<Spot> spots = new ArrayList<>();
    double before = 0;
    for (int i = 1; i < points.size(); i++) {
      Point start = points.get(i - 1);
      Point end = points.get(i);
      double length = length(start, end);
      boolean isFlat = Math.abs(end.x() - start.x()) > Math.abs(end.y() - start.y());
      double room = length - (isFlat ? width : height) - 16;
      for (double place : PLACES) {
        double part = whole == 0 ? 0.5 : (place * whole - before) / Math.max(length, 1e-9);
        if (part >= 0 && part <= 1) {
          spots.add(new Spot(between(start, end, part), room, Math.abs(place - 0.5)));
        }
      }
      double middle = whole == 0 ? 0.5 : (before + length / 2) / whole;
      Point centre = between(start, end, 0.5);
      spots.add(new Spot(centre, room, Math.abs(middle - 0.5)));
      double aside = (isFlat ? height : width) / 2 + 3;
      for (int side = -1; side <= 1; side += 2) {
        Point beside =
            isFlat
                ? new Point(centre.x(), centre.y() + side * aside)
                : new Point(centre.x() + side * aside, centre.y());
        spots.add(new Spot(beside, 0, Math.abs(middle - 0.5) + BESIDE));
      }
      before += length;
    }
    return spots;
  }

  private static Point between(Point start, Point end, double part) {
    return new Point(
        start.x() + (end.x() - start.x()) * part, start.y() + (end.y() - start.y()) * part);
  }

  private static double length(Point start, Point end) {
    return Math.hypot(end.x() - start.x(), end.y() - start.y());
  }

  private double hidden(Box label, String owner) {
    Set<Obstacle> near = new HashSet<>();
    for (long cell : cellsOf(label)) {
      near.addAll(cells.getOrDefault(cell, List.of()));
    }
    double cost = 0;
    for (Obstacle obstacle : near) {
      if (!obstacle.owner().equals(owner)) {
        cost += overlap(label, obstacle.box()) * obstacle.weight();
      }
    }
    return cost;
  }

  private static double overlap(Box one, Box other) {
    double width =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    double height =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    return width <= 0 || height <= 0 ? 0 : width * height;
  }

  /** A line becomes a chain of small boxes, so that a slanting one blocks only what it touches. */
  static ImmutableList<Box> along(ImmutableList<Point> points) {
    MutableList<Box> boxes = Lists.mutable.empty();
    for (int i = 1; i < points.size(); i++) {
      int pieces = (int) Math.clamp(length(points.get(i - 1), points.get(i)) / PIECE, 1, 2000);
      for (int piece = 0; piece < pieces; piece++) {
        Point start = between(points.get(i - 1), points.get(i), (double) piece / pieces);
        Point end = between(points.get(i - 1), points.get(i), (piece + 1.0) / pieces);
        boxes.add(
            new Box(
                Math.min(start.x(), end.x()) - 2,
                Math.min(start.y(), end.y()) - 2,
                Math.abs(end.x() - start.x()) + 4,
                Math.abs(end.y() - start.y()) + 4));
      }
    }
    return boxes.toImmutable();
  }

  private void add(Obstacle obstacle) {
    for (long cell : cellsOf(obstacle.box())) {
      cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(obstacle);
    }
  }

  private static List<Long> cellsOf(Box box) {
    List<Long> found = new ArrayList<>();
    long lastColumn = Math.min(cell(box.x() + box.width()), cell(box.x()) + 200);
    long lastRow = Math.min(cell(box.y() + box.height()), cell(box.y()) + 200);
    for (long column = cell(box.x()); column <= lastColumn; column++) {
      for (long row = cell(box.y()); row <= lastRow; row++) {
        found.add(column * 0x1_0000_0000L + row);
      }
    }
    return found;
  }

  private static long cell(double coordinate) {
    return (long) Math.floor(coordinate / CELL);
  }
}
