package io.seciot.desktop.gesture;

import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Point;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * Drags a bend of a flow. One that comes to lie on the straight line between its neighbours is
 * taken out. Alt leaves the grid.
 */
public final class BendGesture implements Gesture {

  /** So near to its neighbours' line or to their height, it counts as on it. */
  private static final double NEAR = 6;

  private final EditorViewModel editor;
  private final FlowEdits flows;
  private final String flow;
  private final ImmutableList<Point> points;
  private final int place;
  private final Point start;
  private final double zoom;
  private boolean moving;

  /**
   * @param points all points of the line, the ends included, the dragged bend among them
   * @param place which of the points is dragged; neither the first nor the last
   * @param zoom of the screen, so that a trembling hand is measured in pixels
   */
  public BendGesture(
      EditorViewModel editor,
      FlowEdits flows,
      String flow,
      ImmutableList<Point> points,
      int place,
      double zoom) {
    this.editor = editor;
    this.flows = flows;
    this.flow = flow;
    this.points = points;
    this.place = place;
    this.start = points.get(place);
    this.zoom = zoom;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    moving = moving || Math.hypot(at.x() - start.x(), at.y() - start.y()) > NEAR / 2 / zoom;
    if (moving) {
      editor.previewProperty().set(Preview.bending(flow, bends(snapped(at, modifiers))));
    }
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    drag(at, modifiers);
    editor.previewProperty().set(Preview.NONE);
    if (moving) {
      Point bend = snapped(at, modifiers);
      MutableList<Point> bends = bends(bend).toList();
      if (isOnTheWay(bend)) {
        bends.remove(place - 1);
      }
      flows.bend(flow, bends.toImmutable());
    }
  }

  @Override
  public void cancel() {
    moving = false;
    editor.previewProperty().set(Preview.NONE);
  }

  private ImmutableList<Point> bends(Point bend) {
    MutableList<Point> bends = Lists.mutable.withAll(points.subList(1, points.size() - 1));
    bends.set(place - 1, bend);
    return bends.toImmutable();
  }

  /** Level with a neighbour if it is near to that, else on the grid. */
  private Point snapped(Point at, Modifiers modifiers) {
    if (modifiers.alt()) {
      return at;
    }
    Point before = points.get(place - 1);
    Point after = points.get(place + 1);
    return new Point(
        snapped(at.x(), before.x(), after.x()), snapped(at.y(), before.y(), after.y()));
  }

  private double snapped(double at, double before, double after) {
    if (Math.abs(at - before) < NEAR / zoom) {
      return before;
    }
    if (Math.abs(at - after) < NEAR / zoom) {
      return after;
    }
    return Math.round(at / Drawing.GRID) * Drawing.GRID;
  }

  private boolean isOnTheWay(Point bend) {
    Point before = points.get(place - 1);
    Point after = points.get(place + 1);
    double dx = after.x() - before.x();
    double dy = after.y() - before.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double aside = (bend.x() - before.x()) * dy - (bend.y() - before.y()) * dx;
    return Math.abs(aside) / length < NEAR / 2 / zoom;
  }
}
