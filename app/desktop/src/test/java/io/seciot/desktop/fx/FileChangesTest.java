package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Another program, such as version control, changes the file of the open document. */
class FileChangesTest extends Journey {

  private static final Element THEIRS = Element.of("camera", "camera", "Camera");
  private static final Element MINE = Element.of("sensor", "sensor", "Sensor");

  private Path file() {
    return folder.resolve("home.seciot.json");
  }

  @Test
  void reloadsAndCanGoBack() throws Exception {
    EditorScreen screen = open(twoDevices());
    ModelFiles.write(twoDevices().with(THEIRS), file());

    waitUntil(() -> robot.lookup("#disk-reload").tryQuery().isPresent());
    robot.clickOn("#disk-reload");

    assertThat(editor(screen).model()).isEqualTo(twoDevices().with(THEIRS));
    assertThat(onScreen(() -> screen.document().unsavedProperty().getValue())).isFalse();
    assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
    assertThat(onScreen(() -> screen.document().unsavedProperty().getValue())).isTrue();
  }

  @Test
  void isNotWrittenOverUnlessTheUserKeepsTheirOwn() throws Exception {
    EditorScreen screen = open(twoDevices());
    add(screen);
    Architecture theirs = twoDevices().with(THEIRS);
    ModelFiles.write(theirs, file());

    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> robot.lookup("#disk-keep").tryQuery().isPresent());
    assertThat(ModelFiles.read(file())).isEqualTo(theirs);
    robot.clickOn("#disk-keep");
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());

    assertThat(ModelFiles.read(file())).isEqualTo(twoDevices().with(MINE));
  }

  @Test
  void saysWhyABrokenFileIsNotReloaded() throws Exception {
    open(twoDevices());
    Files.writeString(file(), "<<<<<<< mine");

    waitUntil(() -> robot.lookup("#disk-keep").tryQuery().isPresent());

    assertThat(robot.lookup("#disk-reload").tryQuery()).isEmpty();
    assertThat(robot.lookup("#notice-text").queryAs(Labeled.class).getText())
        .contains("home.seciot.json was changed by another program and is no model any more");
  }

  @Test
  void itsOwnSavingIsNoChange() throws Exception {
    EditorScreen screen = open(twoDevices());
    add(screen);
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());
    add(screen, Element.of("lamp", "sensor", "Lamp"));
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());

    assertThat(ModelFiles.read(file()).elements()).hasSize(5);
    assertThat(onScreen(() -> robot.lookup("#notice").query().isVisible())).isFalse();
  }

  private void add(EditorScreen screen) throws Exception {
    add(screen, MINE);
  }

  private static void add(EditorScreen screen, Element element) throws Exception {
    onScreen(() -> {
      editor(screen).perform(new Edits.Add(element));
      return screen;
    });
  }
}
