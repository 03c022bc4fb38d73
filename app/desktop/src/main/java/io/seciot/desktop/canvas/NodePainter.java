package io.seciot.desktop.canvas;

import io.seciot.desktop.canvas.Colours.Part;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Box;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.eclipse.collections.api.list.ImmutableList;

/** Draws elements: things as cards with icon and name, frames with a heading. */
final class NodePainter {

  private static final double ARC = 10;
  private static final double ICON = 22;
  private static final double HEADING_ICON = 16;
  private static final double LINE = 16;
  private static final double FOLD = 12;

  /** Below this zoom words cannot be read and are left out. */
  private static final double READABLE = 0.35;

  /** Below this zoom headings are enlarged. */
  private static final double OVERVIEW = 0.6;

  private static final double MOST_ENLARGED = 2.4;

  /** An element that is no higher than this on the screen is a plain rectangle. */
  private static final double SPECK = 9;

  private final Colours colours;
  private final Icons icons;
  private final Lettering lettering;

  NodePainter(Colours colours, Icons icons, Lettering lettering) {
    this.colours = colours;
    this.icons = icons;
    this.lettering = lettering;
  }

  void paint(GraphicsContext gc, Sketch.Node node, String kindLabel, double zoom) {
    if (node.box().height() * zoom < SPECK) {
      speck(gc, node);
    } else if (node.note()) {
      note(gc, node, zoom);
    } else if (node.boundary()) {
      boundary(gc, node, zoom);
    } else if (node.container()) {
      frame(gc, node, zoom);
    } else {
      card(gc, node, kindLabel, zoom);
    }
  }

  /** So small that neither corners nor icon can be seen. */
  private void speck(GraphicsContext gc, Sketch.Node node) {
    Box box = node.box();
    gc.setFill(colours.get(node.container() ? Part.FRAME_FILL : Part.BOX_LINE));
    gc.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  /** A line around the element, for what is selected or would receive what is dragged. */
  void outline(GraphicsContext gc, Box box, Part part, double width) {
    gc.setStroke(colours.get(part));
    gc.setLineWidth(width);
    double out = width / 2 + 1;
    gc.strokeRoundRect(
        box.x() - out,
        box.y() - out,
        box.width() + 2 * out,
        box.height() + 2 * out,
        ARC + out,
        ARC + out);
  }

  private void boundary(GraphicsContext gc, Sketch.Node node, double zoom) {
    Box box = node.box();
    gc.setFill(colours.get(Part.BOUNDARY_FILL));
    gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
    gc.setStroke(colours.get(Part.BOUNDARY_LINE));
    gc.setLineWidth(1.5);
    gc.setLineDashes(7, 5);
    gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
    gc.setLineDashes();
    heading(gc, node, Part.BOUNDARY_TEXT, zoom);
  }

  /** A sheet with a folded corner, so that it is told from elements without its colour too. */
  private void note(GraphicsContext gc, Sketch.Node node, double zoom) {
    Box box = node.box();
    double right = box.x() + box.width();
    double bottom = box.y() + box.height();
    double[] xs = {box.x(), right - FOLD, right, right, box.x()};
    double[] ys = {box.y(), box.y(), box.y() + FOLD, bottom, bottom};
    gc.setFill(colours.get(Part.NOTE_FILL));
    gc.fillPolygon(xs, ys, xs.length);
    gc.setStroke(colours.get(Part.BOX_LINE));
    gc.setLineWidth(1);
    gc.strokePolygon(xs, ys, xs.length);
    double[] foldXs = {right - FOLD, right - FOLD, right};
    double[] foldYs = {box.y(), box.y() + FOLD, box.y() + FOLD};
    gc.strokePolyline(foldXs, foldYs, foldXs.length);
    if (zoom >= READABLE) {
      int most = (int) Math.max(1, (box.height() - 12) / LINE);
      ImmutableList<String> lines =
          lettering.paragraphs(node.element().name(), Lettering.TEXT, box.width() - 26, most);
      gc.setFill(colours.get(Part.BOX_TEXT));
      gc.setFont(Lettering.TEXT);
      gc.setTextAlign(TextAlignment.LEFT);
      gc.setTextBaseline(VPos.CENTER);
      lines.forEachWithIndex(
          (line, row) -> gc.fillText(line, box.x() + 10, box.y() + 8 + LINE * (row + 0.5)));
    }
  }

  private void frame(GraphicsContext gc, Sketch.Node node, double zoom) {
    Box box = node.box();
    gc.setFill(colours.get(Part.FRAME_FILL));
    gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
    gc.setStroke(colours.get(Part.BOX_LINE));
    gc.setLineWidth(1.2);
    gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
    heading(gc, node, Part.BOX_TEXT, zoom);
  }

  private void heading(GraphicsContext gc, Sketch.Node node, Part text, double zoom) {
    if (zoom < READABLE / 2) {
      return;
    }
    // Seen from far away, headings stay as large as their strip allows.
    double scale = Math.clamp(OVERVIEW / zoom, 1, MOST_ENLARGED);
    Box box = node.box();
    double middle = box.y() + 18 * Math.min(scale, 1.2);
    icon(gc, node, box.x() + 12, middle, Math.rint(HEADING_ICON * scale), text);
    Font font = lettering.heading(scale);
    gc.setFill(colours.get(text));
    gc.setFont(font);
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    double left = box.x() + 12 + (HEADING_ICON + 7) * scale;
    double room = box.width() - (left - box.x()) - 12;
    gc.fillText(lettering.fitted(node.element().name(), font, room), left, middle);
  }

  private void card(GraphicsContext gc, Sketch.Node node, String kindLabel, double zoom) {
    Box box = node.box();
    gc.setFill(colours.get(fill(node)));
    gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
    gc.setStroke(colours.get(Part.BOX_LINE));
    gc.setLineWidth(1.2);
    gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), ARC, ARC);
    if (zoom < READABLE) {
      double size = Math.rint(Math.min(box.height() * 0.8, ICON * OVERVIEW / zoom));
      icon(gc, node, box.centre().x() - size / 2, box.centre().y(), size, Part.ICON);
    } else if (box.height() > 74 && box.width() < 150) {
      tall(gc, node);
    } else {
      wide(gc, node, kindLabel);
    }
  }

  /** Icon above, name below. */
  private void tall(GraphicsContext gc, Sketch.Node node) {
    Box box = node.box();
    double centre = box.x() + box.width() / 2;
    icon(gc, node, centre - ICON / 2, box.y() + box.height() * 0.32, ICON, Part.ICON);
    ImmutableList<String> lines =
        lettering.lines(node.element().name(), Lettering.NAME, box.width() - 12, 2);
    gc.setTextAlign(TextAlignment.CENTER);
    double top = box.y() + box.height() * 0.70 - (lines.size() - 1) * LINE / 2;
    lines(gc, lines, centre, top);
  }

  /** Icon at the left, name and kind beside it. */
  private void wide(GraphicsContext gc, Sketch.Node node, String kindLabel) {
    Box box = node.box();
    double middle = box.y() + box.height() / 2;
    icon(gc, node, box.x() + 12, middle, ICON, Part.ICON);
    double left = box.x() + 12 + ICON + 10;
    double room = box.width() - (left - box.x()) - 8;
    int most = box.height() >= 44 ? 2 : 1;
    ImmutableList<String> lines =
        lettering.lines(node.element().name(), Lettering.NAME, room, most);
    boolean withKind = box.height() >= 24 + (lines.size() + 1) * LINE - 10;
    double height = lines.size() * LINE + (withKind ? LINE - 2 : 0);
    double top = middle - height / 2 + LINE / 2;
    gc.setTextAlign(TextAlignment.LEFT);
    lines(gc, lines, left, top);
    if (withKind) {
      gc.setFill(colours.get(Part.MUTED_TEXT));
      gc.setFont(Lettering.SMALL);
      gc.fillText(
          lettering.fitted(kindLabel, Lettering.SMALL, room), left, top + lines.size() * LINE - 1);
    }
  }

  private void lines(GraphicsContext gc, ImmutableList<String> lines, double x, double top) {
    gc.setFill(colours.get(Part.BOX_TEXT));
    gc.setFont(Lettering.NAME);
    gc.setTextBaseline(VPos.CENTER);
    lines.forEachWithIndex((line, row) -> gc.fillText(line, x, top + row * LINE));
  }

  private void icon(
      GraphicsContext gc, Sketch.Node node, double left, double middle, double size, Part part) {
    if (!node.icon().isEmpty()) {
      Icon.Glyph glyph = icons.glyph(node.icon(), size);
      gc.setFill(colours.get(part));
      gc.setFont(glyph.font());
      gc.setTextAlign(TextAlignment.LEFT);
      gc.setTextBaseline(VPos.CENTER);
      gc.fillText(glyph.text(), left, middle);
    }
  }

  private static Part fill(Sketch.Node node) {
    return switch (node.family()) {
      case ACTOR -> Part.ACTOR_FILL;
      case STORE -> Part.STORE_FILL;
      case PART -> Part.PART_FILL;
      case SOFTWARE -> Part.SOFTWARE_FILL;
      case DEVICE, BOUNDARY, OTHER -> Part.BOX_FILL;
      case NOTE -> Part.NOTE_FILL;
    };
  }
}
