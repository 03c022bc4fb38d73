package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.start.Examples;
import io.seciot.desktop.text.Language;
import io.seciot.desktop.window.EditorScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The tour of the first start, from the start screen to a threat that is gone. */
class TourJourneyTest extends Journey {

  private static final String FINDING = "open-debug-port@lock-swd";

  @Override
  protected Examples examples() {
    try {
      Path own = Files.createDirectories(folder.resolve("examples"));
      Path lock = own.resolve("smart-lock.seciot.json");
      if (!Files.exists(lock)) {
        Files.copy(Path.of("../../examples/smart-lock.seciot.json"), lock);
      }
      return new Examples(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isTakenByKeyboardAlone() throws Exception {
    byte[] example = Files.readAllBytes(examples().tour());
    onScreen(() -> {
      robot.lookup("#start-tour").<Button>queryAs(Button.class).requestFocus();
      return stage;
    });
    press(KeyCode.SPACE);
    EditorScreen screen = screen();
    waitUntil(() -> screen.panels().findings().open().notEmpty());
    for (int step = 1; step < 7; step++) {
      waitForStep(step);
      assertThat(focused().getId()).isEqualTo("tour-next");
      press(KeyCode.SPACE);
    }

    waitForStep(7);

    assertThat(words("#tour-text")).contains("is gone from the list");
    assertThat(hasFinding(screen, FINDING)).isFalse();
    press(KeyCode.SPACE);
    waitUntil(() -> !robot.lookup("#tour").<Node>query().getParent().isVisible());
    assertThat(focused()).isSameAs(screen.diagram());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil(() -> screen.document().analysis().analysis().finding(FINDING).isPresent());
    assertThat(screen.document().fileProperty().get()).isEmpty();
    assertThat(Files.readAllBytes(examples().tour())).isEqualTo(example);
  }

  @Test
  void goesOnWithWhatTheUserDoesAndIsLeftByEscape() throws Exception {
    onScreen(() -> {
      window.takeTour();
      return stage;
    });
    EditorScreen screen = screen();
    waitForStep(1);
    robot.clickOn(placeOf(screen, "lock-swd"));
    waitForStep(2);
    press(KeyCode.CONTROL, KeyCode.B);
    waitForStep(3);
    waitUntil(() -> hasFinding(screen, FINDING));
    onScreen(() -> {
      screen.panels().findings().selectedIdProperty().set(FINDING);
      return screen;
    });
    waitForStep(4);
    onScreen(() -> {
      robot.lookup(".reason .hyperlink").<Hyperlink>queryAll().iterator().next().fire();
      return screen;
    });
    waitForStep(5);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitForStep(6);
    onScreen(() -> {
      robot.lookup("#trial-state").<ButtonBase>queryAs(ButtonBase.class).fire();
      return screen;
    });
    waitForStep(7);

    press(KeyCode.ESCAPE);

    waitUntil(() -> !robot.lookup("#tour").<Node>query().getParent().isVisible());
    assertThat(screen.document().analysis().analysis().finding(FINDING)).isEmpty();
  }

  @Test
  void makesRoomForAPresentation() throws Exception {
    EditorScreen screen = beginTour();
    waitUntil(() -> screen.panels().findings().shownProperty().get().notEmpty());
    assertThat(isCardShown()).isTrue();

    press(KeyCode.F5);
    waitUntil(() -> robot.lookup("#presentation").tryQuery().isPresent());
    press(KeyCode.RIGHT);

    assertThat(isCardShown()).isFalse();
    press(KeyCode.ESCAPE);
    waitUntil(() -> robot.lookup("#presentation").tryQuery().isEmpty());
    assertThat(isCardShown()).isTrue();
  }

  @Test
  void goesOnInAnotherLanguage() throws Exception {
    EditorScreen screen = beginTour();
    waitUntil(() -> hasFinding(screen, FINDING));
    for (int step = 1; step < 6; step++) {
      waitForStep(step);
      next();
    }
    waitForStep(6);

    speak(Language.GERMAN);

    assertThat(buttonReads("Schritt 6 von 7")).isTrue();
    EditorScreen german = screen();
    waitUntil(() -> german.panels().fixes().model().trialProperty().get().isPresent());
    assertThat(buttonReads("Schritt 6 von 7")).isTrue();
    next();
    waitUntil(() -> buttonReads("Schritt 7 von 7"));
    String left = words("#tour-text");
    assertThat(german.document().analysis().analysis().finding(FINDING)).isEmpty();
    speak(Language.ENGLISH);
    waitForStep(7);
    speak(Language.GERMAN);
    assertThat(words("#tour-text")).isEqualTo(left);
    assertThat(isCardShown()).isTrue();
  }

  private EditorScreen beginTour() throws Exception {
    onScreen(() -> {
      window.takeTour();
      return stage;
    });
    EditorScreen screen = screen();
    waitForStep(1);
    return screen;
  }

  private void next() throws Exception {
    onScreen(() -> {
      robot.lookup("#tour-next").queryButton().fire();
      return stage;
    });
  }

  private boolean isCardShown() {
    return robot.lookup("#tour").<Node>query().getParent().isVisible();
  }

  private boolean buttonReads(String start) {
    return robot
        .lookup("#tour-next")
        .<Node>tryQuery()
        .filter(next -> next.getAccessibleText().startsWith(start))
        .isPresent();
  }

  private void waitForStep(int number) throws Exception {
    waitUntil(() -> buttonReads("Step " + number + " of 7"));
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
  }

  private String words(String id) {
    return robot.lookup(id).queryLabeled().getText();
  }
}
