package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Drawing from nothing. */
class DrawJourneyTest extends WindowJourney {

  @Test
  void drawsTwoElementsConnectsThemAndTakesTheLineBack() throws Exception {
    click("#start-new");
    EditorScreen screen = screen();
    Point2D middle = middleOfDiagram(screen);

    robot.clickOn("#place-sensor").clickOn(middle.subtract(150, 0));
    robot.clickOn("#place-gateway").clickOn(middle.add(150, 0));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor(screen).model().elements().collect(Element::kind))
        .containsExactlyInAnyOrder("sensor", "gateway");

    String sensor = idOf(screen, "sensor");
    String gateway = idOf(screen, "gateway");
    robot.clickOn("#tool-connect");
    robot.drag(placeOf(screen, sensor)).dropTo(placeOf(screen, gateway));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor(screen).model().flows().collect(Flow::source)).containsExactly(sensor);
    assertThat(editor(screen).model().flows().collect(Flow::target)).containsExactly(gateway);

    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model().flows()).isEmpty();
    assertThat(editor(screen).model().elements()).hasSize(2);
  }

  private static String idOf(EditorScreen screen, String kind) {
    return editor(screen).model().elements().detect(e -> e.kind().equals(kind)).id();
  }
}
