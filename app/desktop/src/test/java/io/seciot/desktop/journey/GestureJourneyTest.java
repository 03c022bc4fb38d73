package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Flow;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What pointer, wheel and modifiers do on the drawing. */
class GestureJourneyTest extends WindowJourney {

  @Test
  void frameSelectsShiftAddsArrowsMoveAndUndoBringsBack() throws Exception {
    EditorScreen screen = open(twoDevices());

    drag(placeOf(screen, 305, 30), placeOf(screen, 505, 150));
    assertThat(editor(screen).selection().toList()).containsExactly("hub");
    robot.press(KeyCode.SHIFT).clickOn(placeOf(screen, "lock")).release(KeyCode.SHIFT);
    assertThat(editor(screen).selection().toList()).containsExactly("hub", "lock");

    robot.type(KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(editor(screen).view().boxes().get("hub").y()).isEqualTo(71);
    assertThat(editor(screen).view().boxes().get("port").y()).isEqualTo(71);
    undoEverything(screen);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(editor(screen).view().boxes().get("hub").y()).isEqualTo(70);
  }

  @Test
  void cornerResizesAndEdgeConnects() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn(placeOf(screen, "lock"));
    drag(placeOf(screen, 240, 160), placeOf(screen, 280, 220));
    assertThat(editor(screen).view().boxes().get("lock").width()).isEqualTo(280);
    assertThat(editor(screen).view().boxes().get("lock").height()).isEqualTo(220);

    robot.moveTo(placeOf(screen, "hub"));
    drag(placeOf(screen, 330, 90), placeOf(screen, "port"));
    Flow drawn = editor(screen).model().flows().getOnly();
    assertThat(drawn.source()).isEqualTo("hub");
    assertThat(drawn.target()).isEqualTo("port");
    undoEverything(screen);
    assertThat(editor(screen).model()).isEqualTo(twoDevices());
  }

  @Test
  void wheelZoomsToThePointer() throws Exception {
    EditorScreen screen = open(twoDevices());
    Point2D hub = placeOf(screen, "hub");
    double before = screen.diagram().camera().zoom();

    robot.moveTo(hub).press(KeyCode.CONTROL);
    robot.scroll(2, VerticalDirection.DOWN).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(screen.diagram().camera().zoom()).isNotEqualTo(before);
    assertThat(placeOf(screen, "hub").distance(hub)).isLessThan(2);
  }

  @Test
  void otherButtonOffersWhatCanBeDoneThere() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.rightClickOn(placeOf(screen, "hub"));
    waitUntil(() -> robot.lookup(".context-menu").tryQuery().isPresent());
    assertThat(editor(screen).selection().toList()).containsExactly("hub");
    robot.clickOn("Rename");
    waitFor("#name-field");
    robot.write("Bridge").type(KeyCode.ENTER);

    assertThat(editor(screen).model().element("hub").orElseThrow().name()).isEqualTo("Bridge");
  }
}
