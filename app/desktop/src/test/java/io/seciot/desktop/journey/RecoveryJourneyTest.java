package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What a crash left behind comes back. */
class RecoveryJourneyTest extends WindowJourney {

  @Test
  void restoresSavesAndIsNotOfferedAgain() throws Exception {
    Path file = folder.resolve("home.seciot.json");
    ModelFiles.write(twoDevices(), file);
    byte[] onDisk = Files.readAllBytes(file);
    Architecture edited = twoDevices().with(Element.of("sensor", "sensor", "Sensor"));
    crashWith(new UnsavedWork(edited, file, null, 2, Instant.parse("2026-03-01T10:00:00Z")));

    offer();
    click("#recovery-restore");
    EditorScreen screen = screen();

    assertThat(editor(screen).model()).isEqualTo(edited);
    assertThat(onScreen(() -> screen.document().unsavedProperty().getValue())).isTrue();
    assertThat(file).hasBinaryContent(onDisk);
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());
    assertThat(ModelFiles.read(file)).isEqualTo(edited);
    waitUntil(() -> journals() == 0);
    press(KeyCode.CONTROL, KeyCode.W);
    waitFor("#start-new");
    assertThat(onScreen(() -> robot.lookup("#recovery").query().isVisible())).isFalse();
  }

  @Test
  void discardsOnlyWhenAskedAgain() throws Exception {
    crashWith(new UnsavedWork(twoDevices(), null, null, 1, Instant.parse("2026-03-01T10:00:00Z")));

    offer();
    click("#recovery-discard");
    waitUntil(() -> robot.lookup("Keep").tryQuery().isPresent());
    robot.clickOn("Keep");
    assertThat(journals()).isEqualTo(1);
    click("#recovery-discard");
    waitUntil(() -> robot.lookup(".dialog-pane .button").queryAll().size() == 2);
    robot.type(KeyCode.ENTER);
    waitUntil(() -> journals() == 0);
  }

  private void crashWith(UnsavedWork work) {
    Journals earlier = new Journals(journalFolder(), problem -> {});
    earlier.begin().keep(work);
    earlier.close();
  }

  private void offer() throws Exception {
    onScreen(() -> {
      window.offerRecovery();
      return window;
    });
  }

  private long journals() throws IOException {
    try (Stream<Path> files = Files.walk(journalFolder())) {
      return files.filter(file -> file.toString().endsWith(".journal")).count();
    }
  }
}
