package io.seciot.desktop.focus;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text of several lines, which else would keep it and the keyboard with it. */
public final class TabKey {

  private TabKey() {}

  /** From now on Tab goes to the next control and Shift+Tab to the one before. */
  public static void leaves(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }
}
