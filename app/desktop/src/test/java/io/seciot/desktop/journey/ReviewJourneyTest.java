package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Looking through a model with others. */
class ReviewJourneyTest extends WindowJourney {

  @Test
  void comparesWithWhatIsSaved() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitForAnalysis(screen);
    robot.clickOn(placeOf(screen, "hub")).type(KeyCode.DELETE);
    assertThat(editor(screen).model().element("hub")).isEmpty();

    command("compare with the saved version");
    waitUntil(() -> robot.lookup("#review-list").tryQuery().isPresent());
    waitUntil(() ->
        robot.lookup("#review-list").queryListView().getItems().stream()
            .anyMatch(entry -> entry.toString().contains("Hub")));
    robot.type(KeyCode.F8);
    waitUntil(() ->
        robot.lookup("#review-list").queryListView().getSelectionModel().getSelectedItem() != null);
  }

  @Test
  void renamesInTheTreeAndCommentsOnIt() throws Exception {
    EditorScreen screen = open(twoDevices());

    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(focused()).isInstanceOf(TreeView.class);
    robot.type(KeyCode.HOME).type(KeyCode.F2);
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("Bridge").type(KeyCode.ENTER);
    waitUntil(() -> editor(screen).model().element("hub").orElseThrow().name().equals("Bridge"));

    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
    waitFor("#comment-text");
    robot.write("Whose is it?");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> editor(screen).model().comments().notEmpty());
    assertThat(editor(screen).model().comments().getOnly().about()).isEqualTo("hub");
  }

  @Test
  void writesThePictureThatWasChosen() throws Exception {
    EditorScreen screen = open(twoDevices());
    Path out = folder.resolve("view");
    onScreen(() -> {
      screen.pictures().export("Main", (proposal, ending) -> Optional.of(out));
      return screen;
    });

    click("#picture-png");
    click("#picture-scale-1");
    click("#picture-write");
    waitForEndOf("#picture-dialog");

    Path written = folder.resolve("view.png");
    waitUntil(() -> Files.exists(written));
    assertThat(new Image(written.toUri().toString()).getWidth()).isEqualTo(490 + 2 * 24);
  }
}
