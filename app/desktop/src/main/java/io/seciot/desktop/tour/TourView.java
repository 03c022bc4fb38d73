package io.seciot.desktop.tour;

import io.seciot.desktop.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The tour as a card that lies over the window, beside the thing that the step speaks of, which is
 * framed. Lets everything through that does not hit the card.
 */
public final class TourView {

  private final TourViewModel model;
  private final Texts texts;
  private final Runnable left;
  private final Label count = new Label();
  private final Label title = new Label();
  private final Label text = new Label();
  private final Button next = new Button();
  private final Button leave = new Button();
  private final VBox card = new VBox();
  private final TourLayer layer;
  private boolean byNext;
  private boolean resting;

  /**
   * @param places where on the scene what a step speaks of is
   * @param left run when the user has left the tour
   */
  public TourView(
      TourViewModel model,
      Function<TourStep, Optional<Bounds>> places,
      Runnable left,
      Texts texts) {
    this.model = model;
    this.left = left;
    this.texts = texts;
    fillCard();
    this.layer = new TourLayer(card, () -> model.stepProperty().get().flatMap(places), this::leave);
    model.stepProperty().subscribe(this::show);
    // What could not be named yet can be named once it is worked out.
    model.waitingProperty().subscribe(waiting -> model.stepProperty().get().ifPresent(this::fill));
  }

  private void fillCard() {
    count.getStyleClass().add("row-note");
    title.setId("tour-title");
    title.getStyleClass().add("tour-title");
    text.setId("tour-text");
    text.getStyleClass().add("detail-text");
    for (Label words : new Label[] {title, text}) {
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
    }
    next.setId("tour-next");
    next.getStyleClass().add("accent");
    next.setOnAction(event -> goOn());
    leave.setId("tour-leave");
    leave.setText(texts.get("tour.leave"));
    leave.getStyleClass().add("flat");
    leave.setOnAction(event -> leave());
    ProgressIndicator waiting = new ProgressIndicator();
    waiting.setMaxSize(16, 16);
    waiting.visibleProperty().bind(model.waitingProperty());
    HBox top = new HBox(8, count, waiting);
    top.setAlignment(Pos.CENTER_LEFT);
    HBox buttons = new HBox(8, leave, next);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    for (Region part : new Region[] {count, leave, next}) {
      part.setMinWidth(Region.USE_PREF_SIZE);
    }
    card.setId("tour");
    card.getStyleClass().add("tour-card");
    card.getChildren().addAll(top, title, text, buttons);
  }

  /** What is laid over the document. */
  public Region node() {
    return layer;
  }

  /** What takes the keyboard. */
  public Node entry() {
    return next;
  }

  /** Takes the tour from its beginning. */
  public void begin() {
    byNext = true;
    model.begin();
  }

  /** Goes on where the tour is in another view of the same document. */
  public void goOnFrom(TourView before) {
    byNext = true;
    model.goOnFrom(before.model);
  }

  /** Puts the card away for as long as this holds, and shows it again at the step reached then. */
  public void rest(boolean now) {
    resting = now;
    show(model.stepProperty().get());
  }

  /** Where the user lets the tour do something, the keyboard stays with it. */
  private void goOn() {
    byNext = true;
    model.next();
    if (model.stepProperty().get().isEmpty()) {
      left.run();
    } else {
      Platform.runLater(next::requestFocus);
    }
  }

  private void leave() {
    model.leave();
    left.run();
  }

  private void show(Optional<TourStep> step) {
    if (step.isEmpty() || resting) {
      layer.hide();
      return;
    }
    fill(step.get());
    layer.show();
    if (byNext) {
      byNext = false;
      Platform.runLater(next::requestFocus);
    }
  }

  private void fill(TourStep now) {
    count.setText(texts.get("tour.count", now.ordinal() + 1, TourStep.values().length));
    title.setText(model.title());
    text.setText(model.text());
    boolean last = now == TourStep.GONE;
    next.setText(texts.get(last ? "tour.end" : "tour.next"));
    // A screen reader that comes to the button reads the step.
    next.setAccessibleText(
        String.join(". ", count.getText(), title.getText(), text.getText(), next.getText()));
    leave.setVisible(!last);
    leave.setManaged(!last);
  }
}
