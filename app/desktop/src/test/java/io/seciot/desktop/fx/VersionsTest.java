package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.backup.PreviousVersion;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the file held before it was saved over. */
class VersionsTest extends Journey {

  @Test
  void opensAPreviousVersionAsACopy() throws Exception {
    EditorScreen screen = open(twoDevices());
    Architecture saved =
        onScreen(() -> {
          editor(screen).perform(new Edits.Add(Element.of("sensor", "sensor", "Sensor")));
          return editor(screen).model();
        });
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());

    openVersions();
    waitUntil(() -> robot.lookup("#versions-list").tryQuery().isPresent());
    ListView<PreviousVersion> list = robot.lookup("#versions-list").queryListView();
    assertThat(list.getItems().getFirst().about(new Texts(Locale.ENGLISH)))
        .endsWith("KB  ·  since then 1 added, 0 removed, 0 changed");
    press(KeyCode.ENTER);
    waitUntil(() -> window.screenProperty().get().orElseThrow() != screen);

    EditorScreen copy = screen();
    assertThat(editor(copy).model()).isEqualTo(twoDevices());
    assertThat(onScreen(() -> copy.document().fileProperty().get())).isEmpty();
    assertThat(onScreen(() -> copy.document().unsavedProperty().getValue())).isTrue();
    assertThat(ModelFiles.read(folder.resolve("home.seciot.json"))).isEqualTo(saved);
  }

  private void openVersions() throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    robot.write("previous version");
    press(KeyCode.ENTER);
  }
}
