package io.seciot.desktop.canvas;

import io.seciot.desktop.canvas.Colours.Part;
import io.seciot.model.Box;
import io.seciot.model.Point;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.eclipse.collections.api.list.ImmutableList;

/** Draws flows: a line with an arrowhead, and its name on a small plate. */
final class LinePainter {

  private static final double ARROW = 10;
  private static final double CORNER = 8;

  private final Colours colours;

  LinePainter(Colours colours) {
    this.colours = colours;
  }

  void line(GraphicsContext gc, ImmutableList<Point> points, Part part, double width) {
    gc.setStroke(colours.get(part));
    gc.setFill(colours.get(part));
    gc.setLineWidth(width);
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.setLineJoin(StrokeLineJoin.ROUND);
    Point tip = points.getLast();
    Point before = points.get(points.size() - 2);
    double length = Math.max(0.001, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
    double ux = (tip.x() - before.x()) / length;
    double uy = (tip.y() - before.y()) / length;
    gc.beginPath();
    gc.moveTo(points.getFirst().x(), points.getFirst().y());
    for (int i = 1; i < points.size() - 1; i++) {
      Point corner = points.get(i);
      Point next = points.get(i + 1);
      gc.arcTo(corner.x(), corner.y(), next.x(), next.y(), radius(points, i));
    }
    gc.lineTo(tip.x() - ux * ARROW * 0.8, tip.y() - uy * ARROW * 0.8);
    gc.stroke();
    double half = ARROW * 0.45;
    gc.fillPolygon(
        new double[] {tip.x(), tip.x() - ux * ARROW - uy * half, tip.x() - ux * ARROW + uy * half},
        new double[] {tip.y(), tip.y() - uy * ARROW + ux * half, tip.y() - uy * ARROW - ux * half},
        3);
  }

  /** A straight line without an arrow. */
  void plain(GraphicsContext gc, ImmutableList<Point> points, double width) {
    gc.setStroke(colours.get(Part.FLOW));
    gc.setLineWidth(width);
    Point from = points.getFirst();
    Point to = points.getLast();
    gc.strokeLine(from.x(), from.y(), to.x(), to.y());
  }

  private static double radius(ImmutableList<Point> points, int corner) {
    double before = distance(points.get(corner - 1), points.get(corner));
    double after = distance(points.get(corner), points.get(corner + 1));
    return Math.min(CORNER, Math.min(before, after) / 2);
  }

  private static double distance(Point from, Point to) {
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }

  void label(GraphicsContext gc, Labels.Label label, boolean selected) {
    Box box = label.box();
    gc.setFill(colours.get(Part.SHEET));
    gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
    gc.setFill(colours.get(selected ? Part.SELECTION : Part.FLOW_TEXT));
    gc.setFont(Lettering.SMALL);
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    double centre = box.x() + box.width() / 2;
    gc.fillText(label.text(), centre, box.y() + 9);
    if (!label.data().isEmpty()) {
      gc.setFill(colours.get(Part.MUTED_TEXT));
      gc.fillText(label.data(), centre, box.y() + 23);
    }
  }
}
