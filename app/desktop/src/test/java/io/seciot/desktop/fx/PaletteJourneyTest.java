package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Item;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a word to a part on the drawing. */
class PaletteJourneyTest extends Journey {

  @Test
  void partOfTheCatalogueThatIsClickedOntoADeviceIsInsideIt() throws Exception {
    EditorScreen screen = open(twoDevices());
    Point2D hub = placeOf(screen, "hub");
    robot.clickOn("#palette-search").write("nrf52840");

    robot.clickOn("#place-part-nrf52840").clickOn(hub);

    Element chip = element(screen, "nRF52840");
    assertThat(chip.parent()).isEqualTo("hub");
    assertThat(chip.kind()).isEqualTo("chip");
    assertThat(editor(screen).view().boxes().get("hub").contains(boxOf(screen, chip))).isTrue();
  }

  @Test
  void enterPlacesTheFirstAndItIsOfferedAgain() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn("#palette-search").write("zephyr");
    press(KeyCode.ENTER);

    assertThat(element(screen, "Zephyr").kind()).isEqualTo("operating-system");
    waitUntil(() -> robot.lookup("#recent-part-zephyr").tryQuery().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"operating-system", "firmware", "debug-port"})
  void partThatIsClickedOntoADeviceIsInsideIt(String kind) throws Exception {
    EditorScreen screen = open(twoDevices());
    Point2D hub = placeOf(screen, "hub");
    robot.clickOn("#palette-search").write(kind);

    robot.clickOn("#place-" + kind).clickOn(hub);

    waitUntil(() -> editor(screen).model().children("hub").notEmpty());
    assertThat(editor(screen).model().children("hub").collect(Element::kind)).containsExactly(kind);
  }

  private static Element element(EditorScreen screen, String name) throws Exception {
    waitUntil(() -> editor(screen).model().items().anySatisfy(item -> item.name().equals(name)));
    Item found = editor(screen).model().items().detect(item -> item.name().equals(name));
    return (Element) found;
  }

  private static Box boxOf(EditorScreen screen, Element element) {
    return editor(screen).view().boxes().get(element.id());
  }
}
