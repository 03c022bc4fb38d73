package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.inspector.CatalogueParts;
import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Services;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a user does in the window, from the press of a button to the model and the file. */
@NeedsToolkit
class JourneyTest {

  private static CompletableFuture<Knowledge> knowledge = new CompletableFuture<>();

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private MainWindow window;

  @BeforeAll
  static void loadKnowledge() {
    knowledge = CompletableFuture.completedFuture(BuiltInKnowledge.load());
  }

  @BeforeEach
  void showWindow() throws Exception {
    onScreen(() -> {
      Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
      stage = new Stage();
      window = new MainWindow(stage, services(), new Examples(folder), () -> {});
      window.showStart();
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1000);
      stage.setHeight(900);
      stage.show();
      return stage;
    });
  }

  private Services services() {
    Catalogue catalogue = Catalogue.builtIn();
    Texts texts = new Texts(Locale.ENGLISH);
    return new Services(
        new Settings(folder.resolve("settings.properties")),
        texts,
        new ErrorScreen(stage, texts),
        new Background(Platform::runLater),
        knowledge,
        catalogue,
        new CatalogueParts(catalogue),
        () -> LocalDate.of(2026, 3, 1));
  }

  @AfterEach
  void hideWindow() throws Exception {
    onScreen(() -> {
      stage.hide();
      return stage;
    });
  }

  @Test
  void placesWithTwoClicksAndUndoes() throws Exception {
    robot.clickOn("#start-new");
    EditorScreen screen = screen();

    robot.clickOn("#place-sensor");
    robot.clickOn(middleOfDiagram(screen));

    assertThat(editor(screen).model().elements().collect(Element::kind)).containsExactly("sensor");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor(screen).model().elements()).isEmpty();
  }

  @Test
  void dragsOutOfThePalette() throws Exception {
    robot.clickOn("#start-new");
    EditorScreen screen = screen();

    robot.drag("#place-sensor").dropTo(middleOfDiagram(screen));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().elements().collect(Element::kind)).containsExactly("sensor");
    assertThat(editor(screen).toolProperty().get()).isEqualTo(Tool.SELECT);
  }

  @Test
  void connectsByDragging() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn("#tool-connect");
    robot.drag(placeOf(screen, "lock")).dropTo(placeOf(screen, "hub"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(editor(screen).model().flow("lock-to-hub")).isPresent();
  }

  @Test
  void findingsFollowAnEditedProperty() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));

    robot.clickOn(placeOf(screen, "port"));
    onScreen(() -> {
      ComboBox<?> box = robot.lookup("#fact-debugAccess").queryComboBox();
      box.getSelectionModel().select(1);
      return box;
    });

    assertThat(editor(screen).model().item("port").orElseThrow().fact("debugAccess"))
        .contains(Fact.drawn("locked"));
    waitUntil(() -> !hasFinding(screen, "open-debug-port@port"));
  }

  @Test
  void renamesInPlaceAndSaves() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn(placeOf(screen, "hub"));
    robot.type(KeyCode.F2);
    robot.write("Bridge").type(KeyCode.ENTER);
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    waitUntil(() -> !editor(screen).modifiedProperty().get());

    Architecture saved = ModelFiles.read(folder.resolve("home.seciot.json"));
    assertThat(saved.element("hub").orElseThrow().name()).isEqualTo("Bridge");
  }

  private static Architecture twoDevices() {
    View view =
        View.empty("main", "Main")
            .withBoxes(
                SortedMaps.immutable.of(
                    "lock", new Box(0, 0, 240, 160),
                    "port", new Box(40, 60, 160, 60),
                    "hub", new Box(330, 60, 160, 60)));
    Element port = Element.of("port", "debug-port", "SWD").withParent("lock");
    return Architecture.of(Product.named("Home"))
        .with(Element.of("lock", "lock", "Lock"))
        .with(port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open"))))
        .with(Element.of("hub", "hub", "Hub"))
        .with(view);
  }

  private EditorScreen open(Architecture model) throws Exception {
    Path file = folder.resolve("home.seciot.json");
    ModelFiles.write(model, file);
    onScreen(() -> {
      window.open(file, Optional.of(file));
      return file;
    });
    return screen();
  }

  private EditorScreen screen() throws Exception {
    waitUntil(() -> window.screenProperty().get().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return window.screenProperty().get().orElseThrow();
  }

  private static EditorViewModel editor(EditorScreen screen) {
    return screen.document().editor();
  }

  private static boolean hasFinding(EditorScreen screen, String id) {
    return !screen.document().analysis().busyProperty().get()
        && screen.findings().shownProperty().get().collect(Finding::id).contains(id);
  }

  private Point2D placeOf(EditorScreen screen, String id) throws Exception {
    return onScreen(() -> {
      Point2D place = screen.diagram().sceneCentreOf(id).orElseThrow();
      // Its own heading, not the part inside it.
      double up = id.equals("lock") ? 55 * screen.diagram().camera().zoom() : 0;
      return toScreen(place.subtract(0, up));
    });
  }

  private Point2D middleOfDiagram(EditorScreen screen) throws Exception {
    return onScreen(() ->
        toScreen(
            screen
                .diagram()
                .localToScene(screen.diagram().getWidth() / 2, screen.diagram().getHeight() / 2)));
  }

  private Point2D toScreen(Point2D scene) {
    return scene.add(
        stage.getX() + stage.getScene().getX(), stage.getY() + stage.getScene().getY());
  }

  private static <T> T onScreen(Callable<T> task) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
  }

  private static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onScreen(condition));
  }
}
