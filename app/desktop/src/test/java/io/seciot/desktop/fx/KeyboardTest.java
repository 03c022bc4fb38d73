package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Source;
import io.seciot.model.file.ModelFiles;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The window without a mouse. */
class KeyboardTest extends Journey {

  @Test
  void drawsNamesConnectsAndSaves() throws Exception {
    EditorScreen screen = open(twoDevices());

    press(KeyCode.SHIFT, KeyCode.F6);
    robot.write("sensor").type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER).write("Door contact").type(KeyCode.ENTER);
    robot.type(KeyCode.C).type(KeyCode.TAB);
    String target = editor(screen).previewProperty().get().target();
    robot.type(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !editor(screen).modifiedProperty().get());

    var saved = ModelFiles.read(folder.resolve("home.seciot.json"));
    Element drawn = saved.elements().detect(element -> element.name().equals("Door contact"));
    assertThat(drawn.kind()).isEqualTo("sensor");
    assertThat(saved.flows().collect(Flow::source)).containsExactly(drawn.id());
    assertThat(saved.flows().collect(Flow::target)).containsExactly(target);
  }

  @Test
  void shortcutAsksForTheOtherEndAndEscapeLeavesNoTrace() throws Exception {
    EditorScreen screen = open(twoDevices());
    onScreen(() -> {
      editor(screen).select("hub");
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(editor(screen).previewProperty().get().target()).isEqualTo("port");
    robot.type(KeyCode.ESCAPE);

    assertThat(editor(screen).previewProperty().get().line()).isEmpty();
    assertThat(editor(screen).model().flows()).isEmpty();
  }

  @Test
  void oneKeyGoesFromAreaToArea() throws Exception {
    EditorScreen screen = open(twoDevices());
    assertThat(focused()).isSameAs(screen.diagram());

    robot.type(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("inspector-name");
    robot.type(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("findings-list");
    robot.type(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("view-choice");
    robot.type(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("palette-search");
    press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("view-choice");
  }

  @Test
  void tabLeavesTheDescription() throws Exception {
    open(twoDevices());

    robot.type(KeyCode.F6).type(KeyCode.TAB);
    Node description = focused();
    robot.type(KeyCode.TAB);

    assertThat(description).isInstanceOf(javafx.scene.control.TextArea.class);
    assertThat(focused()).isNotSameAs(description);
    assertThat(((javafx.scene.control.TextArea) description).getText()).doesNotContain("\t");
  }

  @Test
  void enterOnAFindingGoesToItsElement() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));

    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(focused()).isSameAs(screen.diagram());
    assertThat(editor(screen).selection().getFirst())
        .isEqualTo(screen.panels().findings().selectedProperty().get().orElseThrow().focus().id());
  }

  @Test
  void answersOneQuestionOfTheListAfterTheOther() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> screen.panels().questions().progressProperty().get().open() > 2);
    onScreen(() -> {
      screen.panels().questions().oneByOneProperty().set(false);
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(((ListView<?>) focused()).getId()).isEqualTo("questions-list");
    onScreen(() -> {
      var withButtons =
          screen
              .panels()
              .questions()
              .shownProperty()
              .get()
              .select(q -> q.property().choices().notEmpty());
      screen.panels().questions().selectedIdProperty().set(withButtons.getFirst().id());
      return screen;
    });
    var asked = screen.panels().questions().selectedProperty().get().orElseThrow();
    robot.type(KeyCode.ENTER);
    assertThat(focused()).isInstanceOf(ButtonBase.class);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(
            editor(screen)
                .model()
                .item(asked.item().id())
                .orElseThrow()
                .fact(asked.property().id())
                .orElseThrow()
                .source())
        .isInstanceOf(Source.Answered.class);
    assertThat(focused()).isNotInstanceOf(ListView.class);
  }

  @Test
  void deleteElsewhereDeletesNothingFromTheDrawing() throws Exception {
    EditorScreen screen = open(twoDevices());
    onScreen(() -> {
      editor(screen).select("hub");
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.type(KeyCode.DELETE);
    assertThat(editor(screen).model().element("hub")).isPresent();
    press(KeyCode.CONTROL, KeyCode.J);
    onScreen(() -> {
      screen.diagram().requestFocus();
      return screen;
    });
    robot.type(KeyCode.DELETE);
    assertThat(editor(screen).model().element("hub")).isEmpty();
  }

  @Test
  void altAndArrowChangesTheSize() throws Exception {
    EditorScreen screen = open(twoDevices());
    onScreen(() -> {
      editor(screen).select("hub");
      return screen;
    });

    press(KeyCode.ALT, KeyCode.RIGHT);

    assertThat(editor(screen).view().boxes().get("hub").width()).isEqualTo(170);
  }

  @Test
  void everyShortcutIsListed() throws Exception {
    open(twoDevices());

    robot.type(KeyCode.F1);
    waitUntil(() -> robot.lookup("#keys-dialog").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#keys-dialog .keys").queryListView().getItems().toString())
        .contains("Accept…");
    robot.type(KeyCode.ESCAPE);
    waitUntil(() -> robot.lookup("#keys-dialog").tryQuery().isEmpty());
  }
}
