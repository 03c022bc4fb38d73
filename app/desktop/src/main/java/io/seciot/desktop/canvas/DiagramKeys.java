package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.gesture.ConnectByKeys;
import io.seciot.model.Box;
import javafx.scene.input.KeyEvent;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** What keys do while the drawing has the focus. */
final class DiagramKeys {

  /** Nothing is made smaller than this by keys. */
  private static final double LEAST = 40;

  private final DiagramView view;
  private final EditorViewModel editor;
  private final Drawing drawing;
  private @Nullable ConnectByKeys connecting;

  DiagramKeys(DiagramView view, EditorViewModel editor, Drawing drawing) {
    this.view = view;
    this.editor = editor;
    this.drawing = drawing;
  }

  void install() {
    view.setOnKeyPressed(event -> {
      if (event.getTarget() == view && !event.isShortcutDown() && dispatch(event)) {
        event.consume();
      }
    });
    view.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            stopConnecting();
          }
        });
  }

  /** Starts a flow at the selected element; the keys then choose the other end. */
  void connect() {
    stopConnecting();
    editor
        .selectedItem()
        .flatMap(item -> ConnectByKeys.from(editor, drawing, item.id()))
        .ifPresent(started -> {
          connecting = started;
          view.reveal(started.target());
        });
  }

  private void stopConnecting() {
    if (connecting != null) {
      connecting.cancel();
      connecting = null;
    }
  }

  private boolean dispatch(KeyEvent event) {
    ConnectByKeys now = connecting;
    return now == null ? handle(event) : handle(event, now);
  }

  private boolean handle(KeyEvent event, ConnectByKeys now) {
    switch (event.getCode()) {
      case TAB -> now.step(event.isShiftDown() ? -1 : 1);
      case LEFT -> now.towards(-1, 0);
      case RIGHT -> now.towards(1, 0);
      case UP -> now.towards(0, -1);
      case DOWN -> now.towards(0, 1);
      case ENTER, SPACE -> {
        connecting = null;
        now.confirm();
        return true;
      }
      case ESCAPE -> {
        stopConnecting();
        return true;
      }
      default -> {
        return false;
      }
    }
    view.reveal(now.target());
    view.say(now.target());
    return true;
  }

  private boolean handle(KeyEvent event) {
    double step = event.isShiftDown() ? 1 : Drawing.GRID;
    return switch (event.getCode()) {
      case LEFT -> arrow(event, -step, 0);
      case RIGHT -> arrow(event, step, 0);
      case UP -> arrow(event, 0, -step);
      case DOWN -> arrow(event, 0, step);
      case DELETE, BACK_SPACE -> did(drawing::deleteSelection);
      case F2 -> rename();
      case ENTER -> place() || rename();
      case TAB -> step(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> did(this::escape);
      case C -> did(this::connectOrDraw);
      case V -> did(() -> editor.toolProperty().set(Tool.SELECT));
      default -> false;
    };
  }

  private void connectOrDraw() {
    connect();
    if (connecting == null) {
      editor.toolProperty().set(Tool.CONNECT);
    }
  }

  private boolean arrow(KeyEvent event, double dx, double dy) {
    if (editor.selection().isEmpty()) {
      view.cameraProperty().set(view.camera().panned(-dx * 4, -dy * 4));
    } else if (event.isAltDown()) {
      resize(dx, dy);
    } else {
      drawing.nudge(dx, dy);
    }
    return true;
  }

  private void resize(double dx, double dy) {
    editor
        .selectedItem()
        .flatMap(item -> editor.sketch().node(item.id()))
        .ifPresent(node -> {
          Box box = node.box();
          double width = Math.max(LEAST, box.width() + dx);
          double height = Math.max(LEAST, box.height() + dy);
          drawing.resize(node.id(), new Box(box.x(), box.y(), width, height));
        });
  }

  private boolean rename() {
    editor.startRenaming();
    return true;
  }

  /** With the keyboard a new element comes to the middle of the screen. */
  private boolean place() {
    if (editor.toolProperty().get() instanceof Tool.Place place) {
      drawing.placeNear(place.what(), view.middle());
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
    view.say(ids.get(next));
    return true;
  }

  private void escape() {
    editor.toolProperty().set(Tool.SELECT);
    editor.previewProperty().set(Preview.NONE);
    editor.clearSelection();
  }

  private static boolean did(Runnable action) {
    action.run();
    return true;
  }
}
