package io.seciot.desktop.journey;

import io.seciot.desktop.fx.Journey;
import io.seciot.desktop.start.Examples;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

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

  /** Waits until what has this id is there, in sight, and can be used. */
  final void waitFor(String id) throws Exception {
    waitUntil(() -> robot.lookup(id).tryQuery().filter(WindowJourney::isUsable).isPresent());
  }

  /** Waits until what has this id is gone. */
  final void waitForEndOf(String id) throws Exception {
    waitUntil(() -> robot.lookup(id).tryQuery().isEmpty());
  }

  private static boolean isUsable(Node node) {
    return node.isVisible() && !node.isDisabled() && node.getScene() != null;
  }
}
