package io.seciot.desktop.listing;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Lets a long column grow from top to bottom, some of it with each frame, as far as can soon be
 * seen. All at once would hold up the window when the column changes, and all that was ever made
 * whenever everything gets other looks.
 */
public final class Growth extends AnimationTimer {

  private final ScrollPane scroll;
  private final Region column;
  private final BooleanSupplier makeSome;

  /**
   * @param scroll what shows the column
   * @param column what grows
   * @param makeSome makes some more at the end of the column; says whether there is still more
   */
  public Growth(ScrollPane scroll, Region column, BooleanSupplier makeSome) {
    this.scroll = scroll;
    this.column = column;
    this.makeSome = makeSome;
    scroll.vvalueProperty().subscribe(this::goOn);
    scroll.viewportBoundsProperty().subscribe(this::goOn);
    column.heightProperty().subscribe(this::goOn);
  }

  /** Makes more with the next frames, where there is more and it can soon be seen. */
  public void goOn() {
    start();
  }

  @Override
  public void handle(long now) {
    if (!isEndNear() || !makeSome.getAsBoolean()) {
      stop();
    }
  }

  /** Whether less than half as much again as is in sight is below it. */
  private boolean isEndNear() {
    double seen = scroll.getViewportBounds().getHeight();
    double height = column.getHeight();
    double above = scroll.getVvalue() * Math.max(0, height - seen);
    return height - above < 1.5 * seen;
  }
}
