package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.palette.PaletteViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Item;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a word to a part on the drawing. */
class PaletteJourneyTest extends Journey {

  /** Fired by the hand of a test, since a robot takes a fifth of a second for each. */
  private static final KeyEvent DOWN =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false);

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

  @Test
  void entriesAreMadeAsFarAsTheyCanSoonBeSeenAndArrowsReachTheLast() throws Exception {
    open(twoDevices());
    waitUntil(() -> entries() > 0);
    int atFirst = entries();
    robot.clickOn("#palette-search");

    Set<Node> reached = new HashSet<>();
    press(KeyCode.DOWN);
    while (reached.add(onScreen(() -> stage.getScene().getFocusOwner()))) {
      onScreen(() -> {
        Event.fireEvent(stage.getScene().getFocusOwner(), DOWN);
        return stage;
      });
    }

    assertThat(entries()).isGreaterThan(atFirst);
    assertThat(reached).hasSize(entries()).hasSize(kinds());
    assertThat(isInSight(onScreen(() -> stage.getScene().getFocusOwner()))).isTrue();
  }

  @Test
  void starIsMadeWhereThePointerIs() throws Exception {
    open(twoDevices());
    assertThat(robot.lookup(".palette-star").queryAll()).isEmpty();

    robot.moveTo("#place-sensor");
    waitUntil(() -> robot.lookup(".palette-star").tryQuery().isPresent());
    robot.clickOn(".palette-star");

    waitUntil(() -> robot.lookup("#favourite-sensor").tryQuery().isPresent());
    assertThat(robot.lookup(".palette-row:liked").queryAll()).hasSize(2);
  }

  private static final PaletteViewModel.Memory NOTHING =
      new PaletteViewModel.Memory() {
        @Override
        public ImmutableList<String> recent() {
          return Lists.immutable.empty();
        }

        @Override
        public void add(String id) {}

        @Override
        public ImmutableList<String> favourites() {
          return Lists.immutable.empty();
        }

        @Override
        public void setFavourites(ImmutableList<String> ids) {}
      };

  /** How many can be drawn in all. */
  private int kinds() throws Exception {
    PaletteViewModel model =
        new PaletteViewModel(
            knowledge().get().vocabulary(),
            Catalogue.builtIn(),
            NOTHING,
            new Texts(Locale.ENGLISH));
    return model.groupsProperty().get().flatCollect(group -> group.entries()).size();
  }

  private boolean isInSight(Node entry) throws Exception {
    Node sight = robot.lookup(".palette .viewport").query();
    return onScreen(() ->
        sight
            .localToScene(sight.getLayoutBounds())
            .contains(entry.localToScene(entry.getLayoutBounds())));
  }

  private int entries() throws Exception {
    return onScreen(() -> robot.lookup(".palette-item").queryAll().size());
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
