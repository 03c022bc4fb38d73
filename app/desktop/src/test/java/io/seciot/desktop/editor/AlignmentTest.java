package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Box;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  private static final ImmutableList<Box> BOXES =
      Lists.immutable.of(
          new Box(100, 0, 40, 20), new Box(0, 50, 20, 40), new Box(300, 200, 100, 10));

  @ParameterizedTest
  @CsvSource({
    "LEFT, 0, 0, 0, 50, 0, 200",
    "CENTRE, 180, 0, 190, 50, 150, 200",
    "RIGHT, 360, 0, 380, 50, 300, 200",
    "TOP, 100, 0, 0, 0, 300, 0",
    "MIDDLE, 100, 95, 0, 85, 300, 100",
    "BOTTOM, 100, 190, 0, 170, 300, 200",
    "ACROSS, 140, 0, 0, 50, 300, 200",
    "DOWN, 100, 0, 0, 90, 300, 200"
  })
  void bringsIntoOrder(
      Alignment how, double x1, double y1, double x2, double y2, double x3, double y3) {
    assertThat(how.of(BOXES))
        .containsExactly(
            new Box(x1, y1, 40, 20), new Box(x2, y2, 20, 40), new Box(x3, y3, 100, 10));
  }

  @Test
  void twoAreNotDistributed() {
    assertThat(Alignment.ACROSS.of(BOXES.take(2))).isEqualTo(BOXES.take(2));
  }
}
