package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.standards.ProvisionRow;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Verdict;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** From a standard to its questions, and to a document about it. */
class StandardsJourneyTest extends Journey {

  @Test
  void anOpenProvisionLeadsToItsQuestionAndBack() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    ProvisionVerdict open = onScreen(() -> firstOpen(screen));
    onScreen(() -> {
      ListView<ProvisionRow> list = robot.lookup("#provisions-list").queryListView();
      list.getSelectionModel().select(new ProvisionRow.Entry(open));
      return open;
    });
    WaitForAsyncUtils.waitForFxEvents();

    String question = open.questions().getFirst();
    String words =
        onScreen(() -> screen.panels().questions().question(question).orElseThrow().text());
    fire(words);

    assertThat(onScreen(() -> screen.panels().questions().selectedIdProperty().get()))
        .isEqualTo(question);
    fire("ETSI EN 303 645 " + open.provision().id());
    waitUntil(() -> robot.lookup("#provisions-list").query().isVisible());
    assertThat(labels()).anyMatch(text -> text.startsWith(open.provision().id() + "  "));
  }

  @Test
  void exportOffersEveryStandard() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    waitUntil(() -> screen.panels().questions().standards().standard("iso-27001-2022").isPresent());
    press(KeyCode.CONTROL, KeyCode.DIGIT3);

    robot.clickOn("#standards-export");
    waitUntil(() -> robot.lookup("#export-kind").tryQuery().isPresent());

    ComboBox<?> kinds = robot.lookup("#export-kind").queryComboBox();
    assertThat(kinds.getItems())
        .hasSize(
            2
                + onScreen(() ->
                    screen.panels().questions().standards().standardsProperty().get().size()));
    assertThat(kinds.getValue().toString()).contains("statement", "en-303-645-v3.1.3");
    press(KeyCode.ESCAPE);
  }

  private static ProvisionVerdict firstOpen(EditorScreen screen) {
    return screen
        .document()
        .analysis()
        .analysis()
        .standards()
        .getFirst()
        .provisions()
        .detect(verdict -> verdict.verdict() == Verdict.OPEN && verdict.questions().notEmpty());
  }

  /** Follows the first link with these words that is in sight. */
  private void fire(String words) throws Exception {
    waitUntil(() -> links(words).findAny().isPresent());
    onScreen(() -> {
      links(words).findFirst().ifPresent(ButtonBase::fire);
      return words;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Stream<Hyperlink> links(String words) {
    return robot.lookup(".hyperlink").<Hyperlink>queryAll().stream()
        .filter(Node::isVisible)
        .filter(link -> link.getText().equals(words));
  }

  private Stream<String> labels() {
    return robot.lookup(".detail-title").queryAll().stream().map(Journey::wordsOf);
  }
}
