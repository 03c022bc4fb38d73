package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Tool;
import javafx.scene.input.KeyEvent;
import org.eclipse.collections.api.list.ImmutableList;

/** What keys do while the drawing has the focus. */
final class DiagramKeys {

  private final DiagramView view;
  private final EditorViewModel editor;
  private final Drawing drawing;

  DiagramKeys(DiagramView view, EditorViewModel editor, Drawing drawing) {
    this.view = view;
    this.editor = editor;
    this.drawing = drawing;
  }

  void install() {
    view.setOnKeyPressed(event -> {
      if (event.getTarget() == view && !event.isShortcutDown() && handle(event)) {
        event.consume();
      }
    });
  }

  private boolean handle(KeyEvent event) {
    double step = event.isShiftDown() ? 1 : Drawing.GRID;
    return switch (event.getCode()) {
      case LEFT -> nudge(-step, 0);
      case RIGHT -> nudge(step, 0);
      case UP -> nudge(0, -step);
      case DOWN -> nudge(0, step);
      case DELETE, BACK_SPACE -> did(drawing::deleteSelection);
      case F2 -> rename();
      case ENTER -> place() || rename();
      case TAB -> step(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> did(this::escape);
      case C -> did(() -> editor.toolProperty().set(Tool.CONNECT));
      case V -> did(() -> editor.toolProperty().set(Tool.SELECT));
      default -> false;
    };
  }

  private boolean nudge(double dx, double dy) {
    if (editor.selection().isEmpty()) {
      view.cameraProperty().set(view.camera().panned(-dx * 4, -dy * 4));
    } else {
      drawing.nudge(dx, dy);
    }
    return true;
  }

  private boolean rename() {
    editor.renamingProperty().set(editor.selectedItem().isPresent());
    return true;
  }

  /** With the keyboard a new element comes to the middle of the screen. */
  private boolean place() {
    if (editor.toolProperty().get() instanceof Tool.Place place) {
      drawing.place(place.kind(), view.middle());
      editor.toolProperty().set(Tool.SELECT);
      return true;
    }
    return false;
  }

  /** After the last element the focus goes on to the next control. */
  private boolean step(int by) {
    ImmutableList<String> ids =
        editor
            .sketch()
            .nodes()
            .collect(Sketch.Node::id)
            .newWithAll(editor.sketch().lines().collect(Sketch.Line::id));
    int now = editor.selection().size() == 1 ? ids.indexOf(editor.selection().getFirst()) : -1;
    int next = now < 0 ? (by > 0 ? 0 : ids.size() - 1) : now + by;
    if (next < 0 || next >= ids.size()) {
      return false;
    }
    editor.select(ids.get(next));
    view.reveal(ids.get(next));
    view.setAccessibleRoleDescription(view.describe());
    return true;
  }

  private void escape() {
    editor.toolProperty().set(Tool.SELECT);
    editor.previewProperty().set(io.seciot.desktop.editor.Preview.NONE);
    editor.clearSelection();
  }

  private static boolean did(Runnable action) {
    action.run();
    return true;
  }
}
