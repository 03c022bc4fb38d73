package io.seciot.desktop.palette;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.SceneDrag;
import io.seciot.desktop.gesture.Modifiers;
import io.seciot.desktop.gesture.PlaceGesture;
import javafx.scene.input.MouseEvent;

/** A press that is drawn out of the palette places where it is released. */
final class PaletteDrag implements SceneDrag.Follower {

  private static final double SLACK = 6;

  private final double x;
  private final double y;
  private final PlaceGesture gesture;
  private final DiagramView diagram;
  private final Runnable placed;
  private boolean far;

  /**
   * @param press with which it begins
   * @param placed run once it was placed
   */
  PaletteDrag(MouseEvent press, PlaceGesture gesture, DiagramView diagram, Runnable placed) {
    this.x = press.getSceneX();
    this.y = press.getSceneY();
    this.gesture = gesture;
    this.diagram = diagram;
    this.placed = placed;
  }

  @Override
  public void dragged(MouseEvent event) {
    far = far || Math.hypot(event.getSceneX() - x, event.getSceneY() - y) > SLACK;
    if (far && diagram.covers(event.getSceneX(), event.getSceneY())) {
      gesture.drag(diagram.placeAt(event.getSceneX(), event.getSceneY()), Modifiers.NONE);
    }
  }

  @Override
  public void released(MouseEvent event) {
    if (far && diagram.covers(event.getSceneX(), event.getSceneY())) {
      gesture.release(diagram.placeAt(event.getSceneX(), event.getSceneY()), Modifiers.NONE);
      diagram.requestFocus();
      event.consume();
      placed.run();
    } else if (far) {
      gesture.cancel();
      event.consume();
    }
  }

  @Override
  public void cancelled() {
    gesture.cancel();
  }
}
