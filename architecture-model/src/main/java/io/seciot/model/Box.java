package io.seciot.model;

/** Where an element is drawn, in absolute pixels of the view at 100 %. */
public record Box(double x, double y, double width, double height) {

  /** The middle of the box. */
  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  /** The same box moved. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Whether it has a place and a size, and is not beyond every drawing. */
  public boolean isDrawable() {
    return new Point(x, y).isDrawable()
        && new Point(width, height).isDrawable()
        && width >= 0
        && height >= 0;
  }

  /** Whether the point is inside or on the edge. */
  public boolean contains(Point point) {
    return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
  }

  /** Whether the other box lies wholly inside this one. */
  public boolean contains(Box other) {
    return other.x >= x
        && other.y >= y
        && other.x + other.width <= x + width
        && other.y + other.height <= y + height;
  }
}
