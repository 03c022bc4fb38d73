package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Question;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From what was found to what is done about it. */
class FixJourneyTest extends WindowJourney {

  private static final String PORT = "open-debug-port@port";

  private EditorScreen openAnalysed() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    return screen;
  }

  @Test
  void triesAFixAndPlansIt() throws Exception {
    EditorScreen screen = openAnalysed();
    command("Debug port left open");
    waitUntil(() -> screen.panels().findings().selectedIdProperty().get().equals(PORT));
    waitUntil(() -> screen.panels().fixes().model().fixesProperty().get().isPresent());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil(() -> robot.lookup("#trial").tryQuery().isPresent());
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    waitFor("#decision-owner");
    robot.clickOn("#decision-owner");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("Product owner");
    click("#decision-keep");
    waitForEndOf("#decision-dialog");

    Decision planned = editor(screen).model().decisions().get(PORT);
    assertThat(planned.status()).isEqualTo(Decision.Status.IN_PROGRESS);
    assertThat(planned.signature().by()).isEqualTo("Product owner");
  }

  @Test
  void answersQuestionsByKeysAlone() throws Exception {
    EditorScreen screen = openAnalysed();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.type(KeyCode.SPACE);
    waitFor("#answer-1");
    Question asked =
        onScreen(() -> screen.panels().questions().selectedProperty().get().orElseThrow());
    waitForAnalysis(screen);

    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.type(KeyCode.DIGIT1);

    waitUntil(() -> screen.panels().questions().progressProperty().get().answered() == 1);
    assertThat(
            editor(screen)
                .model()
                .item(asked.item().id())
                .orElseThrow()
                .fact(asked.property().id()))
        .isPresent();
    undoEverything(screen);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
  }

  @Test
  void looksAtAStandardAndAnAttackPath() throws Exception {
    click("#example-smart-lock");
    EditorScreen screen = screen();
    waitForAnalysis(screen);

    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    waitFor("#provisions-list");
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(robot.lookup("#standards-interview").tryQuery()).isPresent();
    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    waitUntil(() -> !robot.lookup("#paths-list").queryListView().getItems().isEmpty());
    robot.type(KeyCode.DOWN);
    waitUntil(() -> screen.panels().paths().selectedProperty().get().isPresent());
    robot.type(KeyCode.F9);
    waitUntil(() -> editor(screen).highlightProperty().get().notEmpty());
  }

  @Test
  void presentsFindingsAndLeaves() throws Exception {
    openAnalysed();

    robot.type(KeyCode.F5);
    waitFor("#presentation");
    assertThat(robot.lookup("#findings-list").tryQuery()).isEmpty();
    String first = position();
    robot.type(KeyCode.RIGHT);
    waitUntil(() -> !position().equals(first));
    robot.type(KeyCode.LEFT);
    waitUntil(() -> position().equals(first));
    robot.type(KeyCode.ESCAPE);
    waitForEndOf("#presentation");
    waitFor("#findings-list");
  }

  private String position() {
    return robot.lookup("#presentation-position").queryAs(Label.class).getText();
  }
}
