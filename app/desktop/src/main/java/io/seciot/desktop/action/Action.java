package io.seciot.desktop.action;

import javafx.beans.value.ObservableValue;

/**
 * Something the user can do. Menus, the toolbar and shortcuts are made from these.
 *
 * @param id stable; also the id of its button
 * @param label what it does, as a verb; may change ("Undo move of 3 elements")
 * @param icon literal of the icon set; empty for none
 * @param shortcut such as {@code Shortcut+S}; empty for none
 * @param obstacle why it cannot run now, as a sentence; empty where it can
 */
public record Action(
    String id,
    ObservableValue<String> label,
    String icon,
    String shortcut,
    ObservableValue<String> obstacle,
    Runnable run) {

  /** Whether it can run now. */
  public boolean isPossible() {
    return obstacle.getValue().isEmpty();
  }

  /** Runs it where it can run; says whether it did. */
  public boolean perform() {
    if (!isPossible()) {
      return false;
    }
    run.run();
    return true;
  }
}
