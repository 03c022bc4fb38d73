package io.seciot.desktop.window;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Words with choices behind them; the words wrap, and the choices go below where it is narrow. */
final class NoticeLine extends FlowPane {

  private Label words = new Label();

  NoticeLine() {
    super(10, 6);
    setAlignment(Pos.CENTER_LEFT);
  }

  /** Takes the place of what was there. */
  void show(Label said) {
    words = said;
    getChildren().setAll(said);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    wrapWithin(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    wrapWithin(getWidth());
    super.layoutChildren();
  }

  private void wrapWithin(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    if (room > 0) {
      words.setMaxWidth(room);
    }
  }
}
