package io.seciot.desktop.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class BoxesTest {

  @Test
  void isAroundAllPoints() {
    assertThat(
            Boxes.around(
                Lists.immutable.of(new Point(-5, 40), new Point(30, -10), new Point(10, 20))))
        .isEqualTo(new Box(-5, -10, 35, 50));
    assertThat(Boxes.around(Lists.immutable.of(new Point(3, 4)))).isEqualTo(new Box(3, 4, 0, 0));
  }
}
