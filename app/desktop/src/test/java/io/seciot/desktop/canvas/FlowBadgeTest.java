package io.seciot.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.fx.Journey;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/** The badge of a flow leads to its findings as that of an element does. */
class FlowBadgeTest extends Journey {

  @Test
  void clickOnTheBadgeOfAFlowListsItsFindings() throws Exception {
    Flow flow = Flow.of("status", "Status", "lock", "hub");
    Architecture model =
        twoDevices()
            .with(flow.withProfile(flow.profile().withFact("encryption", Fact.drawn("none"))));
    EditorScreen screen = open(model);
    waitUntil(() -> badge(screen.diagram()).isPresent());

    robot.clickOn(onScreen(() -> onDisplay(screen, badge(screen.diagram()).orElseThrow())));

    assertThat(editor(screen).selection().toList()).containsExactly("status");
    assertThat(screen.panels().findings().shownProperty().get())
        .isNotEmpty()
        .allMatch(finding -> finding.id().contains("status"));
  }

  /** A place inside the badge of the flow. */
  private static Optional<Point> badge(DiagramView diagram) {
    Box seen = diagram.visible();
    for (double y = seen.y(); y < seen.y() + seen.height(); y += 4) {
      for (double x = seen.x(); x < seen.x() + seen.width(); x += 4) {
        Point place = new Point(x, y);
        if (diagram.badgeAt(place).equals(Optional.of("status"))) {
          return Optional.of(new Point(x + 3, y + 3));
        }
      }
    }
    return Optional.empty();
  }

  private static Point2D onDisplay(EditorScreen screen, Point place) {
    Point at = screen.diagram().camera().toScreen(place);
    return screen.diagram().localToScreen(at.x(), at.y());
  }
}
