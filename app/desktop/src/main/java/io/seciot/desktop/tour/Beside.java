package io.seciot.desktop.tour;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Finds where a card fits beside something.
 *
 * @param width of the card
 * @param roomWidth of all there is
 * @param gap that stays free around the card
 */
record Beside(double width, double height, double roomWidth, double roomHeight, double gap) {

  /**
   * At the first side that has room: what stands low has it before or above, where nothing that
   * follows is covered. Where no side has, in the corner that is farthest away.
   *
   * @param target what the card speaks of; empty where that is out of sight
   */
  Bounds place(Optional<Bounds> target) {
    return target.map(this::beside).orElseGet(() -> at(right() / 2, Math.max(gap, bottom() / 3)));
  }

  private Bounds beside(Bounds target) {
    Bounds above = at(along(target), target.getMinY() - gap - height);
    Bounds below = at(along(target), target.getMaxY() + gap);
    Bounds after = at(target.getMaxX() + gap, level(target));
    Bounds before = at(target.getMinX() - gap - width, level(target));
    Stream<Bounds> sides =
        target.getMinY() > roomHeight / 2
            ? Stream.of(before, above, after, below)
            : Stream.of(after, before, below, above);
    return sides.filter(this::fits).findFirst().orElseGet(() -> farCorner(target));
  }

  private Bounds farCorner(Bounds target) {
    return at(
        target.getCenterX() < roomWidth / 2 ? right() : gap,
        target.getCenterY() < roomHeight / 2 ? bottom() : gap);
  }

  private boolean fits(Bounds card) {
    return card.getMinX() >= gap
        && card.getMinY() >= gap
        && card.getMinX() <= right()
        && card.getMinY() <= bottom();
  }

  private double along(Bounds target) {
    return Math.max(gap, Math.min(target.getMinX(), right()));
  }

  private double level(Bounds target) {
    return Math.max(gap, Math.min(target.getMinY(), bottom()));
  }

  private double right() {
    return roomWidth - width - gap;
  }

  private double bottom() {
    return roomHeight - height - gap;
  }

  private Bounds at(double x, double y) {
    return new BoundingBox(x, y, width, height);
  }
}
