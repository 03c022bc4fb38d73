package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.View;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.eclipse.collections.api.set.MutableSet;
import org.junit.jupiter.api.Test;

/** From the whole to the inside and back, and what a view shows. */
class ViewsJourneyTest extends Journey {

  @Test
  void keyboardLeadsInsideAndBack() throws Exception {
    EditorScreen screen = open(twoDevices());
    robot.clickOn(placeOf(screen, "lock"));

    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> editor(screen).view().name().equals("Inside Lock"));
    assertThat(editor(screen).view().boxes().keysView()).containsExactly("lock", "port");

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    waitUntil(() -> editor(screen).view().name().equals("Main"));
  }

  @Test
  void whatIsTakenOutOfAViewCanBeShownAgain() throws Exception {
    EditorScreen screen = open(twoDevices());
    robot.clickOn(placeOf(screen, "hub"));

    press(KeyCode.CONTROL, KeyCode.R);
    assertThat(shown(screen)).doesNotContain("hub");
    assertThat(editor(screen).model().element("hub")).isPresent();

    robot.clickOn("#view-more").clickOn("Show in this view…");
    waitUntil(() -> robot.lookup("#show-list").tryQuery().isPresent());
    onScreen(() -> {
      robot.lookup("#show-list").queryAs(ListView.class).getSelectionModel().selectFirst();
      return screen;
    });
    robot.clickOn("#show-do");
    waitUntil(() -> shown(screen).contains("hub"));
  }

  @Test
  void viewsAreMadeRenamedAndDeletedFromTheirMenu() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn("#view-more").clickOn("New view");
    waitUntil(() -> editor(screen).view().name().equals("New view"));
    robot.clickOn("#view-more").clickOn("Rename view…");
    waitUntil(() -> robot.lookup("#view-name").tryQuery().isPresent());
    robot.clickOn("#view-name").write(" of the hub");
    press(KeyCode.ENTER);
    waitUntil(() -> editor(screen).view().name().endsWith(" of the hub"));
    robot.clickOn("#view-more").clickOn("Delete view (the model keeps its elements)");

    waitUntil(() -> editor(screen).model().views().size() == 1);
    assertThat(editor(screen).model().views().collect(View::name)).containsExactly("Main");
  }

  private static MutableSet<String> shown(EditorScreen screen) {
    return editor(screen).view().boxes().keysView().toSet();
  }
}
