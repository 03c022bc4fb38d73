package io.seciot.desktop.text;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A line that begins a text of any length: cut off where it has no room, whole in its tooltip. */
public final class ShortLine {

  private ShortLine() {}

  /**
   * An empty one.
   *
   * @param style such as {@code row-note}
   */
  public static Label of(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(420);
    whole.textProperty().bind(label.textProperty());
    label.setTooltip(whole);
    return label;
  }
}
