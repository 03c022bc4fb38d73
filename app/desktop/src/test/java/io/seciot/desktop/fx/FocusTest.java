package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Who works by keys sees where they are: what has the focus looks different from what has not. */
class FocusTest extends Journey {

  /** A ring may lie around what it belongs to. */
  private static final double MARGIN = 4;

  /** The cursor in a field alone is thin and blinks; it does not count as a sign. */
  private static final int LEAST_PIXELS = 40;

  private static final int STEPS = 14;

  private final Set<Node> seen = new HashSet<>();
  private final Set<String> looks = new HashSet<>();
  private final Set<String> alike = new TreeSet<>();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void whatHasTheFocusShowsIt(Theme theme) throws Exception {
    onScreen(() -> {
      window.look().themeProperty().set(theme);
      return theme;
    });
    // A window that has only just come up gives the focus with its first frames.
    WaitForAsyncUtils.waitForFxEvents();
    waitUntil(() -> stage.isFocused() && stage.getScene().getFocusOwner() != null);
    try {
      walk("start");
      EditorScreen screen = open(twoDevices());
      waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
      onScreen(() -> {
        editor(screen).select("port");
        screen.panels().findings().selectedIdProperty().set("open-debug-port@port");
        return screen;
      });
      walk("drawing");
      press(KeyCode.F6);
      walk("inspector");
      for (KeyCode panel : ENTRIES) {
        press(KeyCode.CONTROL, panel);
        walk(panel.getName());
      }
    } finally {
      onScreen(() -> {
        window.look().themeProperty().set(Theme.LIGHT);
        return theme;
      });
    }
    assertThat(looks).hasSizeGreaterThan(12);
    assertThat(alike).isEmpty();
  }

  /** Palette, outline, and each of the panels below. */
  private static final KeyCode[] ENTRIES = {
    KeyCode.DIGIT4,
    KeyCode.DIGIT5,
    KeyCode.DIGIT1,
    KeyCode.DIGIT2,
    KeyCode.DIGIT3,
    KeyCode.DIGIT7,
    KeyCode.DIGIT8,
    KeyCode.DIGIT9
  };

  /** Looks at what has the focus, and goes on by Tab. What looks like another is looked at once. */
  private void walk(String where) throws Exception {
    for (int step = 0; step < STEPS; step++) {
      Node owner = focused();
      if (seen.add(owner) && looks.add(look(owner)) && !differs(owner)) {
        alike.add(where + ": " + owner);
      }
      press(KeyCode.TAB);
    }
  }

  private static String look(Node node) {
    return node.getClass().getSimpleName() + node.getStyleClass() + node.getPseudoClassStates();
  }

  /** Each picture is taken after a pulse, when the look has followed the focus. */
  private boolean differs(Node owner) throws Exception {
    Scene scene = stage.getScene();
    Bounds around = around(owner, scene);
    WritableImage with = onScreen(() -> picture(scene, around));
    onScreen(() -> {
      scene.getRoot().requestFocus();
      return scene;
    });
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage without = onScreen(() -> picture(scene, around));
    onScreen(() -> {
      owner.requestFocus();
      return owner;
    });
    WaitForAsyncUtils.waitForFxEvents();
    return different(with, without) >= LEAST_PIXELS;
  }

  private static Bounds around(Node node, Scene scene) {
    Bounds own = node.localToScene(node.getLayoutBounds());
    double x = Math.max(0, own.getMinX() - MARGIN);
    double y = Math.max(0, own.getMinY() - MARGIN);
    double right = Math.min(scene.getWidth(), own.getMaxX() + MARGIN);
    double bottom = Math.min(scene.getHeight(), own.getMaxY() + MARGIN);
    return new BoundingBox(x, y, Math.max(1, right - x), Math.max(1, bottom - y));
  }

  private static WritableImage picture(Scene scene, Bounds part) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight()));
    return root.snapshot(parameters, null);
  }

  private static int different(WritableImage one, WritableImage other) {
    int count = 0;
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
  }
}
