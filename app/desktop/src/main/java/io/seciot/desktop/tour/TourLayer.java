package io.seciot.desktop.tour;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Lies over the window; puts a card beside what it speaks of, also when that moves. */
final class TourLayer extends Region {

  private static final double GAP = 14;
  private static final double AROUND = 4;

  private final Region card;
  private final Region frame = new Region();
  private final Supplier<Optional<Bounds>> wanted;
  private final Runnable escaped;
  private final Runnable follow = this::follow;
  private final EventHandler<KeyEvent> escape = this::escape;
  private Optional<Scene> followed = Optional.empty();
  private Optional<Bounds> place = Optional.empty();

  /**
   * @param wanted what the card speaks of, on the scene
   * @param escaped run when the user presses Escape anywhere in the window
   */
  TourLayer(Region card, Supplier<Optional<Bounds>> wanted, Runnable escaped) {
    this.card = card;
    this.wanted = wanted;
    this.escaped = escaped;
    frame.getStyleClass().add("tour-frame");
    frame.setMouseTransparent(true);
    setPickOnBounds(false);
    setVisible(false);
    getChildren().addAll(frame, card);
    sceneProperty().subscribe((before, now) -> unfollow());
  }

  /** Shows the card. */
  void show() {
    setVisible(true);
    if (followed.isEmpty() && getScene() != null) {
      followed = Optional.of(getScene());
      getScene().addPreLayoutPulseListener(follow);
      getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
    requestLayout();
    Platform.requestNextPulse();
  }

  /** Shows nothing any more. */
  void hide() {
    setVisible(false);
    unfollow();
  }

  private void unfollow() {
    followed.ifPresent(scene -> {
      scene.removePreLayoutPulseListener(follow);
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    });
    followed = Optional.empty();
  }

  /** What is being typed comes first. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
      escaped.run();
      event.consume();
    }
  }

  private void follow() {
    Optional<Bounds> now = wanted.get();
    if (!now.equals(place)) {
      place = now;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    Optional<Bounds> around = place.map(this::sceneToLocal);
    frame.setVisible(around.isPresent());
    around.ifPresent(target ->
        frame.resizeRelocate(
            target.getMinX() - AROUND,
            target.getMinY() - AROUND,
            target.getWidth() + 2 * AROUND,
            target.getHeight() + 2 * AROUND));
    double width = Math.min(card.prefWidth(-1), getWidth() - 2 * GAP);
    double height = Math.min(card.prefHeight(width), getHeight() - 2 * GAP);
    Bounds where = new Beside(width, height, getWidth(), getHeight(), GAP).place(around);
    card.resizeRelocate(where.getMinX(), where.getMinY(), width, height);
  }
}
