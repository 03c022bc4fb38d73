package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Note;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Writing a note with the keyboard alone. */
class NoteJourneyTest extends Journey {

  @Test
  void noteIsAddedWrittenCopiedAndDeletedByKeys() throws Exception {
    EditorScreen screen = open(twoDevices());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    assertThat(focused()).isInstanceOf(TextArea.class);
    robot.write("Dry rooms only");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(texts(screen)).containsExactly("Dry rooms only");
    assertThat(focused()).isEqualTo(screen.diagram());

    press(KeyCode.CONTROL, KeyCode.D);
    press(KeyCode.ENTER);
    robot.write("And warm");
    press(KeyCode.TAB);
    assertThat(texts(screen)).containsExactlyInAnyOrder("Dry rooms only", "And warm");

    press(KeyCode.DELETE);
    assertThat(texts(screen)).containsExactly("Dry rooms only");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(texts(screen)).hasSize(2);
  }

  private static Iterable<String> texts(EditorScreen screen) {
    return editor(screen).view().notes().valuesView().collect(Note::text);
  }
}
