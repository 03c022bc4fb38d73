package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
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
    undoEverything(screen);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
  }
}
