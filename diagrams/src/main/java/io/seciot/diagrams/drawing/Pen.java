package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.Lettering;
import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.api.list.ImmutableList;

/** The strokes that nodes and flows have in common. */
final class Pen {

  private static final double CORNER = 7;

  private final Svg svg;
  private final Theme theme;

  Pen(Svg svg, Theme theme) {
    this.svg = svg;
    this.theme = theme;
  }

  void icon(String path, double x, double y, double size, String colour) {
    if (path.isEmpty()) {
      return;
    }
    double scale = size / 24;
    svg.empty(
        "path",
        "d",
        path,
        "transform",
        "translate(" + Svg.number(x) + " " + Svg.number(y) + ") scale(" + Svg.number(scale) + ")",
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        1.6,
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
  }

  void name(String text, double x, double y, String anchor, double size) {
    svg.content(
        "text",
        text,
        "x",
        x,
        "y",
        y,
        "text-anchor",
        anchor,
        "font-size",
        size,
        "font-weight",
        "bold",
        "fill",
        theme.ink());
  }

  void caption(String text, double x, double y, String anchor) {
    svg.content(
        "text",
        text,
        "x",
        x,
        "y",
        y,
        "text-anchor",
        anchor,
        "font-size",
        10.5,
        "fill",
        theme.faint());
  }

  /** A frame around what stands out. */
  void glow(Box box) {
    svg.empty(
        "rect",
        "x",
        box.x() - 5,
        "y",
        box.y() - 5,
        "width",
        box.width() + 10,
        "height",
        box.height() + 10,
        "rx",
        14,
        "fill",
        "none",
        "stroke",
        theme.accent(),
        "stroke-width",
        3.5,
        "stroke-opacity",
        0.85);
  }

  /** A badge whose right end is at x and whose middle is at y. */
  void badge(Badge badge, double right, double middle) {
    double width = Math.max(18, Lettering.boldWidth(badge.text(), 11) + 10);
    svg.empty(
        "rect",
        "x",
        right - width,
        "y",
        middle - 9,
        "width",
        width,
        "height",
        18,
        "rx",
        9,
        "fill",
        theme.tone(badge.tone()),
        "stroke",
        theme.paper(),
        "stroke-width",
        1.5);
    svg.content(
        "text",
        badge.text(),
        "x",
        right - width / 2,
        "y",
        middle + 4,
        "text-anchor",
        "middle",
        "font-size",
        11,
        "font-weight",
        "bold",
        "fill",
        "#ffffff");
  }

  /** A line with rounded bends and an arrow head at its end. */
  void arrow(ImmutableList<Point> points, String colour, double width) {
    Point tip = points.getLast();
    Point before = points.get(points.size() - 2);
    double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
    double dx = length == 0 ? 1 : (tip.x() - before.x()) / length;
    double dy = length == 0 ? 0 : (tip.y() - before.y()) / length;
    double head = 9 + width;
    Point neck = new Point(tip.x() - dx * head * 0.8, tip.y() - dy * head * 0.8);
    svg.empty(
        "path",
        "d",
        rounded(points.newWithout(tip).newWith(length > head ? neck : tip)),
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-linejoin",
        "round");
    double half = head * 0.42;
    svg.empty(
        "path",
        "d",
        "M"
            + at(tip.x(), tip.y())
            + "L"
            + at(tip.x() - dx * head - dy * half, tip.y() - dy * head + dx * half)
            + "L"
            + at(tip.x() - dx * head + dy * half, tip.y() - dy * head - dx * half)
            + "z",
        "fill",
        colour);
  }

  private static String rounded(ImmutableList<Point> points) {
    StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      path.append("L").append(at(towards(corner, points.get(i - 1))));
      path.append("Q").append(at(corner)).append(" ");
      path.append(at(towards(corner, points.get(i + 1))));
    }
    return path.append("L").append(at(points.getLast())).toString();
  }

  private static Point towards(Point corner, Point other) {
    double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
    double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
    return new Point(
        corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
  }

  private static String at(Point point) {
    return at(point.x(), point.y());
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
