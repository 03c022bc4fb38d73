package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.error.ErrorCode;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the user sees when something goes wrong. */
class ErrorScreenTest extends Journey {

  private static final class OurMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @AfterEach
  void catchNothingMore() {
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  @Test
  void aMistakeOnAnyThreadShowsItsCodeAndWhereTheWorkIs() throws Exception {
    errors.catchEverything();
    OurMistake mistake = new OurMistake();
    Thread worker =
        Thread.ofPlatform()
            .start(() -> {
              throw mistake;
            });
    worker.join();
    waitUntil(() -> robot.lookup("#crash-copy").tryQuery().isPresent());

    DialogPane dialog = (DialogPane) robot.lookup("#crash-dialog").query();
    String said =
        String.join(
            " ",
            robot.from(dialog).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
    assertThat(said).contains(ErrorCode.of(mistake)).contains(journalFolder().toString());
    robot.clickOn("#crash-copy");
    assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith(ErrorCode.of(mistake))
        .contains("OurMistake");
    assertThat(robot.lookup("#crash-copy").tryQuery()).isPresent();
    robot.clickOn("Continue");
    waitUntil(() -> robot.lookup("#crash-dialog").tryQuery().isEmpty());
  }

  @Test
  void whatCannotBeSavedStaysAndMayGoElsewhere() throws Exception {
    EditorScreen screen = open(twoDevices());
    Path file = folder.resolve("home.seciot.json");
    assertThat(file.toFile().setReadOnly()).isTrue();
    onScreen(() -> {
      editor(screen).perform(new Edits.Add(Element.of("sensor", "sensor", "Sensor")));
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> robot.lookup("#error-way-on").tryQuery().isPresent());

    DialogPane dialog = (DialogPane) robot.lookup("#error-dialog").query();
    String sentence = ((Labeled) dialog.getContent()).getText();
    assertThat(sentence).contains("it is read-only").contains("what was there is unchanged");
    assertThat(robot.lookup("Save as…").tryQuery()).isPresent();
    robot.clickOn("Close");
    waitUntil(() -> robot.lookup("#error-dialog").tryQuery().isEmpty());
    assertThat(onScreen(() -> screen.document().unsavedProperty().getValue())).isTrue();
    assertThat(ModelFiles.read(file)).isEqualTo(twoDevices());
    assertThat(Files.list(folder).map(f -> f.getFileName().toString()))
        .doesNotContain("home.seciot.json.part");
  }
}
