package io.seciot.diagrams.drawing;

import io.seciot.model.Box;

/** The outlines by which elements are told apart: boundaries, boxes that hold others, leaves. */
final class Outlines {

  /** How far the upper edge of a cylinder bends. */
  static final double RIM = 7;

  private static final double WIDTH = 1.6;
  private static final double LID = 30;

  private final Svg svg;
  private final Pen pen;
  private final Theme theme;

  Outlines(Svg svg, Pen pen, Theme theme) {
    this.svg = svg;
    this.pen = pen;
    this.theme = theme;
  }

  void boundary(Scene.Node node) {
    String ground = node.depth() % 2 == 0 ? theme.zone() : theme.paper();
    double corner = corner(Symbol.Shape.BOUNDARY);
    pen.frame(node.box(), corner, ground, theme.zoneLine(), 1.5, "stroke-dasharray", "8 5");
  }

  void holder(Scene.Node node) {
    Box box = node.box();
    Theme.Paint paint = theme.paint(node.symbol().shape());
    double corner = corner(node.symbol().shape());
    double lid = Math.min(LID, box.height());
    pen.frame(box, corner, theme.holder(), paint.line(), WIDTH);
    svg.empty("path", "d", lid(box, lid, corner), "fill", paint.tint());
    underline(box, lid, paint);
  }

  private void underline(Box box, double lid, Theme.Paint paint) {
    String line = new Path().move(box.x(), box.y() + lid).level(box.x() + box.width()).open();
    svg.empty("path", "d", line, "stroke", paint.line(), "stroke-opacity", 0.45, "stroke-width", 1);
  }

  void leaf(Scene.Node node) {
    Box box = node.box();
    Symbol.Shape shape = node.symbol().shape();
    Theme.Paint paint = theme.paint(shape);
    if (shape == Symbol.Shape.STORE) {
      pen.path(cylinder(box), paint.fill(), paint.line(), WIDTH);
      pen.path(rim(box), paint.tint(), paint.line(), WIDTH);
      return;
    }
    pen.frame(box, corner(shape), paint.fill(), paint.line(), WIDTH);
    if (shape == Symbol.Shape.EXTERNAL) {
      svg.rect(new Box(box.x(), box.y(), 5, box.height()), "fill", paint.line());
    }
  }

  private static double corner(Symbol.Shape shape) {
    return switch (shape) {
      case PROCESS -> 10;
      case STORE, PLAIN -> 3;
      case EXTERNAL -> 0;
      case BOUNDARY -> 12;
    };
  }

  private static String lid(Box box, double height, double corner) {
    double bend = Math.min(corner, box.width() / 2);
    double left = box.x() + 0.8;
    double top = box.y() + 0.8;
    double right = box.x() + box.width() - 0.8;
    double bottom = box.y() + height;
    return new Path()
        .move(left, bottom)
        .upright(box.y() + bend)
        .bend(left, top, box.x() + bend, top)
        .level(box.x() + box.width() - bend)
        .bend(right, top, right, box.y() + bend)
        .upright(bottom)
        .closed();
  }

  private static String cylinder(Box box) {
    double half = box.width() / 2;
    double right = box.x() + box.width();
    double top = box.y() + RIM;
    double bottom = box.y() + box.height() - RIM;
    return new Path()
        .move(box.x(), top)
        .halfEllipse(half, RIM, right, top)
        .upright(bottom)
        .halfEllipse(half, RIM, box.x(), bottom)
        .closed();
  }

  private static String rim(Box box) {
    double half = box.width() / 2;
    double right = box.x() + box.width();
    double y = box.y() + RIM;
    return new Path()
        .move(box.x(), y)
        .halfEllipse(half, RIM, right, y)
        .halfEllipse(half, RIM, box.x(), y)
        .closed();
  }
}
