package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.jspecify.annotations.Nullable;

/** Drags a corner of an element. A frame never gets smaller than what is inside it. */
public final class ResizeGesture implements Gesture {

  private static final double LEAST_WIDTH = 60;
  private static final double LEAST_HEIGHT = 40;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final String element;
  private final Corner corner;
  private final Box before;
  private final double zoom;
  private @Nullable Guides guides;

  /** The corner that is dragged. */
  public enum Corner {
    TOP_LEFT(true, true),
    TOP_RIGHT(false, true),
    BOTTOM_LEFT(true, false),
    BOTTOM_RIGHT(false, false);

    private final boolean left;
    private final boolean top;

    Corner(boolean left, boolean top) {
      this.left = left;
      this.top = top;
    }

    /** Where this corner of the box is. */
    public Point of(Box box) {
      return new Point(
          left ? box.x() : box.x() + box.width(), top ? box.y() : box.y() + box.height());
    }
  }

  /**
   * @param before the element's box when the corner was pressed
   * @param zoom how large the drawing is shown
   */
  public ResizeGesture(
      EditorViewModel editor,
      Drawing drawing,
      String element,
      Corner corner,
      Box before,
      double zoom) {
    this.editor = editor;
    this.drawing = drawing;
    this.element = element;
    this.corner = corner;
    this.before = before;
    this.zoom = zoom;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    Corners corners = corners(at, modifiers);
    editor
        .previewProperty()
        .set(
            Preview.moving(Maps.immutable.of(element, resized(corners.at())), "")
                .withGuides(corners.lines()));
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    editor.previewProperty().set(Preview.NONE);
    drawing.resize(element, resized(corners(at, modifiers).at()));
  }

  @Override
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
  }

  /**
   * Where the corner goes.
   *
   * @param lines what shows why it goes there
   */
  private record Corners(Point at, ImmutableList<ImmutableList<Point>> lines) {}

  /** In line with others where that is near, else on the grid; with Alt where the pointer is. */
  private Corners corners(Point at, Modifiers modifiers) {
    if (modifiers.alt()) {
      return new Corners(new Point(Math.rint(at.x()), Math.rint(at.y())), Lists.immutable.empty());
    }
    Optional<Guides.Snap> sideways =
        guides().edgeSideways(new Box(at.x(), before.y(), 0, before.height()));
    Optional<Guides.Snap> upDown =
        guides().edgeUpDown(new Box(before.x(), at.y(), before.width(), 0));
    Point snapped =
        new Point(
            sideways.map(snap -> at.x() + snap.by()).orElse(onGrid(at.x())),
            upDown.map(snap -> at.y() + snap.by()).orElse(onGrid(at.y())));
    return new Corners(snapped, lines(sideways).newWithAll(lines(upDown)));
  }

  private static ImmutableList<ImmutableList<Point>> lines(Optional<Guides.Snap> found) {
    return found.map(Guides.Snap::lines).orElse(Lists.immutable.empty());
  }

  private static double onGrid(double place) {
    return Math.round(place / Drawing.GRID) * Drawing.GRID;
  }

  /** Worked out once; what is inside of a frame must not hold its edge. */
  private Guides guides() {
    Guides known = guides;
    if (known == null) {
      known =
          new Guides(
              Neighbours.of(
                  editor,
                  element,
                  drawing.moved(Lists.immutable.of(element), 0, 0).keysView().toSet(),
                  zoom),
              MoveGesture.REACH / zoom);
      guides = known;
    }
    return known;
  }

  private Box resized(Point at) {
    double x = at.x();
    double y = at.y();
    double right = before.x() + before.width();
    double bottom = before.y() + before.height();
    double left = corner.left ? Math.min(x, right - LEAST_WIDTH) : before.x();
    double top = corner.top ? Math.min(y, bottom - LEAST_HEIGHT) : before.y();
    double newRight = corner.left ? right : Math.max(x, before.x() + LEAST_WIDTH);
    double newBottom = corner.top ? bottom : Math.max(y, before.y() + LEAST_HEIGHT);
    Box box = new Box(left, top, newRight - left, newBottom - top);
    return inside().map(inner -> Boxes.union(box, inner)).orElse(box);
  }

  private Optional<Box> inside() {
    return editor
        .model()
        .children(element)
        .collectIf(
            child -> editor.view().shows(child.id()),
            child -> editor.view().boxes().get(child.id()))
        .reduce(Boxes::union)
        .map(box ->
            new Box(
                box.x() - Boxes.PADDING / 2,
                box.y() - Boxes.HEADER,
                box.width() + Boxes.PADDING,
                box.height() + Boxes.HEADER + Boxes.PADDING / 2));
  }
}
