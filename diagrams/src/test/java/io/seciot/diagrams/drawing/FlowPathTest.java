package io.seciot.diagrams.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class FlowPathTest {

  private static final Box LEFT = new Box(0, 0, 100, 60);
  private static final Box RIGHT = new Box(300, 0, 100, 60);

  @Test
  void runsStraightBetweenNeighbours() {
    assertThat(FlowPath.between(LEFT, RIGHT, Lists.immutable.empty(), 0))
        .containsExactly(new Point(100, 30), new Point(300, 30));
  }

  @Test
  void keepsSeveralLinesApart() {
    assertThat(FlowPath.between(LEFT, RIGHT, Lists.immutable.empty(), 10))
        .containsExactly(new Point(100, 40), new Point(300, 40));
  }

  @Test
  void meetsABendAtARightAngle() {
    assertThat(
            FlowPath.between(
                LEFT, RIGHT, Lists.immutable.of(new Point(150, 10), new Point(150, 50)), 0))
        .containsExactly(
            new Point(100, 10), new Point(150, 10), new Point(150, 50), new Point(300, 50));
  }

  @Test
  void endsAtTheEdgeOnASlant() {
    assertThat(FlowPath.between(LEFT, new Box(300, 400, 100, 60), Lists.immutable.empty(), 0))
        .hasSize(2)
        .allSatisfy(point -> assertThat(point.y()).isIn(60.0, 400.0));
  }

  @Test
  void joinsABoxWithWhatIsInside() {
    Box around = new Box(0, 0, 400, 300);
    Box inside = new Box(50, 100, 100, 60);

    assertThat(FlowPath.between(around, inside, Lists.immutable.empty(), 0))
        .containsExactly(new Point(0, 130), new Point(50, 130));
    assertThat(FlowPath.between(inside, around, Lists.immutable.empty(), 0))
        .containsExactly(new Point(50, 130), new Point(0, 130));
  }

  @Test
  void drawsALoopBesideTheBox() {
    assertThat(FlowPath.between(LEFT, LEFT, Lists.immutable.empty(), 0)).hasSize(5);
  }
}
