package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Stating facts in the inspector, with the catalogue beside and with evidence. */
class InspectorJourneyTest extends Journey {

  private static final int MOST_STEPS = 600;
  private static final int MOST_AT_ONCE = 3;

  @Test
  void fewAnswersAreButtonsThatArrowsWalkAndSpaceChooses() throws Exception {
    EditorScreen screen = open(twoDevices());
    go(screen, "port", "#fact-debugAccess .answer-button");
    onScreen(() -> {
      ToggleButton chosen = robot.lookup("#fact-debugAccess .answer-button:selected").query();
      chosen.requestFocus();
      return chosen;
    });

    press(KeyCode.LEFT);
    press(KeyCode.SPACE);
    assertThat(fact(screen, "port", "debugAccess")).isPresent().isNotEqualTo(OPEN);

    press(KeyCode.SPACE);
    assertThat(fact(screen, "port", "debugAccess")).as("pressed again it is unknown").isEmpty();
  }

  @Test
  void selectingMakesAFewRowsAtOnceAndTheOthersWhenTheyCanSoonBeSeen() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> rows() > MOST_AT_ONCE);

    assertThat(
            onScreen(() -> {
              editor(screen).select("lock");
              // What is in a section belongs to it once it has its looks.
              stage.getScene().getRoot().applyCss();
              return rows();
            }))
        .isBetween(1, MOST_AT_ONCE);

    waitUntil(() -> scrolledDown() && rows() > 2 * MOST_AT_ONCE);
  }

  /**
   * Rows are made as far as can soon be seen; whoever walks by keys must not fall out at the last.
   */
  @Test
  void tabWalksThroughEveryPropertyToTheLast() throws Exception {
    EditorScreen screen = open(twoDevices());
    int all =
        onScreen(() -> {
          editor(screen).select("lock");
          return screen
              .document()
              .relevance()
              .propertiesOf(editor(screen).selectedItem().get())
              .size();
        });
    waitUntil(() -> rows() > MOST_AT_ONCE);
    onScreen(() -> {
      robot.lookup(".inspector-name").query().requestFocus();
      return screen;
    });

    int steps = 0;
    while (isInInspector() && steps < MOST_STEPS) {
      press(KeyCode.TAB);
      waitForFrames();
      steps++;
    }

    assertThat(steps).isLessThan(MOST_STEPS);
    assertThat(rows()).isEqualTo(all);
  }

  private boolean isInInspector() throws Exception {
    return onScreen(() -> {
      Node at = stage.getScene().getFocusOwner();
      while (at != null && !at.getStyleClass().contains("inspector")) {
        at = at.getParent();
      }
      return at != null;
    });
  }

  /** As long as a key that is held down takes to repeat. */
  private static void waitForFrames() {
    WaitForAsyncUtils.sleep(33, TimeUnit.MILLISECONDS);
  }

  private boolean scrolledDown() {
    robot.lookup(".inspector > .scroll-pane").queryAs(ScrollPane.class).setVvalue(1);
    return true;
  }

  private int rows() {
    return robot.lookup(".property-row").queryAll().size();
  }

  @Test
  void keyExplainsTheRowInPlaceOfTheShortcuts() throws Exception {
    EditorScreen screen = open(twoDevices());
    go(screen, "port", "#fact-debugAccess .answer-button");
    onScreen(() -> {
      Node first = robot.lookup("#fact-debugAccess .answer-button").query();
      first.requestFocus();
      return first;
    });

    press(KeyCode.F1);

    String help = editor(screen).vocabulary().property("debugAccess").orElseThrow().texts().help();
    assertThat(onScreen(InspectorJourneyTest::popups)).contains(help);
    press(KeyCode.ESCAPE);
    assertThat(onScreen(InspectorJourneyTest::popups)).doesNotContain(help);
  }

  @Test
  void chipInsideTellsWhatTheDeviceIsAskedAndGivesItOver() throws Exception {
    Element chip = Element.of("chip", "chip", "Chip").withParent("lock");
    Architecture model =
        twoDevices()
            .with(chip.withProfile(chip.profile().withFact("part", Fact.drawn("nrf52840"))));
    EditorScreen screen = open(model);
    go(screen, "lock", "#take-entropySource");

    onScreen(() -> {
      Button take = robot.lookup("#take-entropySource").queryButton();
      take.fire();
      return take;
    });

    assertThat(fact(screen, "lock", "entropySource"))
        .contains(new Fact(Value.of("hardware"), new Source.Catalogue("nrf52840")));
  }

  @Test
  void evidenceIsTypedBelowTheFact() throws Exception {
    EditorScreen screen = open(twoDevices());
    go(screen, "port", "#cite-debugAccess");
    assertThat(robot.lookup("#evidence-debugAccess").tryQuery()).as("not yet asked for").isEmpty();

    onScreen(() -> {
      Hyperlink cite = robot.lookup("#cite-debugAccess").query();
      cite.fire();
      return cite;
    });
    assertThat(focused()).isInstanceOf(TextField.class);
    robot.write("Report 7");
    press(KeyCode.ENTER);

    assertThat(fact(screen, "port", "debugAccess").map(Fact::source))
        .contains(new Source.Evidence("Report 7"));
    assertThat(((Labeled) focused()).getText()).isEqualTo("Shown by Report 7");
  }

  @Test
  void whatSaysNothingIsNotThere() throws Exception {
    EditorScreen screen = open(twoDevices());
    go(screen, "port", "#fact-debugAccess .answer-button");
    Node value = robot.lookup("#fact-debugAccess").query();
    VBox row = (VBox) value.getParent();
    ImmutableList<Node> stated = onScreen(() -> Lists.immutable.withAll(row.getChildren()));

    onScreen(() -> {
      editor(screen).perform(new Edits.State("port", "debugAccess", null));
      return row;
    });
    assertThat(onScreen(() -> Lists.immutable.withAll(row.getChildren())))
        .containsExactlyElementsOf(stated.take(2));
    onScreen(() -> {
      editor(screen).undo();
      return row;
    });
    assertThat(onScreen(() -> Lists.immutable.withAll(row.getChildren()))).isEqualTo(stated);
  }

  @Test
  void hintIsMadeWhenThePointerComesAndHeardBefore() throws Exception {
    EditorScreen screen = open(twoDevices());
    go(screen, "port", "#fact-debugAccess .answer-button");
    Button help = robot.lookup(".inspector .help-button").queryButton();
    assertThat(help.getTooltip()).isNull();
    assertThat(help.getAccessibleHelp()).isNotBlank();

    // Where it is does not matter here; it may lie below what is in sight.
    onScreen(() -> {
      Event.fireEvent(
          help,
          new MouseEvent(
              MouseEvent.MOUSE_ENTERED,
              0,
              0,
              0,
              0,
              MouseButton.NONE,
              0,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              null));
      return help;
    });

    assertThat(help.getTooltip()).isNotNull();
    assertThat(help.getTooltip().getText()).isEqualTo(help.getAccessibleHelp());
  }

  private static final Optional<Fact> OPEN = Optional.of(Fact.drawn("open"));

  private void go(EditorScreen screen, String id, String control) throws Exception {
    onScreen(() -> {
      editor(screen).select(id);
      return id;
    });
    waitUntil(() -> robot.lookup(control).tryQuery().isPresent() || !scrolledDown());
  }

  private static Optional<Fact> fact(EditorScreen screen, String id, String property) {
    return editor(screen).model().item(id).orElseThrow().fact(property);
  }

  /** What stands in popups. */
  private static String popups() {
    StringBuilder found = new StringBuilder();
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow && window.isShowing()) {
        window
            .getScene()
            .getRoot()
            .lookupAll(".label")
            .forEach(node -> found.append(((Labeled) node).getText()).append('\n'));
      }
    }
    return found.toString();
  }
}
