package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class FlowEditsTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final FlowEdits flows = new FlowEdits(editor);

  @Test
  void rightAnglesHaveTwoCornersHalfWay() {
    editor.select("hub");
    new Drawing(editor).nudge(0, 100);
    editor.select("status");

    flows.atRightAngles();

    assertThat(editor.view().routes().get("status"))
        .containsExactly(new Point(350, 90), new Point(350, 190));
    assertThat(editor.undoableProperty().get()).contains(Description.of("right-angles", "Status"));
  }

  @Test
  void straightenTakesOutAllBends() {
    flows.bend("status", Lists.immutable.of(new Point(300, 200), new Point(420, 200)));
    editor.select("status");

    flows.straighten();

    assertThat(editor.view().routes().containsKey("status")).isFalse();
  }

  @Test
  void reconnectingTakesOutBendsAndIsOneStep() {
    new Drawing(editor).place("hub", new Point(900, 400));
    flows.bend("status", Lists.immutable.of(new Point(300, 200)));

    flows.reconnect("status", "lock", "hub-2");

    assertThat(editor.model().flow("status").orElseThrow().target()).isEqualTo("hub-2");
    assertThat(editor.view().routes().containsKey("status")).isFalse();
    editor.undo();
    assertThat(editor.model().flow("status").orElseThrow().target()).isEqualTo("hub");
    assertThat(editor.view().routes().get("status")).containsExactly(new Point(300, 200));
  }

  @Test
  void wayBackStatesTheSameAndIsKeptApart() {
    editor.perform(new Edits.State("status", "protocol", Fact.drawn("ble")));
    editor.select("status");

    flows.addWayBack();

    Flow back = editor.model().flow("status-back").orElseThrow();
    assertThat(back.source()).isEqualTo("hub");
    assertThat(back.target()).isEqualTo("lock");
    assertThat(back.fact("protocol")).contains(Fact.drawn("ble"));
    ImmutableList<Point> there = editor.sketch().line("status").orElseThrow().points();
    ImmutableList<Point> andBack = editor.sketch().line("status-back").orElseThrow().points();
    assertThat(Math.abs(there.getFirst().y() - andBack.getFirst().y())).isEqualTo(26);
  }

  @Test
  void flowsBackToTheSameElementAreKeptApart() {
    Drawing drawing = new Drawing(editor);
    drawing.connect("hub", "hub");
    drawing.connect("hub", "hub");

    assertThat(editor.sketch().line("hub-to-hub").orElseThrow().points())
        .hasSize(5)
        .doesNotContainAnyElementsOf(
            editor.sketch().line("hub-to-hub-2").orElseThrow().points().subList(1, 4));
  }
}
