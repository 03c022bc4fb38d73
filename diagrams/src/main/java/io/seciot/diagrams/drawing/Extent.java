package io.seciot.diagrams.drawing;

import io.seciot.model.Box;

/** Grows to the smallest box around all that it is given. */
final class Extent {

  private static final double EMPTY_SIDE = 160;

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  void include(Box box) {
    left = Math.min(left, box.x());
    top = Math.min(top, box.y());
    right = Math.max(right, box.x() + box.width());
    bottom = Math.max(bottom, box.y() + box.height());
  }

  /** The box with a margin; a small empty one where nothing was given. */
  Box withMargin(double margin) {
    if (left > right) {
      return new Box(0, 0, EMPTY_SIDE, EMPTY_SIDE);
    }
    return new Box(
        Math.floor(left - margin),
        Math.floor(top - margin),
        Math.ceil(right - left + 2 * margin),
        Math.ceil(bottom - top + 2 * margin));
  }
}
