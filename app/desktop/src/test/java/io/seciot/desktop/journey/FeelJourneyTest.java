package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.text.Language;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the window looks, speaks and helps. */
class FeelJourneyTest extends WindowJourney {

  @AfterEach
  void asBefore() throws Exception {
    onScreen(() -> {
      Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet(InterfaceSize.USUAL));
      return stage;
    });
  }

  @Test
  void turnsDarkAndGrowsByKeys() throws Exception {
    open(twoDevices());
    double light = onScreen(this::brightness);
    Labeled button = robot.lookup("#place-sensor").query();
    double font = button.getFont().getSize();

    press(KeyCode.CONTROL, KeyCode.T);
    waitUntil(() -> brightness() < light - 0.4);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
    waitUntil(() -> button.getFont().getSize() > font);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
    waitUntil(() -> button.getFont().getSize() == font);
    press(KeyCode.CONTROL, KeyCode.T);
    waitUntil(() -> Math.abs(brightness() - light) < 0.05);
  }

  /** Of the picture on the screen, from 0 for black to 1 for white. */
  private double brightness() {
    WritableImage picture = stage.getScene().snapshot(null);
    double sum = 0;
    int count = 0;
    for (int x = 5; x < picture.getWidth(); x += 20) {
      for (int y = 5; y < picture.getHeight(); y += 20) {
        sum += picture.getPixelReader().getColor(x, y).getBrightness();
        count++;
      }
    }
    return sum / count;
  }

  @Test
  void speaksGermanAtOnce() throws Exception {
    EditorScreen screen = open(twoDevices());
    press(KeyCode.CONTROL, KeyCode.COMMA);
    click("#settings-language");
    ComboBox<Language> languages = robot.lookup("#settings-language").queryComboBox();
    waitUntil(languages::isShowing);
    robot.clickOn("Deutsch");
    waitUntil(() -> window.screenProperty().get().orElseThrow() != screen);

    assertThat(robot.lookup("#place-lock").<Labeled>query().getText()).isEqualTo("Schloss");
    waitFor("#settings-dialog");
    robot.type(KeyCode.ESCAPE);
    waitForEndOf("#settings-dialog");
    waitForAnalysis(screen());
  }

  @Test
  void findsAnElementByItsNameAndTellsWhatAWordMeans() throws Exception {
    EditorScreen screen = open(twoDevices());

    command("swd");
    assertThat(editor(screen).selection().toList()).containsExactly("port");
    assertThat(focused()).isSameAs(screen.diagram());
    press(KeyCode.SHIFT, KeyCode.F1);
    waitFor("#glossary-search");
    robot.clickOn("#glossary-search").write("secure boot");
    waitUntil(() -> !robot.lookup("#glossary-list").queryListView().getItems().isEmpty());
    robot.type(KeyCode.ESCAPE);
    waitForEndOf("#glossary-dialog");
  }

  @Test
  void tellsInASentenceWhatIsWrongWithAFile() throws Exception {
    Path broken = folder.resolve("broken.seciot.json");
    Files.writeString(broken, "{ \"seciot\": 1, ");
    onScreen(() -> {
      window.open(broken, Optional.of(broken));
      return window;
    });

    waitFor("#error-dialog");
    robot.type(KeyCode.ENTER);
    waitForEndOf("#error-dialog");
    waitUntil(
        () -> robot.lookup("#start-new").<Node>tryQuery().filter(Node::isVisible).isPresent());
  }
}
