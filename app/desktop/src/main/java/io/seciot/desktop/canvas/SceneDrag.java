package io.seciot.desktop.canvas;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Follows the pointer from a press to its release wherever it goes, by filters on the scene. Drag
 * and drop of the platform is not used: it does not exist on every platform that we run on.
 */
public final class SceneDrag {

  /** Told what the pointer does. Coordinates of the events are those of the scene. */
  public interface Follower {

    /** It moved while pressed. */
    void dragged(MouseEvent event);

    /** It was released. */
    void released(MouseEvent event);

    /** Escape was pressed. */
    void cancelled();
  }

  private final Scene scene;
  private final Follower follower;
  private final EventHandler<MouseEvent> onDrag = this::drag;
  private final EventHandler<MouseEvent> onRelease = this::release;
  private final EventHandler<KeyEvent> onKey = this::key;

  private SceneDrag(Scene scene, Follower follower) {
    this.scene = scene;
    this.follower = follower;
  }

  /** Starts to follow; stops by itself. */
  public static void follow(Scene scene, Follower follower) {
    SceneDrag drag = new SceneDrag(scene, follower);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag.onDrag);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, drag.onRelease);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, drag.onKey);
  }

  private void drag(MouseEvent event) {
    follower.dragged(event);
    event.consume();
  }

  private void release(MouseEvent event) {
    stop();
    follower.released(event);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stop();
      follower.cancelled();
      event.consume();
    }
  }

  private void stop() {
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, onDrag);
    scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, onRelease);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
  }
}
