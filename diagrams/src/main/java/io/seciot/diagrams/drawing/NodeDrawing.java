package io.seciot.diagrams.drawing;

import io.seciot.diagrams.layout.Size;
import io.seciot.diagrams.lettering.Lettering;
import io.seciot.model.Box;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Draws elements: boundaries, boxes that hold others, and leaves. */
final class NodeDrawing {

  private static final double NAME = Size.NAME_FONT;
  private static final double LINE = Size.NAME_LINE;
  private static final double CAPTION_LINE = 14;
  private static final double NARROW = 116;
  private static final double RIM = 7;

  private final Svg svg;
  private final Pen pen;
  private final Theme theme;

  NodeDrawing(Svg svg, Pen pen, Theme theme) {
    this.svg = svg;
    this.pen = pen;
    this.theme = theme;
  }

  void boundary(Scene.Node node) {
    Box box = node.box();
    svg.empty(
        "rect",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        12,
        "fill",
        node.depth() % 2 == 0 ? theme.zone() : theme.paper(),
        "stroke",
        theme.zoneLine(),
        "stroke-width",
        1.5,
        "stroke-dasharray",
        "8 5");
    header(node);
  }

  void holder(Scene.Node node) {
    Box box = node.box();
    Theme.Paint paint = theme.paint(node.symbol().shape());
    double corner = corner(node.symbol().shape());
    svg.empty(
        "rect",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        corner,
        "fill",
        theme.holder(),
        "stroke",
        paint.line(),
        "stroke-width",
        1.6);
    double height = Math.min(30, box.height());
    svg.empty("path", "d", lid(box, height, corner), "fill", paint.tint());
    svg.empty(
        "path",
        "d",
        "M"
            + Svg.number(box.x())
            + " "
            + Svg.number(box.y() + height)
            + "h"
            + Svg.number(box.width()),
        "stroke",
        paint.line(),
        "stroke-opacity",
        0.45,
        "stroke-width",
        1);
    header(node);
  }

  /** The name of what holds others, with the kind behind it where there is room. */
  private void header(Scene.Node node) {
    Box box = node.box();
    String colour = node.isBoundary() ? theme.faint() : theme.paint(node.symbol().shape()).line();
    pen.icon(node.symbol().icon(), box.x() + 10, box.y() + 6, 18, colour);
    double left = box.x() + 34;
    double room = box.width() - 44;
    String name =
        Lettering.boldLines(Scene.name(node.element()), NAME, Math.max(room, 20), 1).getFirst();
    pen.name(name, left, box.y() + 20, "start", NAME);
    String label = node.symbol().label();
    double used = Lettering.boldWidth(name, NAME) + 14;
    if (addsToName(label, name) && used + Lettering.width(label, 10.5) < room) {
      pen.caption(label, box.x() + box.width() - 10, box.y() + 20, "end");
    }
  }

  void leaf(Scene.Node node) {
    Theme.Paint paint = theme.paint(node.symbol().shape());
    outline(node, paint);
    double besideIcon = node.box().width() - Size.LEAF_FRAME;
    if (node.box().width() < NARROW
        || longestWord(Scene.name(node.element()), NAME - 2) > besideIcon) {
      narrow(node, paint);
    } else {
      wide(node, paint);
    }
  }

  private void outline(Scene.Node node, Theme.Paint paint) {
    Box box = node.box();
    Symbol.Shape shape = node.symbol().shape();
    if (shape == Symbol.Shape.STORE) {
      svg.empty(
          "path",
          "d",
          cylinder(box),
          "fill",
          paint.fill(),
          "stroke",
          paint.line(),
          "stroke-width",
          1.6);
      svg.empty(
          "path", "d", rim(box), "fill", paint.tint(), "stroke", paint.line(), "stroke-width", 1.6);
      return;
    }
    svg.empty(
        "rect",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        corner(shape),
        "fill",
        paint.fill(),
        "stroke",
        paint.line(),
        "stroke-width",
        1.6);
    if (shape == Symbol.Shape.EXTERNAL) {
      svg.empty(
          "rect",
          "x",
          box.x(),
          "y",
          box.y(),
          "width",
          5,
          "height",
          box.height(),
          "fill",
          paint.line());
    }
  }

  /** Icon to the left, text beside it. */
  private void wide(Scene.Node node, Theme.Paint paint) {
    Box box = node.box();
    double top = node.symbol().shape() == Symbol.Shape.STORE ? RIM : 0;
    double middle = box.y() + (box.height() + top) / 2;
    double left = box.x() + 11;
    svg.empty(
        "rect",
        "x",
        left,
        "y",
        middle - 15,
        "width",
        30,
        "height",
        30,
        "rx",
        8,
        "fill",
        paint.tint());
    pen.icon(node.symbol().icon(), left + 5, middle - 10, 20, paint.line());
    text(node, left + 38, middle, "start", box.width() - Size.LEAF_FRAME, box.height() - top - 8);
  }

  /** A small icon above the text, or the text alone. */
  private void narrow(Scene.Node node, Theme.Paint paint) {
    Box box = node.box();
    double centre = box.x() + box.width() / 2;
    double top = node.symbol().shape() == Symbol.Shape.STORE ? RIM * 2 : 4;
    double room = box.height() - top - 4;
    int lines = Lettering.boldLines(Scene.name(node.element()), NAME, box.width() - 10, 9).size();
    if (room >= 20 + lines * LINE + 4) {
      pen.icon(node.symbol().icon(), centre - 9, box.y() + top + 2, 18, paint.line());
      top += 20;
      room -= 20;
    }
    text(node, centre, box.y() + top + room / 2, "middle", box.width() - 10, room);
  }

  private void text(
      Scene.Node node, double x, double middle, String anchor, double width, double height) {
    String name = Scene.name(node.element());
    double widest = Math.max(width, 16);
    String label = node.symbol().label();
    double size = longestWord(name, NAME) > widest ? NAME - 2 : NAME;
    int needed = Lettering.boldLines(name, size, widest, 9).size();
    boolean hasCaption =
        addsToName(label, name)
            && height >= needed * LINE + CAPTION_LINE
            && Lettering.width(label, 10.5) <= widest + 8;
    int most = (int) Math.max(1, (height - (hasCaption ? CAPTION_LINE : 0)) / LINE);
    ImmutableList<String> lines = Lettering.boldLines(name, size, widest, most);
    double total = lines.size() * LINE + (hasCaption ? CAPTION_LINE : 0);
    double y = middle - total / 2 + LINE - 3.5;
    for (String line : lines) {
      pen.name(line, x, y, anchor, size);
      y += LINE;
    }
    if (hasCaption) {
      pen.caption(label, x, y - 1, anchor);
    }
  }

  private static double longestWord(String name, double size) {
    return Lists.immutable
        .of(name.split(" "))
        .collectDouble(word -> Lettering.boldWidth(word, size))
        .max();
  }

  private static boolean addsToName(String label, String name) {
    return !label.isBlank() && !label.equalsIgnoreCase(name);
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
    double r = Math.min(corner, box.width() / 2);
    return "M"
        + at(box.x() + 0.8, box.y() + height)
        + "V"
        + Svg.number(box.y() + r)
        + "Q"
        + at(box.x() + 0.8, box.y() + 0.8)
        + " "
        + at(box.x() + r, box.y() + 0.8)
        + "H"
        + Svg.number(box.x() + box.width() - r)
        + "Q"
        + at(box.x() + box.width() - 0.8, box.y() + 0.8)
        + " "
        + at(box.x() + box.width() - 0.8, box.y() + r)
        + "V"
        + Svg.number(box.y() + height)
        + "z";
  }

  private static String cylinder(Box box) {
    String arc = "A" + at(box.width() / 2, RIM) + " 0 0 ";
    double right = box.x() + box.width();
    double bottom = box.y() + box.height() - RIM;
    return "M"
        + at(box.x(), box.y() + RIM)
        + arc
        + "1 "
        + at(right, box.y() + RIM)
        + "V"
        + Svg.number(bottom)
        + arc
        + "1 "
        + at(box.x(), bottom)
        + "z";
  }

  private static String rim(Box box) {
    String arc = "A" + at(box.width() / 2, RIM) + " 0 0 ";
    double right = box.x() + box.width();
    double y = box.y() + RIM;
    return "M" + at(box.x(), y) + arc + "1 " + at(right, y) + arc + "1 " + at(box.x(), y) + "z";
  }

  private static String at(double x, double y) {
    return Svg.number(x) + " " + Svg.number(y);
  }
}
