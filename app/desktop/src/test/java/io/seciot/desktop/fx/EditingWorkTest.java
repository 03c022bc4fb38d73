package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.model.edit.Edits;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * An edit of a large model must not keep the thread of the screen busy. What it does there is
 * counted by what it allocates: whatever goes through all elements or findings makes something of
 * each, on every machine alike.
 */
class EditingWorkTest extends Journey {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int HOMES = 200;

  /** The first ones also pay for code that runs for the first time. */
  private static final int EDITS = 12;

  /**
   * For the lines of the findings that are in sight, and a few bytes for each of 1,000 elements.
   */
  private static final long MOST_BYTES = 6_000_000;

  @Test
  void editsOfAThousandElementsLeaveTheScreenFree() throws Exception {
    EditorScreen screen = open(homes());
    assertThat(editor(screen).model().elements()).hasSize(5 * HOMES);
    settle(screen);
    assertThat(screen.panels().findings().shownProperty().get().size()).isGreaterThan(HOMES);

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

  /** A lock with its chip and port, a hub and an app in each. */
  static Architecture homes() {
    MutableSortedMap<String, Item> items = SortedMaps.mutable.empty();
    MutableSortedMap<String, Box> boxes = SortedMaps.mutable.empty();
    items.put(Product.ID, Product.named("Homes"));
    for (int i = 0; i < HOMES; i++) {
      double x = i % 20 * 700;
      double y = i / 20 * 300;
      put(items, Element.of("lock" + i, "lock", "Lock " + i));
      Element port = Element.of("port" + i, "debug-port", "SWD " + i).withParent("lock" + i);
      put(items, port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))));
      put(items, Element.of("chip" + i, "chip", "Chip " + i).withParent("lock" + i));
      put(items, Element.of("hub" + i, "hub", "Hub " + i));
      put(items, Element.of("app" + i, "mobile-app", "App " + i));
      put(items, Flow.of("report" + i, "Report", "lock" + i, "hub" + i));
      put(items, Flow.of("show" + i, "Show", "hub" + i, "app" + i));
      boxes.put("lock" + i, new Box(x, y, 240, 220));
      boxes.put("port" + i, new Box(x + 40, y + 60, 160, 60));
      boxes.put("chip" + i, new Box(x + 40, y + 140, 160, 60));
      boxes.put("hub" + i, new Box(x + 330, y + 20, 160, 60));
      boxes.put("app" + i, new Box(x + 330, y + 140, 160, 60));
    }
    return Architecture.of(Product.named("Homes"))
        .withItems(items.toImmutable())
        .with(View.empty("main", "Main").withBoxes(boxes.toImmutable()));
  }

  private static void put(MutableSortedMap<String, Item> items, Item item) {
    items.put(item.id(), item);
  }
}
