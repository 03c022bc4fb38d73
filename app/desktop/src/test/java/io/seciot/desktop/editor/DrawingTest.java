package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

class DrawingTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Drawing drawing = new Drawing(editor);

  @Test
  void placesInsideTheBoundaryUnderThePointerAndSelects() {
    drawing.place("hub", new Point(300, 220));

    assertThat(editor.model().element("hub-2").orElseThrow().parent()).isEqualTo("site");
    assertThat(editor.selection().toList()).containsExactly("hub-2");
  }

  @Test
  void placedNamesDiffer() {
    drawing.place("chip", new Point(900, 900));
    drawing.place("chip", new Point(900, 1000));

    assertThat(editor.model().element("chip-2").orElseThrow().name()).isEqualTo("chip 2");
  }

  @Test
  void elementThatIsCalledLikeANoteGetsAnotherId() {
    drawing.placeNote("Remember", new Point(900, 900));
    drawing.place(new Blueprint("hub", "Note", Maps.immutable.empty()), new Point(900, 1200));

    assertThat(editor.note("note")).isPresent();
    assertThat(editor.model().element("note-2").map(Element::name)).contains("Note");
  }

  @Test
  void partDroppedOnDeviceGoesInsideAndTheDeviceGrowsAroundIt() {
    drawing.place("chip", new Point(580, 90));

    assertThat(editor.model().element("chip").orElseThrow().parent()).isEqualTo("hub");
    Box chip = editor.view().boxes().get("chip");
    assertThat(editor.view().boxes().get("hub").contains(chip)).isTrue();
  }

  @Test
  void placingIsOneStep() {
    drawing.place("chip", new Point(580, 90));

    editor.undo();

    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void movingABoundaryTakesAlongWhatIsInside() {
    editor.select("site");

    drawing.moveSelection(100, 50, new Point(900, 900));

    assertThat(editor.view().boxes().get("lock")).isEqualTo(new Box(140, 110, 160, 60));
    assertThat(editor.model().element("lock").orElseThrow().parent()).isEqualTo("site");
  }

  @Test
  void draggingIntoABoundaryNestsAndUndoTakesBoth() {
    editor.select("hub");

    drawing.moveSelection(-300, 100, new Point(250, 200));

    assertThat(editor.model().element("hub").orElseThrow().parent()).isEqualTo("site");
    assertThat(editor.undoableProperty().get()).contains(Description.of("move", "Hub"));
    editor.undo();
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void draggingOutOfABoundaryTakesOut() {
    editor.select("lock");

    drawing.moveSelection(500, 300, new Point(600, 400));

    assertThat(editor.model().element("lock").orElseThrow().parent()).isNull();
  }

  @Test
  void devicesDoNotSwallowDevices() {
    editor.select("lock");

    drawing.moveSelection(460, 0, new Point(580, 90));

    assertThat(editor.model().element("lock").orElseThrow().parent()).isNull();
  }

  @Test
  void nudgingKeepsTheParent() {
    editor.select("lock");

    drawing.nudge(10, 0);

    assertThat(editor.view().boxes().get("lock")).isEqualTo(new Box(50, 60, 160, 60));
    assertThat(editor.model().element("lock").orElseThrow().parent()).isEqualTo("site");
  }

  @Test
  void straightLineStaysStraightWhenOneEndMoves() {
    editor.perform(new Edits.Route("main", "status", Lists.immutable.of(new Point(450, 90))));
    editor.select("hub");

    drawing.moveSelection(0, 200, new Point(580, 290));

    assertThat(editor.view().routes().containsKey("status")).isFalse();
  }

  @Test
  void cornersFollowTheEndThatMoves() {
    editor.perform(
        new Edits.Route(
            "main", "status", Lists.immutable.of(new Point(450, 70), new Point(450, 110))));
    editor.select("hub");

    drawing.moveSelection(0, 200, new Point(580, 290));

    assertThat(editor.view().routes().get("status"))
        .containsExactly(new Point(450, 70), new Point(450, 310));
  }

  @Test
  void bendsGoAlongWithBothEnds() {
    editor.perform(new Edits.Route("main", "status", Lists.immutable.of(new Point(450, 250))));
    editor.select(SortedSets.immutable.of("lock", "hub"));

    drawing.nudge(10, 20);

    assertThat(editor.view().routes().get("status")).containsExactly(new Point(460, 270));
  }

  @Test
  void connectsAndSelectsTheFlow() {
    drawing.connect("hub", "lock");

    Flow flow = editor.model().flow("hub-to-lock").orElseThrow();
    assertThat(flow.source()).isEqualTo("hub");
    assertThat(editor.undoableProperty().get()).contains(Description.of("connect", "Hub", "Lock"));
    assertThat(editor.selection().toList()).containsExactly("hub-to-lock");
  }

  @Test
  void deletingABoundaryDeletesWhatIsInsideAndItsFlows() {
    editor.select("site");

    drawing.deleteSelection();

    assertThat(editor.model().elements().collect(e -> e.id())).containsExactly("hub");
    assertThat(editor.model().flows()).isEmpty();
  }

  @Test
  void blankNameChangesNothing() {
    drawing.rename("lock", "  ");

    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void alignsSeveralAsOneStep() {
    drawing.place("hub", new Point(700, 400));
    editor.select(SortedSets.immutable.of("hub", "hub-2"));

    drawing.align(Alignment.LEFT);

    assertThat(editor.view().boxes().get("hub-2").x()).isEqualTo(500);
    assertThat(editor.undoableProperty().get()).contains(Description.of("align.many", 2));
    editor.undo();
    assertThat(editor.view().boxes().get("hub-2").x()).isEqualTo(620);
  }

  @Test
  void aligningABoundaryTakesAlongWhatIsInside() {
    editor.select(SortedSets.immutable.of("hub", "site"));

    drawing.align(Alignment.RIGHT);

    assertThat(editor.view().boxes().get("lock")).isEqualTo(new Box(300, 60, 160, 60));
  }
}
