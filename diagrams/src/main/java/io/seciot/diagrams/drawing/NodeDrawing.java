package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.Lettering;
import io.seciot.diagrams.lettering.Size;
import io.seciot.model.Box;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Draws elements: an outline, and in it the icon, the name and the kind as far as they fit. */
final class NodeDrawing {

  private static final double NAME = Size.NAME_FONT;
  private static final double LINE = Size.NAME_LINE;
  private static final double CAPTION_LINE = 14;
  private static final double NARROW = 116;

  private final Svg svg;
  private final Pen pen;
  private final Theme theme;
  private final Outlines outlines;

  NodeDrawing(Svg svg, Pen pen, Theme theme) {
    this.svg = svg;
    this.pen = pen;
    this.theme = theme;
    this.outlines = new Outlines(svg, pen, theme);
  }

  void boundary(Scene.Node node) {
    outlines.boundary(node);
    header(node);
  }

  void holder(Scene.Node node) {
    outlines.holder(node);
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
    outlines.leaf(node);
    double besideIcon = node.box().width() - Size.LEAF_FRAME;
    boolean isNarrow =
        node.box().width() < NARROW
            || longestWord(Scene.name(node.element()), NAME - 2) > besideIcon;
    if (isNarrow) {
      narrow(node);
    } else {
      wide(node);
    }
  }

  /** Icon to the left, text beside it; below the upper edge of a cylinder. */
  private void wide(Scene.Node node) {
    Box box = node.box();
    double top = node.symbol().shape() == Symbol.Shape.STORE ? Outlines.RIM * 2 : 0;
    double middle = box.y() + (box.height() + top) / 2;
    double left = box.x() + 11;
    Theme.Paint paint = theme.paint(node.symbol().shape());
    svg.rect(new Box(left, middle - 15, 30, 30), "rx", 8, "fill", paint.tint());
    pen.icon(node.symbol().icon(), left + 5, middle - 10, 20, paint.line());
    text(node, left + 38, middle, "start", box.width() - Size.LEAF_FRAME, box.height() - top - 8);
  }

  /** A small icon above the text, or the text alone. */
  private void narrow(Scene.Node node) {
    Box box = node.box();
    double centre = box.x() + box.width() / 2;
    double top = node.symbol().shape() == Symbol.Shape.STORE ? Outlines.RIM * 2 : 4;
    double room = box.height() - top - 4;
    int lines = Lettering.boldLines(Scene.name(node.element()), NAME, box.width() - 10, 9).size();
    if (room >= 20 + lines * LINE + 4) {
      String colour = theme.paint(node.symbol().shape()).line();
      pen.icon(node.symbol().icon(), centre - 9, box.y() + top + 2, 18, colour);
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
}
