package io.seciot.diagrams.layout;

import io.seciot.diagrams.lettering.Size;
import java.util.ArrayList;
import java.util.List;

/** Puts boxes into rows, in the given order, so that the whole is about as wide as asked. */
final class Packing {

  /** Where each box goes, in the given order, and how large the whole is. */
  record Packed(List<Place> places, Size size) {}

  /** The upper left corner of a box. */
  record Place(double x, double y) {}

  private Packing() {}

  static Packed rows(List<Size> sizes, double aspectRatio, double gap) {
    double area = 0;
    double widest = 0;
    for (Size size : sizes) {
      area += (size.width() + gap) * (size.height() + gap);
      widest = Math.max(widest, size.width());
    }
    Packed best = fill(sizes, Math.max(widest, Math.sqrt(area * aspectRatio)), gap);
    for (double stretch = 0.7; stretch < 1.6; stretch += 0.1) {
      Packed other = fill(sizes, Math.max(widest, Math.sqrt(area * aspectRatio) * stretch), gap);
      if (badness(other, aspectRatio) < badness(best, aspectRatio)) {
        best = other;
      }
    }
    return best;
  }

  /** The area of the smallest frame with the wanted ratio that the whole fits in. */
  private static double badness(Packed packed, double aspectRatio) {
    double height = Math.max(packed.size().height(), packed.size().width() / aspectRatio);
    return height * height * aspectRatio;
  }

  private static Packed fill(List<Size> sizes, double rowWidth, double gap) {
    List<Place> places = new ArrayList<>();
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    double width = 0;
    for (Size size : sizes) {
      if (x > 0 && x + size.width() > rowWidth + 0.5) {
        x = 0;
        y += rowHeight + gap;
        rowHeight = 0;
      }
      places.add(new Place(x, y));
      x += size.width() + gap;
      rowHeight = Math.max(rowHeight, size.height());
      width = Math.max(width, x - gap);
    }
    return new Packed(places, new Size(width, y + rowHeight));
  }
}
