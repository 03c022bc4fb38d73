package io.seciot.desktop.gesture;

import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.api.map.ImmutableMap;

/** Drags the selected elements. Alt leaves the grid. */
public final class MoveGesture implements Gesture {

  private static final double SLACK = 3;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final Point start;
  private final String grabbed;
  private final double slack;
  private boolean moving;

  /**
   * @param grabbed the element under the pointer; its corner goes to the grid
   * @param zoom of the screen, so that a trembling hand is measured in pixels
   */
  public MoveGesture(
      EditorViewModel editor, Drawing drawing, Point start, String grabbed, double zoom) {
    this.editor = editor;
    this.drawing = drawing;
    this.start = start;
    this.grabbed = grabbed;
    this.slack = SLACK / zoom;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    moving = moving || Math.hypot(at.x() - start.x(), at.y() - start.y()) > slack;
    if (moving) {
      Point by = way(at, modifiers);
      ImmutableMap<String, Box> boxes = drawing.moved(editor.selection(), by.x(), by.y());
      String target =
          editor
              .model()
              .element(grabbed)
              .map(Element::kind)
              .flatMap(kind -> drawing.receiver(kind, at, boxes.keysView().toSet()))
              .orElse("");
      editor.previewProperty().set(Preview.moving(boxes, target));
    }
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    drag(at, modifiers);
    editor.previewProperty().set(Preview.NONE);
    if (moving) {
      Point by = way(at, modifiers);
      drawing.moveSelection(by.x(), by.y(), at);
    }
  }

  @Override
  public void cancel() {
    moving = false;
    editor.previewProperty().set(Preview.NONE);
  }

  private Point way(Point at, Modifiers modifiers) {
    double dx = at.x() - start.x();
    double dy = at.y() - start.y();
    Optional<Box> box = Optional.ofNullable(editor.view().boxes().get(grabbed));
    if (modifiers.alt() || box.isEmpty()) {
      return new Point(dx, dy);
    }
    Box from = box.get();
    double x = Math.round((from.x() + dx) / Drawing.GRID) * Drawing.GRID;
    double y = Math.round((from.y() + dy) / Drawing.GRID) * Drawing.GRID;
    return new Point(x - from.x(), y - from.y());
  }
}
