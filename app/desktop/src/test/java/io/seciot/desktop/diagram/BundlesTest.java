package io.seciot.desktop.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class BundlesTest {

  @Test
  void flowsBetweenTheSameOutermostElementsAreOneLine() {
    Architecture model =
        TestModels.home()
            .with(Flow.of("command", "Command", "hub", "lock"))
            .with(Flow.of("inside", "Inside", "lock", "site"));
    EditorViewModel editor = new EditorViewModel(model, TestModels.vocabulary());

    assertThat(Bundles.of(model, editor.sketch()).collect(Bundles.Bundle::count))
        .isEqualTo(Lists.immutable.of(2));
  }

  @Test
  void aGridKnowsWhatOverlapsAcrossItsCells() {
    BoxGrid grid = new BoxGrid();
    grid.add(new Box(-300, -10, 700, 20));

    assertThat(grid.isTaken(new Box(390, 0, 50, 50))).isTrue();
    assertThat(grid.isTaken(new Box(-310, -20, 5, 5))).isFalse();
    assertThat(grid.isTaken(new Box(401, 0, 50, 50))).isFalse();
  }
}
