package io.seciot.desktop.focus;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings something in a scroll pane into sight. */
public final class Scrolling {

  private Scrolling() {}

  /** Scrolls so that the node begins in the upper third. */
  public static void show(ScrollPane scroll, Node node) {
    scroll.applyCss();
    scroll.layout();
    Node content = scroll.getContent();
    double hidden = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    double top =
        content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY()
            - scroll.getViewportBounds().getHeight() / 3;
    scroll.setVvalue(Math.clamp(top / Math.max(1, hidden), 0, 1));
  }
}
