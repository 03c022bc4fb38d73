package io.seciot.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.Blueprint;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.desktop.editor.Tool;
import io.seciot.model.Box;
import io.seciot.model.Point;
import org.junit.jupiter.api.Test;

class GesturesTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Drawing drawing = new Drawing(editor);

  @Test
  void moveShowsAPreviewAndEditsOnlyOnRelease() {
    editor.select("hub");
    MoveGesture gesture = new MoveGesture(editor, drawing, new Point(580, 90), "hub", 1);

    gesture.drag(new Point(611, 90), Modifiers.NONE);
    assertThat(editor.sketch().node("hub").orElseThrow().box())
        .isEqualTo(new Box(530, 60, 160, 60));
    assertThat(editor.model()).isEqualTo(TestModels.home());

    gesture.release(new Point(611, 90), Modifiers.NONE);
    assertThat(editor.view().boxes().get("hub")).isEqualTo(new Box(530, 60, 160, 60));
  }

  @Test
  void tremblingHandMovesNothing() {
    editor.select("hub");
    MoveGesture gesture = new MoveGesture(editor, drawing, new Point(580, 90), "hub", 1);

    gesture.drag(new Point(582, 90), Modifiers.NONE);
    gesture.release(new Point(582, 90), Modifiers.NONE);

    assertThat(editor.undoableProperty().get()).isEmpty();
  }

  @Test
  void altLeavesTheGrid() {
    editor.select("hub");
    MoveGesture gesture = new MoveGesture(editor, drawing, new Point(580, 90), "hub", 1);

    gesture.release(new Point(613, 97), new Modifiers(false, false, true));

    assertThat(editor.view().boxes().get("hub")).isEqualTo(new Box(533, 67, 160, 60));
  }

  @Test
  void cancelledMoveLeavesNoTrace() {
    editor.select("hub");
    MoveGesture gesture = new MoveGesture(editor, drawing, new Point(580, 90), "hub", 1);

    gesture.drag(new Point(680, 190), Modifiers.NONE);
    gesture.cancel();

    assertThat(editor.previewProperty().get()).isEqualTo(Preview.NONE);
    assertThat(editor.sketch().node("hub").orElseThrow().box())
        .isEqualTo(new Box(500, 60, 160, 60));
    assertThat(editor.undoableProperty().get()).isEmpty();
  }

  @Test
  void moveNamesTheBoundaryThatWouldReceive() {
    editor.select("hub");
    MoveGesture gesture = new MoveGesture(editor, drawing, new Point(580, 90), "hub", 1);

    gesture.drag(new Point(250, 200), Modifiers.NONE);

    assertThat(editor.previewProperty().get().target()).isEqualTo("site");
  }

  @Test
  void resizeNeverCutsWhatIsInside() {
    ResizeGesture gesture =
        new ResizeGesture(
            editor, drawing, "site", ResizeGesture.Corner.BOTTOM_RIGHT, new Box(0, 0, 400, 300), 1);

    gesture.release(new Point(80, 80), Modifiers.NONE);

    assertThat(editor.view().boxes().get("site").contains(editor.view().boxes().get("lock")))
        .isTrue();
  }

  @Test
  void resizeGoesToTheGrid() {
    ResizeGesture gesture =
        new ResizeGesture(
            editor, drawing, "site", ResizeGesture.Corner.BOTTOM_RIGHT, new Box(0, 0, 400, 300), 1);

    gesture.release(new Point(452, 348), Modifiers.NONE);

    assertThat(editor.view().boxes().get("site")).isEqualTo(new Box(0, 0, 450, 350));
  }

  @Test
  void connectEndsAtTheElementUnderThePointer() {
    ConnectGesture gesture = new ConnectGesture(editor, drawing, "hub", new Point(500, 90));

    gesture.drag(new Point(150, 90), Modifiers.NONE);
    assertThat(editor.previewProperty().get().target()).isEqualTo("lock");
    gesture.release(new Point(150, 90), Modifiers.NONE);

    assertThat(editor.model().flow("hub-to-lock")).isPresent();
  }

  @Test
  void flowsDoNotEndAtBoundariesOrNowhere() {
    new ConnectGesture(editor, drawing, "hub", new Point(500, 90))
        .release(new Point(300, 250), Modifiers.NONE);
    new ConnectGesture(editor, drawing, "hub", new Point(500, 90))
        .release(new Point(900, 900), Modifiers.NONE);

    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void marqueeTakesWhatLiesWhollyInside() {
    MarqueeGesture gesture = new MarqueeGesture(editor, new Point(20, 40), "site");

    gesture.drag(new Point(300, 200), Modifiers.NONE);
    gesture.release(new Point(300, 200), Modifiers.NONE);

    assertThat(editor.selection().toList()).containsExactly("lock");
  }

  @Test
  void clickInTheRoomOfAFrameSelectsTheFrame() {
    new MarqueeGesture(editor, new Point(300, 250), "site")
        .release(new Point(301, 250), Modifiers.NONE);

    assertThat(editor.selection().toList()).containsExactly("site");
  }

  @Test
  void clickOnTheSheetClearsTheSelection() {
    editor.select("hub");

    new MarqueeGesture(editor, new Point(900, 900), "")
        .release(new Point(900, 900), Modifiers.NONE);

    assertThat(editor.selection().toList()).isEmpty();
  }

  @Test
  void placingGoesBackToSelectingUnlessShiftIsHeld() {
    editor.toolProperty().set(new Tool.Place("hub"));

    new PlaceGesture(editor, drawing, Blueprint.of("hub"))
        .release(new Point(900, 500), new Modifiers(true, false, false));
    assertThat(editor.toolProperty().get()).isEqualTo(new Tool.Place("hub"));

    new PlaceGesture(editor, drawing, Blueprint.of("hub"))
        .release(new Point(900, 600), Modifiers.NONE);
    assertThat(editor.toolProperty().get()).isEqualTo(Tool.SELECT);
    assertThat(editor.model().elements()).hasSize(5);
  }

  @Test
  void edgeThatIsDraggedGoesInLineWithANeighbourAndShowsIt() {
    Box hub = editor.view().boxes().get("hub");
    ResizeGesture gesture =
        new ResizeGesture(editor, drawing, "hub", ResizeGesture.Corner.TOP_LEFT, hub, 1);

    gesture.drag(new Point(403, 34), Modifiers.NONE);
    assertThat(editor.previewProperty().get().guides()).isNotEmpty();
    gesture.release(new Point(403, 34), Modifiers.NONE);

    Box resized = editor.view().boxes().get("hub");
    assertThat(resized.x()).as("the right edge of the site").isEqualTo(400);
    assertThat(resized.y()).as("on the grid, since nothing is near").isEqualTo(30);
    assertThat(resized.x() + resized.width()).isEqualTo(hub.x() + hub.width());
  }

  @Test
  void withAltAnEdgeStaysAtThePointer() {
    Box hub = editor.view().boxes().get("hub");

    new ResizeGesture(editor, drawing, "hub", ResizeGesture.Corner.TOP_LEFT, hub, 1)
        .release(new Point(403, 34), new Modifiers(false, false, true));

    assertThat(editor.view().boxes().get("hub").x()).isEqualTo(403);
  }
}
