package io.seciot.desktop.focus;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Questions about what is inside of a part of the window. */
public final class Inside {

  private Inside() {}

  /** Whether the node is this part or anywhere inside it. */
  public static boolean holds(Node part, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }

  /** Whether the focus is anywhere inside. */
  public static boolean hasFocus(Node part) {
    return part.getScene() != null && holds(part, part.getScene().getFocusOwner());
  }

  /** The first control inside that takes the focus. */
  public static Optional<Control> firstControl(Node part) {
    if (part instanceof Control control
        && !(part instanceof Label)
        && control.isFocusTraversable()
        && !control.isDisabled()) {
      return Optional.of(control);
    }
    return part instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstControl(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
