package io.seciot.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Point;
import io.seciot.model.edit.Description;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class FlowGesturesTest {

  private static final Modifiers ALT = new Modifiers(false, false, true);

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Drawing drawing = new Drawing(editor);
  private final FlowEdits flows = new FlowEdits(editor);

  private Sketch.Line status() {
    return editor.sketch().line("status").orElseThrow();
  }

  private BendGesture bending(Point middle) {
    ImmutableList<Point> points =
        Lists.immutable.of(status().points().getFirst(), middle, status().points().getLast());
    return new BendGesture(editor, flows, "status", points, 1, 1);
  }

  @Test
  void draggingTheMiddleMakesABend() {
    BendGesture gesture = bending(new Point(350, 90));

    gesture.drag(new Point(352, 148), Modifiers.NONE);
    assertThat(status().points()).contains(new Point(350, 150));
    assertThat(editor.model()).isEqualTo(TestModels.home());

    gesture.release(new Point(352, 148), Modifiers.NONE);
    assertThat(editor.view().routes().get("status")).containsExactly(new Point(350, 150));
    assertThat(editor.undoableProperty().get()).contains(Description.of("bend", "Status"));
  }

  @Test
  void altLeavesTheGrid() {
    bending(new Point(350, 90)).release(new Point(352, 148), ALT);

    assertThat(editor.view().routes().get("status")).containsExactly(new Point(352, 148));
  }

  @Test
  void bendOnTheWayIsTakenOut() {
    flows.bend("status", Lists.immutable.of(new Point(350, 150)));
    ImmutableList<Point> points =
        Lists.immutable.of(new Point(200, 90), new Point(350, 150), new Point(500, 90));

    new BendGesture(editor, flows, "status", points, 1, 1)
        .release(new Point(340, 92), Modifiers.NONE);

    assertThat(editor.view().routes().containsKey("status")).isFalse();
  }

  @Test
  void cancelledBendLeavesNoTrace() {
    BendGesture gesture = bending(new Point(350, 90));

    gesture.drag(new Point(350, 200), Modifiers.NONE);
    gesture.cancel();

    assertThat(editor.previewProperty().get()).isEqualTo(Preview.NONE);
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void endIsDraggedToAnotherElement() {
    drawing.place("hub", new Point(900, 400));
    ReconnectGesture gesture =
        new ReconnectGesture(editor, drawing, flows, status(), ReconnectGesture.End.TARGET);

    gesture.drag(new Point(900, 400), Modifiers.NONE);
    assertThat(editor.previewProperty().get().target()).isEqualTo("hub-2");
    gesture.release(new Point(900, 400), Modifiers.NONE);

    assertThat(editor.model().flow("status").orElseThrow().target()).isEqualTo("hub-2");
  }

  @Test
  void endDroppedNowhereStays() {
    new ReconnectGesture(editor, drawing, flows, status(), ReconnectGesture.End.SOURCE)
        .release(new Point(900, 900), Modifiers.NONE);

    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void boundariesAreShownAsRefused() {
    ConnectGesture gesture = new ConnectGesture(editor, drawing, "hub", new Point(500, 90));

    gesture.drag(new Point(300, 250), Modifiers.NONE);

    assertThat(editor.previewProperty().get().refused()).isEqualTo("site");
    assertThat(editor.previewProperty().get().target()).isEmpty();
  }

  @Test
  void flowCanGoBackToItsOwnElement() {
    ConnectGesture gesture = new ConnectGesture(editor, drawing, "hub", new Point(500, 90));

    gesture.drag(new Point(480, 30), Modifiers.NONE);
    gesture.release(new Point(580, 90), Modifiers.NONE);

    assertThat(editor.model().flow("hub-to-hub")).isPresent();
  }
}
