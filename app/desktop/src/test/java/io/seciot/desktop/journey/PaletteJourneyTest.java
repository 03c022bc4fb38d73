package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** From the palette into a device, from there into its inside, and into order. */
class PaletteJourneyTest extends WindowJourney {

  @Test
  void partDrawnOntoADeviceIsInsideIt() throws Exception {
    EditorScreen screen = open(twoDevices());
    robot.clickOn("#palette-search").write("ESP32-C3");
    waitFor("#place-part-esp32-c3");

    robot.drag("#place-part-esp32-c3").dropTo(placeOf(screen, "hub"));
    WaitForAsyncUtils.waitForFxEvents();

    Element chip = editor(screen).model().children("hub").getOnly();
    assertThat(chip.kind()).isEqualTo("chip");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
  }

  @Test
  void opensTheInsideOfADeviceAndComesBack() throws Exception {
    EditorScreen screen = open(twoDevices());
    String overview = editor(screen).view().id();
    robot.clickOn(placeOf(screen, "lock"));

    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> !editor(screen).view().id().equals(overview));
    assertThat(editor(screen).view().shows("port")).isTrue();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    waitUntil(() -> editor(screen).view().id().equals(overview));
  }

  @Test
  void bringsTheDrawingIntoOrderAndBack() throws Exception {
    EditorScreen screen = open(twoDevices());

    click("#edit-arrange");
    waitUntil(() -> editor(screen).undoableProperty().get().isPresent());
    assertThat(editor(screen).view().boxes()).isNotEqualTo(twoDevices().views().getFirst().boxes());
    waitUntil(() -> !robot.lookup("#edit-undo").<Node>query().isDisabled());
    click("#edit-undo");
    waitUntil(() -> editor(screen).model().equals(twoDevices()));
  }
}
