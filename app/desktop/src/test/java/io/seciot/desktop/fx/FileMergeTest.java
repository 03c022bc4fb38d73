package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Another program changes the file while there are changes of one's own. */
class FileMergeTest extends Journey {

  private static final Element THEIRS = Element.of("camera", "camera", "Camera");
  private static final Element MINE = Element.of("sensor", "sensor", "Sensor");

  private Path file() {
    return folder.resolve("home.seciot.json");
  }

  @Test
  void takesInWhatTheOtherChangedAsOneStep() throws Exception {
    EditorScreen screen = open(twoDevices());
    Architecture mine = edit(screen, new Edits.Add(MINE));
    ModelFiles.write(twoDevices().with(THEIRS), file());

    click("#disk-merge");
    waitUntil(() -> editor(screen).model().item("camera").isPresent());

    assertThat(editor(screen).model()).isEqualTo(twoDevices().with(MINE).with(THEIRS));
    assertThat(onScreen(() -> robot.lookup("#notice").query().isVisible())).isFalse();
    assertThat(onScreen(() -> screen.document().unsavedProperty().getValue())).isTrue();
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());
    assertThat(ModelFiles.read(file())).isEqualTo(twoDevices().with(MINE).with(THEIRS));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model()).isEqualTo(mine);
  }

  @Test
  void asksWhatStandsAndIsAnsweredByKeyboard() throws Exception {
    EditorScreen screen = open(twoDevices());
    Architecture mine = edit(screen, new Edits.State("port", "debugAccess", Fact.drawn("locked")));
    Architecture theirs =
        new Edits.Rename("hub", "Gateway")
            .apply(new Edits.State("port", "debugAccess", null).apply(twoDevices()));
    ModelFiles.write(theirs, file());

    click("#disk-merge");
    waitUntil(() -> robot.lookup(".merge-theirs").tryQuery().isPresent());
    assertThat(robot.lookup(".merge-mine").queryAs(Labeled.class).getText())
        .isEqualTo("Mine: Locked for good");
    assertThat(robot.lookup(".merge-theirs").queryAs(Labeled.class).getText())
        .isEqualTo("In the file: not stated");
    press(KeyCode.ESCAPE);
    waitUntil(() -> robot.lookup("#disk-merge").tryQuery().isPresent());
    assertThat(editor(screen).model()).isEqualTo(mine);

    click("#disk-merge");
    waitUntil(() -> robot.lookup(".merge-theirs").tryQuery().isPresent());
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitUntil(() -> editor(screen).model().item("hub").orElseThrow().name().equals("Gateway"));

    assertThat(editor(screen).model()).isEqualTo(theirs);
    assertThat(onScreen(() -> screen.document().unsavedProperty().getValue())).isFalse();
  }

  @Test
  void tellsThatTheFileOfRestoredWorkHasChanged() throws Exception {
    ModelFiles.write(twoDevices().with(THEIRS), file());
    Journals earlier = new Journals(journalFolder(), problem -> {});
    earlier
        .begin()
        .keep(
            new UnsavedWork(
                twoDevices().with(MINE),
                file(),
                "what it was",
                1,
                Instant.parse("2026-03-01T10:00:00Z")));
    earlier.close();
    onScreen(() -> {
      window.offerRecovery();
      return window;
    });

    click("#recovery-restore");

    waitUntil(() -> robot.lookup("#disk-keep").tryQuery().isPresent());
    assertThat(robot.lookup("#disk-merge").tryQuery()).as("what both grew from is gone").isEmpty();
  }

  private void click(String query) throws Exception {
    waitUntil(() -> robot.lookup(query).tryQuery().isPresent());
    robot.clickOn(query);
  }

  private static Architecture edit(EditorScreen screen, Edit edit) throws Exception {
    return onScreen(() -> {
      editor(screen).perform(edit);
      return editor(screen).model();
    });
  }
}
