package io.seciot.desktop.inspector;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** All of a text that is cut off, under the pointer. Most never are, and each is a window. */
final class WholeText {

  private static final int WIDTH = 400;

  private WholeText() {}

  static Tooltip of(ObservableValue<String> text) {
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(WIDTH);
    whole.textProperty().bind(text);
    return whole;
  }

  /** Shows it at the text, or at the control that the text is a part of. */
  static void showAt(Control control, Labeled text) {
    control
        .tooltipProperty()
        .bind(text.textTruncatedProperty().map(cut -> cut ? of(text.textProperty()) : null));
  }
}
