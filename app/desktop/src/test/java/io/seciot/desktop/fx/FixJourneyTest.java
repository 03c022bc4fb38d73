package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Decision;
import io.seciot.model.Source;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Trying, planning and finishing a fix in the window, with the keyboard. */
class FixJourneyTest extends Journey {

  private static final String PORT = "open-debug-port@port";

  private EditorScreen openFinding() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(PORT);
      return PORT;
    });
    waitUntil(() -> screen.panels().fixes().model().fixesProperty().get().isPresent());
    return screen;
  }

  @Test
  void triesPlansAndFinishesAFix() throws Exception {
    EditorScreen screen = openFinding();

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil(() -> robot.lookup("#trial").tryQuery().isPresent());
    assertThat(screen.panels().fixes().model().trialProperty().get().orElseThrow().resolves(PORT))
        .isTrue();
    assertThat(hasFindingNow(screen)).isTrue();

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    waitUntil(() -> robot.lookup("#decision-dialog").tryQuery().isPresent());
    write("#decision-owner", "Product owner");
    robot.clickOn("#decision-keep");
    waitUntil(
        () -> robot.lookup("#plan-note").<Node>tryQuery().filter(Node::isVisible).isPresent());
    assertThat(editor(screen).model().decisions().get(PORT).status())
        .isEqualTo(Decision.Status.IN_PROGRESS);
    assertThat(hasFindingNow(screen)).isTrue();

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    waitUntil(() -> robot.lookup("#done-dialog").tryQuery().isPresent());
    assertThat(robot.lookup("#done-keep").<Node>query().isDisabled()).isTrue();
    write("#done-evidence", "Lab note 7");
    write("#done-owner", "Firmware lead");
    robot.clickOn("#done-keep");
    waitUntil(() -> !screen.document().analysis().busyProperty().get() && !hasFindingNow(screen));
    assertThat(editor(screen).model().item("port").orElseThrow().fact("debugAccess"))
        .hasValueSatisfying(fact ->
            assertThat(fact.source().words()).contains("Firmware lead").contains("Lab note 7"));

    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil(() -> hasFinding(screen, PORT));
    assertThat(editor(screen).model().item("port").orElseThrow().fact("debugAccess"))
        .hasValueSatisfying(fact -> assertThat(fact.source()).isEqualTo(Source.DRAWN));
  }

  private static boolean hasFindingNow(EditorScreen screen) {
    return screen.document().analysis().analysis().finding(PORT).isPresent();
  }

  private void write(String field, String text) throws Exception {
    onScreen(() -> {
      robot.lookup(field).queryTextInputControl().setText(text);
      return text;
    });
  }

  @Test
  void stepOfTheProofLeadsToItsFact() throws Exception {
    EditorScreen screen = openFinding();

    onScreen(() -> {
      editor(screen).select("hub");
      Hyperlink step =
          robot.lookup(".reason .hyperlink").<Hyperlink>queryAll().stream()
              .filter(link -> link.getText().contains("Open"))
              .findFirst()
              .orElseThrow();
      step.fire();
      return step;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).selection().castToSortedSet()).containsExactly("port");
    assertThat(focused().getParent().getId()).isEqualTo("fact-debugAccess");
    assertThat(editor(screen).highlightProperty().get().contains("port")).isTrue();
  }
}
