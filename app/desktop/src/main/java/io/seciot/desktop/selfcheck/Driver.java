package io.seciot.desktop.selfcheck;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Panel;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Uses the window in place of a person, and knows what it shows. */
final class Driver {

  private final MainWindow window;
  private final Stage stage;
  private final Texts texts;

  Driver(MainWindow window, Stage stage, Texts texts) {
    this.window = window;
    this.stage = stage;
    this.texts = texts;
  }

  MainWindow window() {
    return window;
  }

  Stage stage() {
    return stage;
  }

  Texts texts() {
    return texts;
  }

  /** The document that is open; there must be one. */
  EditorScreen screen() {
    return window.screenProperty().get().orElseThrow();
  }

  boolean isOpen() {
    return window.screenProperty().get().isPresent();
  }

  /** Whether a document is open whose findings are there. */
  boolean isAnalysed() {
    return window
        .screenProperty()
        .get()
        .filter(shown -> !shown.document().analysis().busyProperty().get())
        .filter(shown -> shown.panels().findings().shownProperty().get().notEmpty())
        .isPresent();
  }

  /** The id of the finding that is listed first. */
  String firstFinding() {
    return finding(0);
  }

  /** The id of the finding that is listed in this place. */
  String finding(int place) {
    return screen().panels().findings().shownProperty().get().get(place).id();
  }

  /** Looks at a finding as if it had not been looked at before. */
  void choose(String finding) {
    screen().panels().show(Panel.FINDINGS);
    screen().panels().findings().selectedIdProperty().set("");
    screen().panels().findings().selectedIdProperty().set(finding);
  }

  /** Whether the fixes of that finding are worked out. */
  boolean hasRemedies() {
    return screen().panels().fixes().model().fixesProperty().get().isPresent();
  }

  boolean hasTrial() {
    return screen().panels().fixes().model().trialProperty().get().isPresent();
  }

  boolean isPossible(String action) {
    return window.actions().action(action).isPossible();
  }

  /** A picture of what did not happen would show something else. */
  void perform(String action) {
    if (!window.actions().action(action).perform()) {
      throw new IllegalStateException(
          action + ": " + window.actions().action(action).obstacle().getValue());
    }
  }

  /** What is on the screen under this selector. */
  Optional<Node> lookup(String selector) {
    return Optional.ofNullable(stage.getScene().lookup(selector));
  }

  /** What must be on the screen under this selector. */
  Node find(String selector) {
    return lookup(selector)
        .orElseThrow(() -> new IllegalStateException("nothing on the screen is " + selector));
  }

  void push(String button) {
    ((ButtonBase) find(button)).fire();
  }

  void write(String field, String text) {
    ((TextInputControl) find(field)).setText(text);
  }

  void openMenu(int place) {
    ((MenuBar) find(".menu-bar")).getMenus().get(place).show();
  }

  void openMenu(String button) {
    ((MenuButton) find(button)).show();
  }

  /** Selects an element or flow of the drawing. */
  void select(String id) {
    screen().document().editor().select(id);
  }

  void selectRow(String list, int row) {
    ((ListView<?>) find(list)).getSelectionModel().select(row);
  }

  void press(String node, KeyCode code) {
    Event.fireEvent(
        find(node), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
