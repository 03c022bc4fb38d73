package io.seciot.desktop.journey;

import io.seciot.desktop.fx.Journey;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.window.EditorScreen;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A journey in a real window on a real display, with real pointer and keys: what the user does from
 * the first click to what is in the file. Maven runs these in a process of their own; without a
 * display they are skipped.
 *
 * <p>A journey touches only what a user can: it finds controls by id, presses keys, clicks, and
 * waits until something holds. It looks into the model only to say how it ended.
 */
@Tag("window")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
abstract class WindowJourney extends Journey {

  @Override
  protected Examples examples() {
    return new Examples(Path.of(System.getProperty("basedir", "."), "..", "..", "examples"));
  }

  /** Clicks on what has this id, once it is there and can be used. */
  final void click(String id) throws Exception {
    waitFor(id);
    robot.clickOn(id);
  }

  /** Drags with the first button. */
  final void drag(Point2D from, Point2D to) {
    robot.drag(from).dropTo(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Finds a command by some of its words and runs it. */
  final void command(String words) throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    waitFor("#command-field");
    robot.write(words);
    robot.type(KeyCode.ENTER);
    waitForEndOf("#command-palette");
  }

  /** Waits until all that follows from the model is known. */
  final void waitForAnalysis(EditorScreen screen) throws Exception {
    waitUntil(() ->
        !screen.document().analysis().busyProperty().get()
            && screen.document().analysis().analysis().model() == editor(screen).model());
  }

  /** Takes one change after the other back, until there is none left. */
  final void undoEverything(EditorScreen screen) throws Exception {
    while (onScreen(() -> editor(screen).undoableProperty().get().isPresent())) {
      press(KeyCode.CONTROL, KeyCode.Z);
    }
  }

  /** Waits until what has this id is there, in sight, and can be used. */
  final void waitFor(String id) throws Exception {
    waitUntil(() -> robot.lookup(id).tryQuery().filter(WindowJourney::isUsable).isPresent());
  }

  /** Waits until what has this id is gone. */
  final void waitForEndOf(String id) throws Exception {
    waitUntil(() -> robot.lookup(id).tryQuery().isEmpty());
  }

  /** A window that has not come to the front yet loses the first key. */
  private static boolean isUsable(Node node) {
    return node.isVisible()
        && !node.isDisabled()
        && node.getScene() != null
        && (!(node.getScene().getWindow() instanceof Stage shown) || shown.isFocused());
  }
}
