package io.seciot.desktop.canvas;

import io.seciot.desktop.canvas.DiagramHits.Hit;
import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.gesture.BendGesture;
import io.seciot.desktop.gesture.ConnectGesture;
import io.seciot.desktop.gesture.Gesture;
import io.seciot.desktop.gesture.MarqueeGesture;
import io.seciot.desktop.gesture.Modifiers;
import io.seciot.desktop.gesture.MoveGesture;
import io.seciot.desktop.gesture.PlaceGesture;
import io.seciot.desktop.gesture.ReconnectGesture;
import io.seciot.desktop.gesture.ResizeGesture;
import io.seciot.model.Point;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Turns what the pointer does on the drawing into gestures. */
final class DiagramInput {

  private static final double WHEEL_STEP = 1.0015;

  private final DiagramView view;
  private final EditorViewModel editor;
  private final Drawing drawing;
  private final DiagramHits hits;

  /** A badge moves when its element is selected, so what was pressed counts. */
  private Optional<String> pressedBadge = Optional.empty();

  private final FlowEdits flows;
  private boolean space;

  DiagramInput(DiagramView view, EditorViewModel editor, Drawing drawing) {
    this.view = view;
    this.editor = editor;
    this.drawing = drawing;
    this.hits = new DiagramHits(editor);
    this.flows = new FlowEdits(editor);
  }

  void install() {
    view.setOnMousePressed(this::press);
    view.setOnMouseMoved(this::hover);
    view.setOnMouseExited(event -> view.hover(""));
    view.setOnMouseClicked(this::click);
    view.setOnScroll(this::scroll);
    view.setOnZoom(this::pinch);
    view.addEventHandler(KeyEvent.KEY_PRESSED, event -> hold(event, true));
    view.addEventHandler(KeyEvent.KEY_RELEASED, event -> hold(event, false));
    view.focusedProperty().subscribe(focused -> space = false);
    editor.toolProperty().subscribe(tool -> view.setCursor(cursor(tool)));
  }

  /** While space is held, dragging moves the sheet, as in other drawing programs. */
  private void hold(KeyEvent event, boolean down) {
    if (event.getCode() == KeyCode.SPACE && event.getTarget() == view) {
      space = down;
      view.setCursor(down ? Cursor.OPEN_HAND : cursor(editor.toolProperty().get()));
    }
  }

  private static Cursor cursor(Tool tool) {
    return switch (tool) {
      case Tool.Select select -> Cursor.DEFAULT;
      case Tool.Connect connect -> Cursor.CROSSHAIR;
      case Tool.Place place -> Cursor.CROSSHAIR;
    };
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    pressedBadge =
        event.getButton() == MouseButton.PRIMARY
                && editor.toolProperty().get() instanceof Tool.Select
            ? view.badgeAt(place(event))
            : Optional.empty();
    if (event.getButton() == MouseButton.PRIMARY && !space) {
      gesture(event).ifPresent(gesture -> SceneDrag.follow(view.getScene(), follower(gesture)));
    } else {
      SceneDrag.follow(view.getScene(), new Pan(event.getSceneX(), event.getSceneY()));
    }
    event.consume();
  }

  private Optional<Gesture> gesture(MouseEvent event) {
    Point at = place(event);
    return switch (editor.toolProperty().get()) {
      case Tool.Place tool -> Optional.of(new PlaceGesture(editor, drawing, tool.what()));
      case Tool.Connect tool -> connectFrom(at);
      case Tool.Select tool ->
          Optional.of(select(hits.at(at, view.camera().zoom(), view.hovered()), at, event));
    };
  }

  private Optional<Gesture> connectFrom(Point at) {
    return editor
        .sketch()
        .nodeAt(at)
        .map(Sketch.Node::id)
        .filter(drawing::canConnect)
        .map(id -> new ConnectGesture(editor, drawing, id, at));
  }

  private Gesture select(Hit hit, Point at, MouseEvent event) {
    return switch (hit) {
      case Hit.CornerOf corner ->
          new ResizeGesture(
              editor,
              drawing,
              corner.node().id(),
              corner.corner(),
              corner.node().box(),
              view.camera().zoom());
      case Hit.Dock dock -> new ConnectGesture(editor, drawing, dock.node().id(), at);
      case Hit.EndOf end -> new ReconnectGesture(editor, drawing, flows, end.line(), end.end());
      case Hit.BendOf bend ->
          new BendGesture(
              editor, flows, bend.line().id(), bend.points(), bend.place(), view.camera().zoom());
      case Hit.Solid solid -> move(solid.node().id(), at, event);
      case Hit.OnLine line -> move(line.line().id(), at, event);
      case Hit.Inside inside -> new MarqueeGesture(editor, at, inside.frame().id());
      case Hit.Sheet sheet -> new MarqueeGesture(editor, at, "");
    };
  }

  private Gesture move(String id, Point at, MouseEvent event) {
    if (event.isShiftDown() || event.isShortcutDown()) {
      editor.toggle(id);
    } else if (!editor.selection().contains(id)) {
      editor.highlightProperty().set(Sets.immutable.empty());
      editor.select(id);
    }
    return new MoveGesture(editor, drawing, at, id, view.camera().zoom());
  }

  private SceneDrag.Follower follower(Gesture gesture) {
    return new SceneDrag.Follower() {
      @Override
      public void dragged(MouseEvent event) {
        gesture.drag(place(event), modifiers(event));
      }

      @Override
      public void released(MouseEvent event) {
        gesture.release(place(event), modifiers(event));
      }

      @Override
      public void cancelled() {
        gesture.cancel();
      }
    };
  }

  private void hover(MouseEvent event) {
    if (space) {
      return;
    }
    Point at = place(event);
    if (editor.toolProperty().get() instanceof Tool.Place tool) {
      new PlaceGesture(editor, drawing, tool.what()).drag(at, modifiers(event));
      return;
    }
    Hit hit = hits.at(at, view.camera().zoom(), view.hovered());
    if (hit instanceof Hit.Dock) {
      view.setCursor(Cursor.CROSSHAIR);
      return;
    }
    view.hover(hit instanceof Hit.Solid solid ? solid.node().id() : "");
    view.setCursor(
        switch (hit) {
          case Hit.CornerOf corner -> resizeCursor(corner.corner());
          case Hit.EndOf end -> Cursor.CROSSHAIR;
          case Hit.BendOf bend -> Cursor.MOVE;
          case Hit.Solid solid -> Cursor.HAND;
          case Hit.OnLine line -> Cursor.HAND;
          case Hit.Dock dock -> Cursor.CROSSHAIR;
          case Hit.Inside inside -> cursor(editor.toolProperty().get());
          case Hit.Sheet sheet -> cursor(editor.toolProperty().get());
        });
  }

  private static Cursor resizeCursor(ResizeGesture.Corner corner) {
    return switch (corner) {
      case TOP_LEFT -> Cursor.NW_RESIZE;
      case TOP_RIGHT -> Cursor.NE_RESIZE;
      case BOTTOM_LEFT -> Cursor.SW_RESIZE;
      case BOTTOM_RIGHT -> Cursor.SE_RESIZE;
    };
  }

  private void click(MouseEvent event) {
    if (pressedBadge.isPresent() && event.isStillSincePress()) {
      pressedBadge.ifPresent(view::openBadge);
      return;
    }
    if (event.getClickCount() == 2
        && event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()) {
      Hit hit = hits.at(place(event), view.camera().zoom(), view.hovered());
      if (hit instanceof Hit.BendOf bend && bend.points().equals(bend.line().points())) {
        flows.bend(bend.line().id(), without(bend.points(), bend.place()));
      } else {
        editor.startRenaming();
      }
    }
  }

  /** The bends of a line but one. */
  private static ImmutableList<Point> without(ImmutableList<Point> points, int place) {
    MutableList<Point> bends = points.toList();
    bends.remove(place);
    return Lists.immutable.withAll(bends.subList(1, bends.size() - 1));
  }

  private void scroll(ScrollEvent event) {
    Camera camera = view.camera();
    if (event.isShortcutDown()) {
      double factor = Math.pow(WHEEL_STEP, event.getDeltaY());
      view.cameraProperty().set(camera.zoomedAt(event.getX(), event.getY(), factor));
    } else {
      view.cameraProperty().set(camera.panned(event.getDeltaX(), event.getDeltaY()));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    view.cameraProperty()
        .set(view.camera().zoomedAt(event.getX(), event.getY(), event.getZoomFactor()));
    event.consume();
  }

  private Point place(MouseEvent event) {
    return view.placeAt(event.getSceneX(), event.getSceneY());
  }

  private static Modifiers modifiers(MouseEvent event) {
    return new Modifiers(event.isShiftDown(), event.isControlDown(), event.isAltDown());
  }

  /** Moves the sheet under the pointer; works in pixels of the screen, so it is no gesture. */
  private final class Pan implements SceneDrag.Follower {
    private final Camera before = view.camera();
    private final double x;
    private final double y;

    Pan(double x, double y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public void dragged(MouseEvent event) {
      view.cameraProperty().set(before.panned(event.getSceneX() - x, event.getSceneY() - y));
    }

    @Override
    public void released(MouseEvent event) {}

    @Override
    public void cancelled() {
      view.cameraProperty().set(before);
    }
  }
}
