package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.Lettering;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

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
    svg.text(text, x, y, anchor, size, "font-weight", "bold", "fill", theme.ink());
  }

  void caption(String text, double x, double y, String anchor) {
    svg.text(text, x, y, anchor, 10.5, "fill", theme.faint());
  }

  /** A filled box with a line around it; further attributes as name, value. */
  void frame(Box box, double corner, String fill, String line, double width, Object... attributes) {
    MutableList<Object> look =
        Lists.mutable.of("rx", corner, "fill", fill, "stroke", line, "stroke-width", width);
    svg.rect(box, look.withAll(List.of(attributes)).toArray());
  }

  /** A filled shape with a line around it. */
  void path(String data, String fill, String line, double width) {
    svg.empty("path", "d", data, "fill", fill, "stroke", line, "stroke-width", width);
  }

  /** A frame around what stands out. */
  void glow(Box box) {
    Box around = new Box(box.x() - 5, box.y() - 5, box.width() + 10, box.height() + 10);
    frame(around, 14, "none", theme.accent(), 3.5, "stroke-opacity", 0.85);
  }

  /** A badge whose right end is at x and whose middle is at y. */
  void badge(Badge badge, double right, double middle) {
    double width = Math.max(18, Lettering.boldWidth(badge.text(), 11) + 10);
    Box box = new Box(right - width, middle - 9, width, 18);
    frame(box, 9, theme.tone(badge.tone()), theme.paper(), 1.5);
    double centre = right - width / 2;
    svg.text(
        badge.text(), centre, middle + 4, "middle", 11, "font-weight", "bold", "fill", "#ffffff");
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
    String bends = rounded(points.newWithout(tip).newWith(length > head ? neck : tip));
    svg.empty(
        "path",
        "d",
        bends,
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-linejoin",
        "round");
    double half = head * 0.42;
    String arrowHead =
        new Path()
            .move(tip)
            .line(tip.x() - dx * head - dy * half, tip.y() - dy * head + dx * half)
            .line(tip.x() - dx * head + dy * half, tip.y() - dy * head - dx * half)
            .closed();
    svg.empty("path", "d", arrowHead, "fill", colour);
  }

  private static String rounded(ImmutableList<Point> points) {
    Path path = new Path().move(points.getFirst());
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      path.line(towards(corner, points.get(i - 1)));
      path.bend(corner, towards(corner, points.get(i + 1)));
    }
    return path.line(points.getLast()).open();
  }

  private static Point towards(Point corner, Point other) {
    double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
    double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
    return new Point(
        corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
  }
}
