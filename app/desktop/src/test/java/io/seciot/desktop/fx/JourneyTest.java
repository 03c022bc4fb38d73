package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.file.ModelFiles;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does in the window, from the press of a button to the model and the file. */
class JourneyTest extends Journey {

  @Test
  void placesWithTwoClicksAndUndoes() throws Exception {
    robot.clickOn("#start-new");
    EditorScreen screen = screen();

    robot.clickOn("#place-sensor");
    robot.clickOn(middleOfDiagram(screen));

    assertThat(editor(screen).model().elements().collect(Element::kind)).containsExactly("sensor");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor(screen).model().elements()).isEmpty();
  }

  @Test
  void dragsOutOfThePalette() throws Exception {
    robot.clickOn("#start-new");
    EditorScreen screen = screen();

    robot.drag("#place-sensor").dropTo(middleOfDiagram(screen));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().elements().collect(Element::kind)).containsExactly("sensor");
    assertThat(editor(screen).toolProperty().get()).isEqualTo(Tool.SELECT);
  }

  @Test
  void connectsByDragging() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn("#tool-connect");
    robot.drag(placeOf(screen, "lock")).dropTo(placeOf(screen, "hub"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().flow("lock-to-hub")).isPresent();
  }

  @Test
  void findingsFollowAnEditedProperty() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));

    robot.clickOn(placeOf(screen, "port"));
    waitUntil(() -> robot.lookup("#fact-debugAccess").tryQuery().isPresent());
    onScreen(() -> {
      ToggleButton locked = robot.lookup("#fact-debugAccess .answer-button").nth(0).query();
      locked.fire();
      return locked;
    });

    assertThat(editor(screen).model().item("port").orElseThrow().fact("debugAccess"))
        .contains(Fact.drawn("locked"));
    waitUntil(() -> !hasFinding(screen, "open-debug-port@port"));
  }

  @Test
  void renamesInPlaceAndSaves() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn(placeOf(screen, "hub"));
    robot.type(KeyCode.F2);
    robot.write("Bridge").type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    waitUntil(() -> !editor(screen).modifiedProperty().get());

    Architecture saved = ModelFiles.read(folder.resolve("home.seciot.json"));
    assertThat(saved.element("hub").orElseThrow().name()).isEqualTo("Bridge");
  }

  @Test
  void whatWasAllInSightStaysSoInASmallerWindow() throws Exception {
    EditorScreen screen = open(twoDevices());

    onScreen(() -> {
      stage.setWidth(820);
      stage.setHeight(560);
      return stage;
    });
    WaitForAsyncUtils.waitForFxEvents();

    waitUntil(() ->
        screen
            .diagram()
            .camera()
            .visible(screen.diagram().getWidth(), screen.diagram().getHeight())
            .contains(editor(screen).sketch().bounds().orElseThrow()));
  }
}
