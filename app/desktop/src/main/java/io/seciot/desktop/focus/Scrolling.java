package io.seciot.desktop.focus;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings something in a scroll pane into sight. */
public final class Scrolling {

  private Scrolling() {}

  /** Scrolls so that the node begins in the upper third. */
  public static void show(ScrollPane scroll, Node node) {
    Bounds place = placeOf(scroll, node);
    scroll.setVvalue(valueAt(scroll, place.getMinY() - heightOf(scroll) / 3));
  }

  /** Scrolls no further than it takes for the node to be in sight. */
  public static void keepInSight(ScrollPane scroll, Node node) {
    Bounds place = placeOf(scroll, node);
    scroll.setVvalue(
        Math.clamp(
            scroll.getVvalue(),
            valueAt(scroll, place.getMaxY() - heightOf(scroll)),
            valueAt(scroll, place.getMinY())));
  }

  /** Where the node is in all that can be scrolled to. */
  private static Bounds placeOf(ScrollPane scroll, Node node) {
    scroll.applyCss();
    scroll.layout();
    return scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }

  private static double valueAt(ScrollPane scroll, double top) {
    double hidden = scroll.getContent().getBoundsInLocal().getHeight() - heightOf(scroll);
    return Math.clamp(top / Math.max(1, hidden), 0, 1);
  }

  private static double heightOf(ScrollPane scroll) {
    return scroll.getViewportBounds().getHeight();
  }
}
