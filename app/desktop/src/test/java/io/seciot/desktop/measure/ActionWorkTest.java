package io.seciot.desktop.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.seciot.desktop.fx.Homes;
import io.seciot.desktop.fx.Journey;
import io.seciot.desktop.window.EditorScreen;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/**
 * Common actions on a large model must not keep the thread of the screen busy. What they do there
 * is counted, by what it allocates and by the nodes that it styles: that is the same on every
 * machine.
 */
class ActionWorkTest extends Journey {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The first one also pays for code that runs for the first time. */
  private static final int ROUNDS = 2;

  /** So many frames after an action, what it shows has been made. */
  private static final int FRAMES = 20;

  private static final long MEGABYTE = 1_000_000;

  /** For the rows that are in sight, and a few bytes for each of 1,000 elements. */
  private static final int USUALLY = 8;

  /** In megabytes: what makes rows anew, changes every element, or styles all that is in sight. */
  private static final Map<String, Integer> MOST =
      Map.ofEntries(
          Map.entry("panel questions", 18),
          Map.entry("outline", 10),
          Map.entry("select an element", 15),
          Map.entry("rename", 6),
          Map.entry("copy", 5),
          Map.entry("paste", 26),
          Map.entry("undo paste", 20),
          Map.entry("duplicate", 22),
          Map.entry("undo duplicate", 22),
          Map.entry("delete", 16),
          Map.entry("lay out", 11),
          Map.entry("group by element", 14),
          Map.entry("open a finding", 18),
          Map.entry("commands", 14),
          Map.entry("keys", 6),
          Map.entry("larger text", 32),
          Map.entry("usual text", 30),
          Map.entry("other theme", 27),
          Map.entry("first theme", 27));

  /** What is in sight, and as much of the inspector again as is in sight of it. */
  private static final int MOST_NODES = 1_200;

  @Test
  void commonActionsOnAThousandElementsLeaveTheScreenFree() throws Exception {
    EditorScreen screen = openHomes();
    ImmutableList<CommonActions.Act> acts =
        new CommonActions(window, () -> screen, folder.resolve("home.seciot.json")).all();
    Map<String, Long> least = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (CommonActions.Act act : acts) {
        long bytes = bytesOf(act, screen);
        least.merge(act.name(), bytes, Math::min);
      }
    }

    least.entrySet().removeIf(ActionWorkTest::isLittle);
    assertThat(least).as("what allocates more than it may, in bytes").isEmpty();
  }

  @Test
  void whatIsOutOfSightIsNotInTheWindow() throws Exception {
    openHomes();
    frames();
    int nodes = onScreen(() -> nodesIn(stage.getScene().getRoot()));

    assertThat(nodes).isLessThan(MOST_NODES);
  }

  private static boolean isLittle(Map.Entry<String, Long> action) {
    return action.getValue() < MEGABYTE * MOST.getOrDefault(action.getKey(), USUALLY);
  }

  private EditorScreen openHomes() throws Exception {
    EditorScreen screen = open(Homes.model());
    settle(screen);
    assertThat(screen.panels().findings().shownProperty().get().size()).isPositive();
    return screen;
  }

  private long bytesOf(CommonActions.Act act, EditorScreen screen) throws Exception {
    long before = onScreen(THREADS::getCurrentThreadAllocatedBytes);
    onScreen(() -> {
      act.run().run();
      return act;
    });
    settle(screen);
    return onScreen(THREADS::getCurrentThreadAllocatedBytes) - before;
  }

  private void settle(EditorScreen screen) throws Exception {
    waitUntil(() -> !screen.isBusy());
    frames();
  }

  private static void frames() throws Exception {
    CountDownLatch passed = new CountDownLatch(FRAMES);
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            passed.countDown();
          }
        };
    counter.start();
    assertThat(passed.await(30, TimeUnit.SECONDS)).isTrue();
    counter.stop();
  }

  private static int nodesIn(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(ActionWorkTest::nodesIn).sum()
        : 1;
  }
}
