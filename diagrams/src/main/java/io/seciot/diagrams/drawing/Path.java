package io.seciot.diagrams.drawing;

import io.seciot.model.Point;

/** The data of an SVG path, one stroke after the other. */
final class Path {

  private final StringBuilder data = new StringBuilder();

  Path move(double x, double y) {
    return stroke("M", x, y);
  }

  Path move(Point point) {
    return move(point.x(), point.y());
  }

  Path line(double x, double y) {
    return stroke("L", x, y);
  }

  Path line(Point point) {
    return line(point.x(), point.y());
  }

  /** A level line to x. */
  Path level(double x) {
    data.append("H").append(Svg.number(x));
    return this;
  }

  /** An upright line to y. */
  Path upright(double y) {
    data.append("V").append(Svg.number(y));
    return this;
  }

  /** A bend that leans towards the corner. */
  Path bend(double cornerX, double cornerY, double x, double y) {
    stroke("Q", cornerX, cornerY);
    return stroke(" ", x, y);
  }

  Path bend(Point corner, Point end) {
    return bend(corner.x(), corner.y(), end.x(), end.y());
  }

  /** Half of an ellipse, in the direction of the clock. */
  Path halfEllipse(double radiusX, double radiusY, double x, double y) {
    stroke("A", radiusX, radiusY);
    data.append(" 0 0 1");
    return stroke(" ", x, y);
  }

  /** The data of the path, closed. */
  String closed() {
    return data + "z";
  }

  /** The data of the path, open. */
  String open() {
    return data.toString();
  }

  private Path stroke(String letter, double x, double y) {
    data.append(letter).append(Svg.number(x)).append(' ').append(Svg.number(y));
    return this;
  }
}
