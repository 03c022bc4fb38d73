package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.theme.SpareRules;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen, looked at for what must hold on all of them. */
class ScreensTest extends Journey {

  /** What takes input or shows rows; a screen reader has to be able to say what it is for. */
  private static final List<Class<? extends Control>> NAMED =
      List.of(
          ButtonBase.class,
          ComboBoxBase.class,
          ListView.class,
          Slider.class,
          TextInputControl.class,
          TreeView.class);

  private interface Look {
    void at(String screen) throws Exception;
  }

  @Test
  void everyControlHasAName() throws Exception {
    Set<String> nameless = new TreeSet<>();
    everyScreen(screen -> nameless.addAll(onScreen(() -> nameless(screen))));
    assertThat(nameless).as("give these an accessible text, or a label with labelFor").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void noStyleSheetComplains(Theme theme) throws Exception {
    try (StyleWarnings warnings = new StyleWarnings()) {
      onScreen(() -> {
        window.look().themeProperty().set(theme);
        return theme;
      });
      everyScreen(screen -> WaitForAsyncUtils.waitForFxEvents());
      assertThat(warnings.messages()).isEmpty();
    } finally {
      onScreen(() -> {
        window.look().themeProperty().set(Theme.LIGHT);
        return theme;
      });
    }
  }

  /** Else it would be shown without the looks that the theme has for it. */
  @Test
  void nothingShownIsWhatTheThemeLeavesOut() throws Exception {
    Set<String> seen = new TreeSet<>();
    everyScreen(screen -> seen.addAll(onScreen(ScreensTest::styleClasses)));

    assertThat(seen).contains("button", "list-view").noneMatch(SpareRules::areOf);
  }

  private static Set<String> styleClasses() {
    return Window.getWindows().stream()
        .flatMap(shown -> everything(shown.getScene().getRoot()))
        .flatMap(node -> node.getStyleClass().stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Node> everything(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::everything))
        : Stream.of(node);
  }

  @Test
  void aComplaintWouldBeNoticed() throws Exception {
    try (StyleWarnings warnings = new StyleWarnings()) {
      onScreen(() -> {
        stage.getScene().getRoot().setStyle("-fx-background-color: -there-is-no-such-colour;");
        stage.getScene().getRoot().applyCss();
        return stage;
      });
      assertThat(warnings.messages()).isNotEmpty();
    }
  }

  private void everyScreen(Look look) throws Exception {
    look.at("start");
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    onScreen(() -> {
      editor(screen).select("port");
      screen.panels().findings().selectedIdProperty().set("open-debug-port@port");
      return screen;
    });
    waitUntil(() -> screen.panels().fixes().model().fixesProperty().get().isPresent());
    look.at("findings");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    waitUntil(() -> screen.panels().fixes().model().trialProperty().get().isPresent());
    look.at("trial");
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    onScreen(() -> {
      String first = screen.panels().questions().shownProperty().get().getFirst().id();
      screen.panels().questions().selectedIdProperty().set(first);
      return first;
    });
    look.at("questions");
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    press(KeyCode.DOWN);
    look.at("standards");
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    look.at("outline");
    overlay(look, "commands", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    overlay(look, "settings", KeyCode.CONTROL, KeyCode.COMMA);
    overlay(look, "keys", KeyCode.F1);
    overlay(look, "glossary", KeyCode.SHIFT, KeyCode.F1);
    overlay(look, "report", KeyCode.CONTROL, KeyCode.E);
    overlay(look, "decision", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
  }

  private void overlay(Look look, String name, KeyCode... keys) throws Exception {
    press(keys);
    look.at(name);
    press(KeyCode.ESCAPE);
  }

  private static Set<String> nameless(String screen) {
    Set<String> found = new TreeSet<>();
    Window.getWindows().stream()
        .map(shown -> shown.getScene().getRoot())
        .forEach(root ->
            all(root)
                .filter(node -> NAMED.stream().anyMatch(kind -> kind.isInstance(node)))
                .filter(node -> node.isFocusTraversable() && !hasName(node, root))
                .forEach(node -> found.add(screen + ": " + place(node))));
    return found;
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible() || node instanceof Cell) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::all))
        : Stream.of(node);
  }

  private static boolean hasName(Node node, Node root) {
    return isText(node.getAccessibleText())
        || node instanceof Labeled labeled && isText(labeled.getText())
        || all(root).anyMatch(other -> other instanceof Label label && label.getLabelFor() == node);
  }

  private static boolean isText(@org.jspecify.annotations.Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String place(Node node) {
    Node around = node.getParent();
    return node.getClass().getSimpleName()
        + " #"
        + node.getId()
        + " in "
        + (around == null ? "" : around.getStyleClass());
  }
}
