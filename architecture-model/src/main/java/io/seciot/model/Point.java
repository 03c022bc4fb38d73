package io.seciot.model;

/** A place in a view, in pixels at 100 %; x grows to the right, y downwards. */
public record Point(double x, double y) {

  /** No drawing is as large; whole pixels up to here keep their tenths. */
  private static final double FARTHEST = 1_000_000;

  /** Whether it is a number and not beyond every drawing. */
  public boolean isDrawable() {
    return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
  }
}
