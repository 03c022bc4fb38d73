package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything by typing a part of its name. */
class CommandPaletteJourneyTest extends Journey {

  @Test
  void goesToAnElementPlacesAKindAndUndoes() throws Exception {
    EditorScreen screen = open(twoDevices());

    type("swd");
    assertThat(editor(screen).selection().toList()).containsExactly("port");
    assertThat(focused()).isSameAs(screen.diagram());

    type("sensor");
    assertThat(editor(screen).model().elements().collect(Element::kind)).contains("sensor");
    type("undo");
    assertThat(editor(screen).model().elements().collect(Element::kind)).doesNotContain("sensor");
  }

  @Test
  void findsFindingsAndQuestions() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));

    type("debug port left open");
    assertThat(screen.panels().findings().selectedIdProperty().get())
        .isEqualTo("open-debug-port@port");
    String asked = screen.document().analysis().analysis().questions().getFirst().text();
    type(asked);
    assertThat(screen.panels().questions().selectedProperty().get().orElseThrow().text())
        .isEqualTo(asked);
  }

  @Test
  void escapeLeavesEverythingAsItWas() throws Exception {
    EditorScreen screen = open(twoDevices());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertThat(focused().getId()).isEqualTo("command-field");
    robot.write("lock").type(KeyCode.TAB).type(KeyCode.ESCAPE);

    assertThat(robot.lookup("#command-palette").tryQuery()).isEmpty();
    assertThat(focused()).isSameAs(screen.diagram());
    assertThat(editor(screen).selection().toList()).isEmpty();
  }

  @Test
  void whatCannotBeDoneSaysWhy() throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    robot.write("zoom in").type(KeyCode.ENTER);

    ListView<?> list = robot.lookup("#command-list").queryListView();
    assertThat(list.getSelectionModel().getSelectedItem().toString())
        .contains("Open a model first");
    assertThat(robot.lookup("Open a model first").tryQuery()).isPresent();
  }

  private void type(String words) throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    onScreen(() -> {
      robot.lookup("#command-field").queryTextInputControl().setText(words);
      return words;
    });
    press(KeyCode.ENTER);
  }
}
