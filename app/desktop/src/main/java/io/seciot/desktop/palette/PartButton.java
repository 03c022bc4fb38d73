package io.seciot.desktop.palette;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** A button that is as high as its graphic needs at the width that the button has. */
final class PartButton extends ToggleButton {

  private final Region content;

  PartButton(Region content) {
    this.content = content;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(content);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0) {
      return super.computePrefHeight(width);
    }
    double inside = width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
  }
}
