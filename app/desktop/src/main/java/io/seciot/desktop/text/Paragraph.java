package io.seciot.desktop.text;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text that goes on in the next line where a line is full, and is never cut off. */
public final class Paragraph {

  private Paragraph() {}

  /**
   * A text with a style class of the style sheet.
   *
   * @param text as it is read
   * @param style such as {@code detail-text}
   */
  public static Label of(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
