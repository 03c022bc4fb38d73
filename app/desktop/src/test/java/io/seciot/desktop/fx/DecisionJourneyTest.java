package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.findings.Facet;
import io.seciot.desktop.findings.FindingFilter;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Decision;
import io.seciot.model.Extras;
import io.seciot.model.Signature;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Deciding about findings in the window. */
class DecisionJourneyTest extends Journey {

  private static final String PORT = "open-debug-port@port";

  @Test
  void acceptsAFindingAndUndoes() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    choose(screen, PORT);

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    waitUntil(() -> robot.lookup("#decision-dialog").tryQuery().isPresent());
    assertThat(robot.lookup("#decision-keep").<Node>query().isDisabled()).isTrue();
    write("#decision-reason", "Only in the laboratory");
    write("#decision-owner", "Product owner");
    write("#decision-ticket", "LOCK-7");
    robot.clickOn("#decision-keep");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().decisions().get(PORT))
        .isEqualTo(
            new Decision(
                PORT,
                Decision.Status.ACCEPTED,
                new Signature("Product owner", LocalDate.of(2026, 3, 1)),
                "Only in the laboratory",
                "LOCK-7",
                LocalDate.of(2027, 3, 1),
                Extras.NONE));
    waitUntil(() -> !hasFinding(screen, PORT));
    onScreen(() -> {
      screen
          .panels()
          .findings()
          .filterProperty()
          .set(FindingFilter.NONE.toggled(Facet.STATUS, "decided"));
      return screen;
    });
    assertThat(screen.panels().findings().shownProperty().get().collect(Finding::id))
        .containsExactly(PORT);

    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model().decisions()).isEmpty();
  }

  @Test
  void decidesOnSeveralAtOnceAsOneStep() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));

    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    robot.type(KeyCode.HOME);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    ListView<?> list = robot.lookup("#findings-list").queryListView();
    assertThat(list.getSelectionModel().getSelectedItems()).hasSize(2);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    waitUntil(() -> robot.lookup("#decision-dialog").tryQuery().isPresent());
    write("#decision-reason", "Planned for the next release");
    robot.clickOn("#decision-keep");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().decisions().valuesView().collect(Decision::status))
        .containsExactly(Decision.Status.IN_PROGRESS, Decision.Status.IN_PROGRESS);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model().decisions()).isEmpty();
  }

  @Test
  void mitigatedNeedsEvidence() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    choose(screen, PORT);

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    waitUntil(() -> robot.lookup("#decision-dialog").tryQuery().isPresent());
    write("#decision-reason", "Fused in production");
    assertThat(robot.lookup("#decision-keep").<Node>query().isDisabled()).isTrue();
    write("#decision-evidence", "Report 12");
    robot.clickOn("#decision-keep");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().decisions().get(PORT).reason())
        .isEqualTo("Fused in production\nEvidence: Report 12");
  }

  private void write(String field, String text) throws Exception {
    onScreen(() -> {
      robot.lookup(field).queryTextInputControl().setText(text);
      return text;
    });
  }

  private void choose(EditorScreen screen, String finding) throws Exception {
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(finding);
      return finding;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
