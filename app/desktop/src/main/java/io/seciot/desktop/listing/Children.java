package io.seciot.desktop.listing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.eclipse.collections.api.list.ImmutableList;

/** Changes what a pane holds. */
public final class Children {

  private Children() {}

  /**
   * Has a pane hold these, in this order. What it holds already is not taken out and put in again:
   * it would lose the focus, and need its looks anew.
   */
  public static void keep(Pane pane, ImmutableList<? extends Node> nodes) {
    List<Node> held = pane.getChildren();
    held.retainAll(nodes.castToList());
    nodes.forEachWithIndex((node, place) -> {
      if (place >= held.size() || held.get(place) != node) {
        held.remove(node);
        held.add(place, node);
      }
    });
  }
}
