package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.presentation.PresentationView;
import io.seciot.desktop.presentation.PresentationViewModel;
import io.seciot.desktop.text.Texts;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Turns the window into a screen for the meeting and back: the drawing, and what it is about. */
final class Presenting {

  private final PresentationViewModel model;
  private final PresentationView view;
  private final ScreenLayout layout;
  private final DiagramView diagram;
  private final Node bar;
  private final EventHandler<KeyEvent> keys;

  /** So long the window may take until it is as large as it was. */
  private final PauseTransition leaving = new PauseTransition(Duration.seconds(1));

  private Runnable restore = () -> {};

  /**
   * @param bar one of the bars above, of which nothing is to be seen meanwhile
   */
  Presenting(
      Panels panels,
      Reviewing reviewing,
      ScreenLayout layout,
      DiagramView diagram,
      Node bar,
      Texts texts) {
    this.model = new PresentationViewModel(panels.findings(), reviewing.model());
    this.view = new PresentationView(model, panels.decisions(), texts);
    this.layout = layout;
    this.diagram = diagram;
    this.bar = bar;
    this.keys = view::keys;
    model
        .runningProperty()
        .subscribe((before, now) -> {
          if (now) {
            begin();
          } else {
            end();
          }
        });
    model.slideProperty().subscribe((before, now) -> Platform.runLater(diagram::revealHighlight));
    diagram.widthProperty().subscribe((before, now) -> Platform.runLater(this::adapt));
    diagram.heightProperty().subscribe((before, now) -> Platform.runLater(this::adapt));
  }

  /** What is shown, and how to go on. */
  PresentationViewModel model() {
    return model;
  }

  /** Offers what can be decided meanwhile. */
  void offer(ActionList actions) {
    view.offer(actions);
  }

  /** Keys go on and back only in the window itself, not in a dialog that asks for a decision. */
  private void begin() {
    restore = layout.present(view.node());
    showBars(false);
    stage().getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
    stage().setFullScreenExitHint("");
    stage().setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage().setFullScreen(true);
    view.node().requestFocus();
    Platform.runLater(this::adapt);
  }

  /** The window becomes as large as the screen some time after it was asked to. */
  private void adapt() {
    if (model.runningProperty().get()) {
      diagram.fit();
      diagram.revealHighlight();
    } else if (leaving.getStatus() == Animation.Status.RUNNING) {
      diagram.revealHighlight();
    }
  }

  private void end() {
    stage().getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    stage().setFullScreen(false);
    restore.run();
    showBars(true);
    leaving.playFromStart();
    diagram.requestFocus();
  }

  private void showBars(boolean shown) {
    Node bars = bar.getParent();
    bars.setVisible(shown);
    bars.setManaged(shown);
  }

  private Stage stage() {
    return (Stage) diagram.getScene().getWindow();
  }
}
