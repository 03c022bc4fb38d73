package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;

/** Taking the shown view to other programs. */
class PictureJourneyTest extends Journey {

  @Test
  void dialogWritesThePictureThatWasChosen() throws Exception {
    EditorScreen screen = open(twoDevices());
    Path out = folder.resolve("view");
    onScreen(() -> {
      screen.pictures().export("Main", (proposal, ending) -> Optional.of(out));
      return screen;
    });

    robot.clickOn("#picture-pdf");
    assertThat(robot.lookup("#picture-scale-4").queryAs(RadioButton.class).isDisabled()).isTrue();
    robot.clickOn("#picture-png");
    robot.clickOn("#picture-scale-1");
    robot.clickOn("#picture-write");

    Path written = folder.resolve("view.png");
    waitUntil(() -> Files.exists(written));
    waitUntil(() -> robot.lookup("#picture-dialog").tryQuery().isEmpty());
    assertThat(new Image(written.toUri().toString()).getWidth()).isEqualTo(490 + 2 * 24);
  }

  @Test
  void viewIsCopiedAsAnImage() throws Exception {
    EditorScreen screen = open(twoDevices());
    onScreen(() -> {
      Clipboard.getSystemClipboard().clear();
      screen.pictures().copy();
      return screen;
    });

    waitUntil(() -> Clipboard.getSystemClipboard().getImage() != null);

    assertThat(onScreen(() -> Clipboard.getSystemClipboard().getImage().getWidth()))
        .isEqualTo(2 * (490 + 2 * 24));
  }
}
