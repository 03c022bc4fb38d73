package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Box;
import io.seciot.model.Note;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
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

  @Test
  void whatIsTypedIsInSight() throws Exception {
    EditorScreen screen = open(twoDevices());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    robot.write("Dry rooms only");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    for (String one : List.of("hub", "lock", "note")) {
      onScreen(() -> {
        editor(screen).select(one);
        screen.diagram().cameraProperty().set(new Camera(1, 5000, 5000));
        return one;
      });

      press(KeyCode.F2);

      assertThat(isInSight(screen, focused())).as(one).isTrue();
      press(KeyCode.ESCAPE);
    }
  }

  @Test
  void newNoteIsInSightWhereThereIsRoomForItOnlyElsewhere() throws Exception {
    EditorScreen screen = open(twoDevices());
    onScreen(() -> {
      Box lock = editor(screen).view().box("lock").orElseThrow();
      screen.diagram().cameraProperty().set(new Camera(4, lock.x(), lock.y()));
      return lock;
    });

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);

    assertThat(isInSight(screen, focused())).isTrue();
  }

  private static boolean isInSight(EditorScreen screen, Node field) throws Exception {
    return onScreen(() ->
        field instanceof TextInputControl
            && screen.diagram().getLayoutBounds().contains(field.getBoundsInParent()));
  }

  private static Iterable<String> texts(EditorScreen screen) {
    return editor(screen).view().notes().valuesView().collect(Note::text);
  }
}
