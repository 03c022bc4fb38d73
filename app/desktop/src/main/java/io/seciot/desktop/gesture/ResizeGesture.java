package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Maps;

/** Drags a corner of an element. A frame never gets smaller than what is inside it. */
public final class ResizeGesture implements Gesture {

  private static final double LEAST_WIDTH = 60;
  private static final double LEAST_HEIGHT = 40;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final String element;
  private final Corner corner;
  private final Box before;

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
   */
  public ResizeGesture(
      EditorViewModel editor, Drawing drawing, String element, Corner corner, Box before) {
    this.editor = editor;
    this.drawing = drawing;
    this.element = element;
    this.corner = corner;
    this.before = before;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    editor
        .previewProperty()
        .set(Preview.moving(Maps.immutable.of(element, resized(at, modifiers)), ""));
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    editor.previewProperty().set(Preview.NONE);
    drawing.resize(element, resized(at, modifiers));
  }

  @Override
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
  }

  private Box resized(Point at, Modifiers modifiers) {
    double grid = modifiers.alt() ? 1 : Drawing.GRID;
    double x = Math.round(at.x() / grid) * grid;
    double y = Math.round(at.y() / grid) * grid;
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
