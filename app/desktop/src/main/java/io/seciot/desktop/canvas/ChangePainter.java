package io.seciot.desktop.canvas;

import io.seciot.desktop.canvas.Colours.Part;
import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.review.ChangeMarks;
import io.seciot.desktop.review.ReviewEntry.Sort;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Box;
import io.seciot.model.Point;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws what a comparison found: plates on what came or changed, and what is gone with dashes. */
final class ChangePainter {

  private static final double HEIGHT = 18;
  private static final double SIGN = 13;
  private static final double DASH = 6;
  private static final double GAP = 4;

  /** Below this zoom words cannot be read; the outlines stay. */
  private static final double READABLE = 0.4;

  private final Colours colours;
  private final Icons icons;
  private final Lettering lettering;
  private final NodePainter nodes;

  ChangePainter(Colours colours, Icons icons, Lettering lettering, NodePainter nodes) {
    this.colours = colours;
    this.icons = icons;
    this.lettering = lettering;
    this.nodes = nodes;
  }

  void paint(GraphicsContext gc, ChangeMarks marks, Sketch sketch, double zoom, Box seen) {
    if (marks.isEmpty()) {
      return;
    }
    marks
        .goneLines()
        .select(line -> Boxes.overlap(line.bounds(), seen))
        .forEach(line -> goneLine(gc, marks, line, zoom));
    marks
        .goneNodes()
        .select(node -> Boxes.overlap(node.box(), seen))
        .forEach(node -> goneNode(gc, marks, node, zoom));
    for (Sketch.Node node : sketch.nodesWithin(seen)) {
      Sort sort = marks.marks().get(node.id());
      if (sort != null) {
        nodes.outline(gc, node.box(), part(sort), 2 / Math.min(1, zoom));
        plate(gc, marks, sort, node.box().x() + 4, node.box().y(), zoom);
      }
    }
    for (Sketch.Line line : sketch.linesWithin(seen)) {
      Sort sort = marks.marks().get(line.id());
      if (sort != null) {
        Point at = line.along(0.2);
        plate(gc, marks, sort, at.x(), at.y(), zoom);
      }
    }
  }

  private static Part part(Sort sort) {
    return switch (sort) {
      case ADDED -> Part.ADDED;
      case REMOVED -> Part.REMOVED;
      case CHANGED,
          FINDING_NEW,
          FINDING_GONE,
          FINDING_CHANGED,
          VERDICT,
          STALE,
          COMMENT_NEW,
          COMMENT_CHANGED ->
          Part.CHANGED;
    };
  }

  private void goneNode(GraphicsContext gc, ChangeMarks marks, Sketch.Node node, double zoom) {
    Box box = node.box();
    gc.setStroke(colours.get(Part.REMOVED));
    gc.setLineWidth(1.5 / Math.min(1, zoom));
    gc.setLineDashes(DASH, GAP);
    gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 10, 10);
    gc.setLineDashes();
    if (zoom >= READABLE) {
      gc.setFill(colours.get(Part.REMOVED));
      gc.setFont(Lettering.NAME);
      gc.setTextAlign(TextAlignment.LEFT);
      gc.setTextBaseline(VPos.TOP);
      String name = lettering.fitted(node.element().name(), Lettering.NAME, box.width() - 16);
      gc.fillText(name, box.x() + 8, box.y() + HEIGHT / 2 + 6);
    }
    plate(gc, marks, Sort.REMOVED, box.x() + 4, box.y(), zoom);
  }

  private void goneLine(GraphicsContext gc, ChangeMarks marks, Sketch.Line line, double zoom) {
    gc.setStroke(colours.get(Part.REMOVED));
    gc.setLineWidth(1.5 / Math.min(1, zoom));
    gc.setLineDashes(DASH, GAP);
    gc.strokePolyline(
        line.points().asLazy().collectDouble(Point::x).toArray(),
        line.points().asLazy().collectDouble(Point::y).toArray(),
        line.points().size());
    gc.setLineDashes();
    Point at = line.along(0.5);
    plate(gc, marks, Sort.REMOVED, at.x(), at.y(), zoom);
  }

  /** Sign and word on the colour of the sheet, so that the colour is not the only sign. */
  private void plate(
      GraphicsContext gc, ChangeMarks marks, Sort sort, double left, double middle, double zoom) {
    if (zoom < READABLE) {
      return;
    }
    String word = marks.words().getIfAbsentValue(sort, "");
    double width = 5 + SIGN + 3 + lettering.width(word, Lettering.SMALL) + 7;
    gc.setFill(colours.get(Part.SHEET));
    gc.fillRoundRect(left, middle - HEIGHT / 2, width, HEIGHT, HEIGHT, HEIGHT);
    gc.setStroke(colours.get(part(sort)));
    gc.setLineWidth(1.2);
    gc.strokeRoundRect(left, middle - HEIGHT / 2, width, HEIGHT, HEIGHT, HEIGHT);
    gc.setFill(colours.get(part(sort)));
    gc.setTextAlign(TextAlignment.LEFT);
    gc.setTextBaseline(VPos.CENTER);
    Icon.Glyph glyph = icons.glyph(sort.sign(), SIGN);
    gc.setFont(glyph.font());
    gc.fillText(glyph.text(), left + 5, middle);
    gc.setFont(Lettering.SMALL);
    gc.fillText(word, left + 5 + SIGN + 3, middle);
  }
}
