package io.seciot.desktop.inspector;

import io.seciot.model.Value;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows a value and lets it be changed. */
interface ValueEditor {

  /** What stands in the row. */
  Region node();

  /** Where the keyboard goes. */
  Node entry();

  /**
   * Shows a value.
   *
   * @param absent the words for no value: unknown, or several
   */
  void show(Optional<Value> value, String absent);
}
