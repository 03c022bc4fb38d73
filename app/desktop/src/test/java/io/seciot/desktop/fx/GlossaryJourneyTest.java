package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a word means, asked where it stands and looked up. */
class GlossaryJourneyTest extends Journey {

  private static final String PORT = "open-debug-port@port";

  @Test
  void explainsAWordOfAFindingAtTheFocusAndInTheGlossary() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(PORT);
      return PORT;
    });
    WaitForAsyncUtils.waitForFxEvents();

    Hyperlink term = robot.lookup(".panels .term").queryAs(Hyperlink.class);
    assertThat(term.getAccessibleHelp()).isNotBlank();
    onScreen(() -> {
      term.requestFocus();
      return term;
    });
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.TAB);
    assertThat(focused()).isSameAs(term);
    assertThat(term.getTooltip().getText()).isEqualTo(term.getAccessibleHelp());
    assertThat(term.getTooltip().isShowing()).isTrue();
    press(KeyCode.SPACE);
    waitUntil(() -> robot.lookup("#glossary-term").tryQuery().isPresent());

    ListView<?> list = robot.lookup("#glossary-list").queryListView();
    assertThat(list.getSelectionModel().getSelectedItem()).isNotNull();
    String read = robot.lookup("#glossary-term").<Labeled>queryAs(Labeled.class).getText();
    assertThat(term.getText()).containsIgnoringCase(read);
  }

  @Test
  void explainsWordsOfReasonsAndOfTheInspector() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(PORT);
      return PORT;
    });
    WaitForAsyncUtils.waitForFxEvents();
    Set<String> words = termsIn(".panels .term-row .term");
    assertThat(words).isNotEmpty();

    onScreen(() -> {
      robot.lookup("#fact-debugAccess .toggle-button").queryAs(ButtonBase.class).requestFocus();
      return screen;
    });
    press(KeyCode.F1);
    waitUntil(() -> robot.lookup(".help-popover .term").tryQuery().isPresent());
    onScreen(() -> {
      robot.lookup(".help-popover .term").queryAs(Hyperlink.class).fire();
      return screen;
    });
    waitUntil(() -> robot.lookup("#glossary-term").tryQuery().isPresent());
  }

  private Set<String> termsIn(String where) {
    return robot.lookup(where).<Hyperlink>queryAllAs(Hyperlink.class).stream()
        .map(Hyperlink::getText)
        .collect(Collectors.toSet());
  }

  @Test
  void looksAWordUpFromTheStartScreen() throws Exception {
    press(KeyCode.SHIFT, KeyCode.F1);
    waitUntil(() -> robot.lookup("#glossary-search").tryQuery().isPresent());
    onScreen(() -> {
      robot.lookup("#glossary-search").queryTextInputControl().setText("transport layer security");
      return "";
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(robot.lookup("#glossary-term").queryAs(Labeled.class).getText()).isEqualTo("TLS");
    press(KeyCode.ESCAPE);
    assertThat(robot.lookup("#glossary-dialog").<Node>tryQuery()).isEmpty();
  }
}
