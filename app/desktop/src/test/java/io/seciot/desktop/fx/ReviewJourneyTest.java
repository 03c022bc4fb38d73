package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edits;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Comparing the open model with another version of it. */
class ReviewJourneyTest extends Journey {

  private static final String PORT = "open-debug-port@port";

  @Test
  void comparesWithTheSavedVersionAndWalksThroughTheDifferences() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, PORT));
    onScreen(() -> {
      editor(screen).perform(new Edits.State("port", "debugAccess", Fact.drawn("locked")));
      editor(screen).perform(new Edits.Remove(SortedSets.immutable.of("hub")));
      return screen;
    });

    command("compare with the saved version");
    waitUntil(() -> titles().stream().anyMatch(title -> title.contains("FINDING_GONE")));

    assertThat(titles())
        .anyMatch(words -> words.startsWith("REMOVED Hub, "))
        .anyMatch(words -> words.startsWith("CHANGED SWD, ") && words.contains(" → "))
        .anyMatch(words -> words.startsWith("FINDING_GONE ") && words.contains(PORT));
    press(KeyCode.F8);
    press(KeyCode.F8);
    assertThat(list().getSelectionModel().getSelectedItem().toString()).contains("port");
    assertThat(editor(screen).highlightProperty().get()).containsOnly("port");

    command("undo");
    command("undo");
    waitUntil(() -> titles().isEmpty());
    assertThat(robot.lookup("Nothing differs in meaning.").tryQuery()).isPresent();
  }

  private ListView<?> list() {
    return robot.lookup("#review-list").queryListView();
  }

  private List<String> titles() {
    return list().getItems().stream()
        .map(io.seciot.desktop.review.ReviewEntry.class::cast)
        .map(entry -> entry.sort() + " " + entry.title() + " " + entry.lines() + entry.target())
        .toList();
  }

  private void command(String words) throws Exception {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    onScreen(() -> {
      robot.lookup("#command-field").queryTextInputControl().setText(words);
      return words;
    });
    press(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
