package io.seciot.desktop.text;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/**
 * A row of a list that is as wide as the list and as high as its words need there. A label shows
 * its graphic in one line, however narrow it is; here the graphic is asked how high it is.
 *
 * @param <T> what the row shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {

  /** Takes the width of the list. */
  protected WrappingCell() {
    setPrefWidth(0);
  }

  /** A label of a row whose words go on in the next line. */
  protected static Label words(String style) {
    return Paragraph.of("", style);
  }

  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    if (graphic == null || graphic.getContentBias() != Orientation.HORIZONTAL || width < 0) {
      return super.computePrefHeight(width);
    }
    double inside = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + graphic.prefHeight(inside) + snappedBottomInset();
  }
}
