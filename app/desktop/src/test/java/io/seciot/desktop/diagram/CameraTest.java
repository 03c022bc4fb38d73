package io.seciot.desktop.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Box;
import io.seciot.model.Point;
import org.junit.jupiter.api.Test;

class CameraTest {

  @Test
  void zoomKeepsWhatIsUnderThePointer() {
    Camera camera = new Camera(1, 10, 20);
    Point before = camera.toView(300, 200);

    Camera zoomed = camera.zoomedAt(300, 200, 1.7);

    Point after = zoomed.toView(300, 200);
    assertThat(after.x()).isCloseTo(before.x(), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(after.y()).isCloseTo(before.y(), org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void zoomStaysWithinBounds() {
    assertThat(Camera.PLAIN.zoomedAt(0, 0, 1000).zoom()).isEqualTo(4);
    assertThat(Camera.PLAIN.zoomedAt(0, 0, 0.0001).zoom()).isEqualTo(0.01);
  }

  @Test
  void fitShowsAllAndNeverEnlarges() {
    Box large = new Box(-100, -50, 4000, 1000);

    assertThat(Camera.fitting(large, 800, 600).visible(800, 600).contains(large)).isTrue();
    assertThat(Camera.fitting(new Box(0, 0, 10, 10), 800, 600).zoom()).isEqualTo(1);
  }

  @Test
  void revealingMovesOnlyWhenNeeded() {
    Box near = new Box(10, 10, 100, 50);
    Box far = new Box(5000, 5000, 100, 50);

    assertThat(Camera.PLAIN.revealing(near, 800, 600)).isEqualTo(Camera.PLAIN);
    assertThat(Camera.PLAIN.revealing(far, 800, 600).visible(800, 600).contains(far)).isTrue();
  }
}
