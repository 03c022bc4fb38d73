package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.Panel;
import io.seciot.model.Architecture;
import io.seciot.model.Product;
import io.seciot.model.View;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Where nothing is, it is said why and what to do. */
class EmptyStatesTest extends Journey {

  private EditorScreen openEmpty() throws Exception {
    EditorScreen screen =
        open(Architecture.of(Product.named("Empty")).with(View.empty("main", "Main")));
    waitUntil(() -> !screen.document().analysis().busyProperty().get());
    return screen;
  }

  @Test
  void emptyModelSaysWhatToDoInEachPanel() throws Exception {
    EditorScreen screen = openEmpty();

    assertThat(words("#diagram-empty")).contains("Choose something on the left");
    assertThat(words("#findings-list")).contains("Draw your product and state");
    show(screen, Panel.REVIEW);
    assertThat(words("#review-list")).contains("Compare with another version");
    assertThat(isShown("#review-compare")).isTrue();
    show(screen, Panel.PATHS);
    assertThat(words("#paths-list")).contains("Draw your product and say which data");
    show(screen, Panel.COMMENTS);
    assertThat(words("#comments-list")).contains("Nobody has said anything yet");
    assertThat(isShown("#comments-all")).isFalse();
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(words(".side-bar .tab-content-area:focus-within")).contains("Nothing is drawn");
  }

  @Test
  void whatDoesNotFitLeadsBackToAll() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    onScreen(() -> {
      screen.panels().findings().queryProperty().set("no such finding");
      screen.panels().questions().filter().queryProperty().set("no such question");
      screen.panels().questions().oneByOneProperty().set(false);
      return screen;
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(words("#findings-list")).contains("No open finding fits");
    fire("#findings-all");
    assertThat(screen.panels().findings().shownProperty().get()).isNotEmpty();

    show(screen, Panel.QUESTIONS);
    assertThat(words("#questions-list")).contains("No open question fits");
    fire("#questions-show-all");
    waitUntil(() -> screen.panels().questions().shownProperty().get().notEmpty());

    onScreen(() -> {
      robot.lookup("#palette-search").queryTextInputControl().setText("no such kind");
      return screen;
    });
    assertThat(words(".palette-list")).contains("Nothing is called so");
    fire("#palette-all");
    assertThat(robot.lookup("#palette-all").tryQuery()).isEmpty();
  }

  private void show(EditorScreen screen, Panel panel) throws Exception {
    onScreen(() -> {
      screen.panels().show(panel);
      return panel;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String words(String id) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .from(robot.lookup(id).<Node>query())
        .lookup(".empty-note")
        .queryLabeled()
        .getText();
  }

  private boolean isShown(String id) {
    return robot.lookup(id).<Node>query().isVisible();
  }

  private void fire(String id) throws Exception {
    onScreen(() -> {
      robot.lookup(id).<ButtonBase>queryAs(ButtonBase.class).fire();
      return id;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
