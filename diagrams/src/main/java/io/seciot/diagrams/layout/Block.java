package io.seciot.diagrams.layout;

import io.seciot.diagrams.lettering.Size;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the picture that is arranged in itself and can be moved as a whole. Coordinates count
 * from its upper left corner.
 */
record Block(Size size, Map<String, Box> boxes, Map<String, List<Point>> routes) {

  /** Space between a box and what is inside. */
  static final double PADDING = 20;

  /** Space between boxes that no flow joins. */
  static final double GAP = 20;

  /** A little wider than high, as screens and landscape pages are. */
  static final double ASPECT_RATIO = 1.5;

  /** A single element with nothing inside. */
  static Block leaf(String id, String name) {
    Size size = Size.ofLeaf(name);
    return new Block(size, Map.of(id, new Box(0, 0, size.width(), size.height())), Map.of());
  }

  /** Blocks side by side, in rows. */
  static Block rows(List<Block> blocks, double aspectRatio, double gap) {
    Packing.Packed packed =
        Packing.rows(blocks.stream().map(Block::size).toList(), aspectRatio, gap);
    Block whole = new Block(packed.size(), new TreeMap<>(), new TreeMap<>());
    for (int i = 0; i < blocks.size(); i++) {
      Packing.Place place = packed.places().get(i);
      whole.add(blocks.get(i), place.x(), place.y());
    }
    return whole;
  }

  /** The block with the box of the element that it is inside of around it. */
  Block inside(String id, String name) {
    double width = Math.max(size.width() + 2 * PADDING, Size.ofHeader(name));
    double height = size.height() + Size.HEADER + PADDING + PADDING / 2;
    Block whole = new Block(new Size(width, height), new TreeMap<>(), new TreeMap<>());
    whole.boxes.put(id, new Box(0, 0, width, height));
    whole.add(this, PADDING, Size.HEADER + PADDING / 2);
    return whole;
  }

  /** How high a screen of the usual shape must be to hold the block. */
  double frame() {
    return Math.max(size.height(), size.width() / ASPECT_RATIO);
  }

  /** Puts another block into this one, which must have been made to hold others. */
  void add(Block other, double dx, double dy) {
    other.boxes.forEach((id, box) -> boxes.put(id, box.moved(dx, dy)));
    other.routes.forEach((id, route) -> routes.put(id, moved(route, dx, dy)));
  }

  private static List<Point> moved(List<Point> route, double dx, double dy) {
    List<Point> result = new ArrayList<>();
    for (Point point : route) {
      result.add(new Point(point.x() + dx, point.y() + dy));
    }
    return result;
  }
}
