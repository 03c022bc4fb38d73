package io.seciot.desktop.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class GuidesTest {

  private static final Box ONE = new Box(0, 0, 100, 50);
  private static final Box OTHER = new Box(300, 0, 100, 50);

  private static Guides with(Box... others) {
    return new Guides(Lists.immutable.with(others), 6);
  }

  private static double by(Optional<Guides.Snap> snap) {
    return snap.map(Guides.Snap::by).orElse(Double.NaN);
  }

  @Test
  void leftEdgesComeInLine() {
    Optional<Guides.Snap> snap = with(ONE).sideways(new Box(4, 200, 60, 50));

    assertThat(by(snap)).isEqualTo(-4);
    assertThat(snap.orElseThrow().lines())
        .containsExactly(Lists.immutable.of(new Point(0, 0), new Point(0, 250)));
  }

  @Test
  void middlesComeInLine() {
    assertThat(by(with(ONE).sideways(new Box(23, 200, 60, 50)))).isEqualTo(-3);
    assertThat(by(with(ONE).upDown(new Box(200, 3, 60, 40)))).isEqualTo(2);
  }

  @Test
  void sameRoomOnBothSides() {
    Optional<Guides.Snap> snap = with(ONE, OTHER).sideways(new Box(173, 5, 61, 37));

    assertThat(by(snap)).isEqualTo(-3.5);
  }

  @Test
  void sameRoomAsBetweenTheTwoBefore() {
    assertThat(by(with(ONE, OTHER).sideways(new Box(604, 5, 61, 37)))).isEqualTo(-4);
  }

  @Test
  void nothingNearPullsNothing() {
    assertThat(with(ONE, OTHER).sideways(new Box(850, 300, 61, 37))).isEmpty();
  }
}
