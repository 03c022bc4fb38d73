package io.seciot.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.Minimap;
import io.seciot.desktop.fx.Journey;
import io.seciot.desktop.text.Texts;
import java.util.Locale;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What a window manager does to the window must not cost the drawing its place. */
class ScreenLayoutTest extends Journey {

  private static final Dimension2D WINDOW = new Dimension2D(1000, 700);
  private static final Dimension2D FULL_SCREEN = new Dimension2D(1600, 1000);
  private static final Dimension2D SMALLER = new Dimension2D(820, 560);

  @Test
  void afterAPresentationTheDrawingHasItsPlaceAgain() throws Exception {
    OpenDocument document = open(twoDevices()).document();

    onScreen(() -> {
      Shown shown = new Shown(document);
      shown.resize(WINDOW);
      Dimension2D before = shown.drawing();

      Runnable end = shown.layout.present(new Region());
      shown.resize(FULL_SCREEN);
      assertThat(shown.drawing().getWidth()).isGreaterThan(before.getWidth());
      end.run();
      shown.resize(SMALLER);
      shown.resize(WINDOW);

      assertThat(before.getWidth()).isGreaterThan(400);
      assertThat(before.getHeight()).isGreaterThan(300);
      assertThat(shown.drawing().getWidth()).isCloseTo(before.getWidth(), within(2.0));
      assertThat(shown.drawing().getHeight()).isCloseTo(before.getHeight(), within(2.0));
      return shown;
    });
  }

  /** The window became small while the presentation went on, and stays so. */
  @Test
  void theDrawingIsInSightInAWindowThatBecameSmall() throws Exception {
    OpenDocument document = open(twoDevices()).document();

    onScreen(() -> {
      Shown shown = new Shown(document);
      shown.resize(FULL_SCREEN);
      Runnable end = shown.layout.present(new Region());
      shown.resize(SMALLER);
      end.run();
      shown.resize(SMALLER);

      assertThat(shown.drawing().getWidth()).isGreaterThanOrEqualTo(200);
      assertThat(shown.drawing().getHeight()).isGreaterThan(150);
      return shown;
    });
  }

  /** The layout with a drawing and plain panes around it, in a scene that can have any size. */
  private static final class Shown {

    private final DiagramView diagram;
    private final ScreenLayout layout;
    private final StackPane root;

    Shown(OpenDocument document) {
      this.diagram =
          new DiagramView(document.editor(), document.drawing(), document.analysis(), "Drawing");
      this.layout =
          new ScreenLayout(
              document,
              new ScreenLayout.Parts(
                  pane(),
                  diagram,
                  new Minimap(document.editor(), diagram, "Overview"),
                  pane(),
                  pane(),
                  new Region(),
                  new Region(),
                  new StackPane()),
              new Texts(Locale.ENGLISH));
      this.root = new StackPane(layout.make());
      new Scene(root);
    }

    private static Region pane() {
      Region pane = new Region();
      pane.setMinSize(120, 120);
      pane.setPrefSize(240, 240);
      return pane;
    }

    void resize(Dimension2D size) {
      root.applyCss();
      root.resize(size.getWidth(), size.getHeight());
      root.layout();
    }

    Dimension2D drawing() {
      return new Dimension2D(diagram.getWidth(), diagram.getHeight());
    }
  }
}
