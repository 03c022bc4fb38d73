package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Box;
import io.seciot.model.Point;

/** Finds room for what is placed without a pointer, so that it does not cover what is there. */
final class FreePlace {

  private static final double GAP = 20;
  private static final int RINGS = 12;

  private FreePlace() {}

  /** The place nearest to the wanted one where the box covers nothing; the wanted one at worst. */
  static Point near(Sketch sketch, Box box) {
    for (int ring = 0; ring <= RINGS; ring++) {
      for (int row = -ring; row <= ring; row++) {
        for (int column = -ring; column <= ring; column++) {
          boolean onRing = Math.max(Math.abs(row), Math.abs(column)) == ring;
          Box tried = box.moved(column * (box.width() + GAP) / 2, row * (box.height() + GAP) / 2);
          if (onRing && isFree(sketch, tried)) {
            return tried.centre();
          }
        }
      }
    }
    return box.centre();
  }

  private static boolean isFree(Sketch sketch, Box box) {
    Box around = Boxes.around(box, GAP / 2);
    return sketch
        .nodes()
        .noneSatisfy(node ->
            Boxes.overlap(node.box(), around) && !(node.boundary() && node.box().contains(around)));
  }
}
