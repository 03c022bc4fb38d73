package io.seciot.desktop.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.fx.NeedsToolkit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@NeedsToolkit
class CutOffTest {

  private static final String LONG = "A stolen password is enough to control the product";

  private static List<String> on(Callable<Node> content) throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              Pane root = new Pane(content.call());
              new Scene(root, 200, 400);
              root.applyCss();
              root.layout();
              root.layout();
              return CutOff.on(root);
            })
        .get(20, TimeUnit.SECONDS);
  }

  private static Label narrow() {
    Label label = new Label(LONG);
    label.setMaxWidth(80);
    label.setPrefWidth(80);
    return label;
  }

  @Test
  void wordsThatAreShortenedAreNamed() throws Exception {
    assertThat(on(CutOffTest::narrow)).containsExactly("shortened: label \"" + LONG + '"');
  }

  @Test
  void wordsThatWrapOrAreWholeInATooltipAreNot() throws Exception {
    assertThat(
            on(() -> {
              Label label = narrow();
              label.setWrapText(true);
              return label;
            }))
        .isEmpty();
    assertThat(
            on(() -> {
              Label label = narrow();
              label.setTooltip(new Tooltip(LONG));
              return label;
            }))
        .isEmpty();
  }

  @Test
  void aButtonBeyondTheWindowIsNamed() throws Exception {
    assertThat(on(() -> at(190))).containsExactly("out of sight: button \"Save\"");
  }

  @Test
  void aButtonThatIsClippedIsNamed() throws Exception {
    assertThat(
            on(() -> {
              Pane clipped = new Pane(at(40));
              clipped.setClip(new Rectangle(50, 100));
              return clipped;
            }))
        .containsExactly("out of sight: button \"Save\"");
  }

  @Test
  void whatCanBeScrolledToIsNot() throws Exception {
    assertThat(
            on(() -> {
              ScrollPane scroll = new ScrollPane(new Pane(at(400)));
              scroll.setPrefSize(200, 100);
              return scroll;
            }))
        .isEmpty();
  }

  @Test
  void whatIsHiddenIsNot() throws Exception {
    assertThat(
            on(() -> {
              Node hidden = at(190);
              hidden.setVisible(false);
              return hidden;
            }))
        .isEmpty();
  }

  private static Button at(double x) {
    Button button = new Button("Save");
    button.setLayoutX(x);
    return button;
  }
}
