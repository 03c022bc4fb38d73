package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Box;
import io.seciot.model.Element;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

/** Copies through the clipboard of the system. */
class ClipboardJourneyTest extends WindowJourney {

  @Test
  void copiesAPartPastesItTwiceAndTakesItBack() throws Exception {
    EditorScreen screen = open(twoDevices());
    robot.clickOn(placeOf(screen, "lock"));

    press(KeyCode.CONTROL, KeyCode.C);
    waitUntil(() -> Clipboard.getSystemClipboard().hasString());
    assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).contains("debug-port");
    // Other programs get a picture, which comes a moment later.
    waitUntil(() -> Clipboard.getSystemClipboard().hasImage());
    press(KeyCode.CONTROL, KeyCode.V);
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(
            editor(screen).model().elements().collect(Element::kind).toBag().occurrencesOf("lock"))
        .isEqualTo(3);
    assertThat(
            editor(screen).model().elements().count(element -> element.kind().equals("debug-port")))
        .isEqualTo(3);
    // Only what is known to be copied here goes on from its original.
    assertThat(boxes(screen).get("lock-3")).isEqualTo(boxes(screen).get("lock").moved(40, 40));
    undoEverything(screen);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
  }

  private static ImmutableSortedMap<String, Box> boxes(EditorScreen screen) {
    return editor(screen).view().boxes();
  }
}
