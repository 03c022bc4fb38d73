package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edits;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * An edit of a large model must not keep the thread of the screen busy. What it does there is
 * counted by what it allocates: whatever goes through all elements or findings makes something of
 * each, on every machine alike.
 */
class EditingWorkTest extends Journey {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The first ones also pay for code that runs for the first time. */
  private static final int EDITS = 12;

  /**
   * For the lines of the findings that are in sight, and a few bytes for each of 1,000 elements.
   */
  private static final long MOST_BYTES = 6_000_000;

  @Test
  void editsOfAThousandElementsLeaveTheScreenFree() throws Exception {
    EditorScreen screen = open(Homes.model());
    assertThat(editor(screen).model().elements()).hasSize(5 * Homes.COUNT);
    settle(screen);
    assertThat(screen.panels().findings().shownProperty().get().size()).isGreaterThan(Homes.COUNT);

    List<Long> bytes = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      String port = "port" + i * 7;
      long before = onScreen(THREADS::getCurrentThreadAllocatedBytes);
      onScreen(() -> {
        editor(screen).perform(new Edits.State(port, "debugAccess", Fact.drawn("authenticated")));
        return port;
      });
      settle(screen);
      bytes.add(onScreen(THREADS::getCurrentThreadAllocatedBytes) - before);
    }

    assertThat(Collections.min(bytes)).as("least of %s", bytes).isLessThan(MOST_BYTES);
  }

  private void settle(EditorScreen screen) throws Exception {
    waitUntil(() ->
        !screen.document().analysis().busyProperty().get()
            && screen.document().analysis().analysis().model() == editor(screen).model());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
