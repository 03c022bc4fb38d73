package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.edit.Description;
import io.seciot.model.file.ModelFiles;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

/** Drawing in the window: with pointer and keys, as in other drawing programs. */
class DrawingJourneyTest extends Journey {

  private static Architecture connected() {
    return twoDevices().with(Flow.of("status", "Status", "port", "hub"));
  }

  /** The robot of the headless platform loses buttons, so events are fired. */
  private void drag(EditorScreen screen, Point2D from, Point2D to) throws Exception {
    onScreen(() -> {
      fire(screen, MouseEvent.MOUSE_PRESSED, from, true);
      fire(screen, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), true);
      fire(screen, MouseEvent.MOUSE_DRAGGED, to, true);
      fire(screen, MouseEvent.MOUSE_RELEASED, to, false);
      return screen;
    });
  }

  private static void fire(
      EditorScreen screen, javafx.event.EventType<MouseEvent> type, Point2D scene, boolean down) {
    Event.fireEvent(
        screen.diagram(),
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private Point2D sceneOf(EditorScreen screen, String id) throws Exception {
    return onScreen(() -> screen.diagram().sceneCentreOf(id).orElseThrow());
  }

  @Test
  void bendsASelectedFlowByItsMiddle() throws Exception {
    EditorScreen screen = open(connected());
    onScreen(() -> {
      editor(screen).select("status");
      return screen;
    });
    Point2D middle = sceneOf(screen, "status");

    drag(screen, middle, middle.add(0, 70));

    assertThat(editor(screen).view().routes().get("status")).hasSize(1);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(screen).model()).isEqualTo(connected());
  }

  @Test
  void spaceAndDragMovesTheSheet() throws Exception {
    EditorScreen screen = open(connected());
    Point2D hub = sceneOf(screen, "hub");
    double left = screen.diagram().camera().left();

    robot.press(KeyCode.SPACE);
    drag(screen, hub, hub.add(40, 0));
    robot.release(KeyCode.SPACE);

    assertThat(screen.diagram().camera().left()).isLessThan(left);
    assertThat(editor(screen).model()).isEqualTo(connected());
  }

  @Test
  void copiesAndPastesByKeys() throws Exception {
    EditorScreen screen = open(connected());
    onScreen(() -> {
      editor(screen).select(SortedSets.immutable.of("lock", "hub"));
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.C);
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(editor(screen).model().elements().collect(Element::name))
        .containsExactlyInAnyOrder("Hub", "Hub 2", "Lock", "Lock 2", "SWD", "SWD");
    assertThat(editor(screen).model().flows()).hasSize(2);
    assertThat(editor(screen).undoableProperty().get()).contains(Description.of("paste.many", 2));
  }

  @Test
  void historySurvivesSaving() throws Exception {
    EditorScreen screen = open(connected());
    onScreen(() -> {
      editor(screen).select("hub");
      return screen;
    });
    press(KeyCode.RIGHT);
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !editor(screen).modifiedProperty().get());

    assertThat(editor(screen).undoableProperty().get()).contains(Description.of("move", "Hub"));
    press(KeyCode.CONTROL, KeyCode.Z);

    assertThat(editor(screen).model()).isEqualTo(connected());
    assertThat(editor(screen).modifiedProperty().get()).isTrue();
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !editor(screen).modifiedProperty().get());
    assertThat(ModelFiles.read(folder.resolve("home.seciot.json"))).isEqualTo(connected());
  }

  @Test
  void overviewShowsWhereOneIsAndCanBePutAway() throws Exception {
    EditorScreen screen = open(connected());
    javafx.scene.Node overview = robot.lookup("#minimap").query();
    assertThat(overview.isVisible()).isFalse();

    onScreen(() -> {
      screen.diagram().zoom(4);
      return screen;
    });
    waitUntil(overview::isVisible);

    press(KeyCode.CONTROL, KeyCode.M);
    waitUntil(() -> !overview.isVisible());
  }

  @Test
  void overviewMakesWayForWhatIsSelected() throws Exception {
    EditorScreen screen = open(connected());
    javafx.scene.Node overview = robot.lookup("#minimap").query();
    onScreen(() -> {
      screen.diagram().zoom(4);
      Box seen = screen.diagram().visible();
      Box hub = editor(screen).view().box("hub").orElseThrow();
      // Its corner comes to lie in the corner of the window.
      screen
          .diagram()
          .cameraProperty()
          .set(
              new Camera(
                  screen.diagram().camera().zoom(),
                  hub.x() + 10 - seen.width(),
                  hub.y() + 10 - seen.height()));
      return hub;
    });
    waitUntil(overview::isVisible);

    onScreen(() -> {
      editor(screen).select("hub");
      return overview;
    });
    waitUntil(() -> !overview.isVisible());

    onScreen(() -> {
      editor(screen).clearSelection();
      return overview;
    });
    waitUntil(overview::isVisible);
  }
}
