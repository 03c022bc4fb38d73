package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.backup.Backups;
import io.seciot.desktop.clipboard.SystemBoard;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.start.Thumbnails;
import io.seciot.desktop.text.Language;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.Expertise;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Services;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window to try things in, with what journeys need. */
@NeedsToolkit
public abstract class Journey {

  private static CompletableFuture<Knowledge> knowledge = new CompletableFuture<>();

  @TempDir protected Path folder;
  protected final FxRobot robot = new FxRobot();
  protected Stage stage;
  protected MainWindow window;
  protected ErrorScreen errors;
  protected final Background background = new Background(Platform::runLater);
  private Journals journals;
  private final AtomicReference<IOException> journalProblem = new AtomicReference<>();

  /** Once in a process: reading it takes longer than most journeys. */
  @BeforeAll
  static void loadKnowledge() {
    if (!knowledge.isDone()) {
      knowledge = CompletableFuture.completedFuture(BuiltInKnowledge.load());
    }
  }

  @BeforeEach
  void showWindow() throws Exception {
    onScreen(() -> {
      Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet(InterfaceSize.USUAL));
      stage = new Stage();
      window = new MainWindow(stage, services(), examples(), () -> {});
      window.showStart();
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(1000);
      stage.setHeight(900);
      stage.show();
      return stage;
    });
  }

  /** Has the window speak a language, and waits until it does. */
  protected void speak(Language language) throws Exception {
    CountDownLatch spoken = new CountDownLatch(1);
    onScreen(() -> {
      window.speak(language, spoken::countDown);
      return stage;
    });
    assertThat(spoken.await(60, TimeUnit.SECONDS)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What models are judged by; may be loading still. */
  protected CompletableFuture<Knowledge> knowledge() {
    return knowledge;
  }

  /** What the start screen offers as examples. */
  protected Examples examples() {
    return new Examples(folder);
  }

  /** What the window speaks. */
  protected Locale language() {
    return Locale.ENGLISH;
  }

  /** Where unsaved work is kept. */
  protected Path journalFolder() {
    return folder.resolve("journal");
  }

  private Services services() {
    journals = new Journals(journalFolder(), journalProblem::set);
    Texts texts = new Texts(language());
    errors = new ErrorScreen(stage, journalFolder(), texts);
    return new Services(
        new Settings(folder.resolve("settings.properties"), Runnable::run),
        texts,
        errors,
        background,
        Expertise.of(knowledge(), Catalogue.builtIn()),
        new SystemBoard(background, errors::crash),
        journals,
        new Backups(folder.resolve("versions")),
        new Thumbnails(
            folder.resolve("thumbnails"), knowledge(), background.pictures(), background.screen()),
        () -> LocalDate.of(2026, 3, 1));
  }

  /** With all dialogs: one that stays would take keys and clicks of the next journey. */
  @AfterEach
  void hideWindows() throws Exception {
    onScreen(() -> {
      // The headless platform remembers every window; what was open in it has to go with it.
      stage.titleProperty().unbind();
      window.screenProperty().set(Optional.empty());
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      stage.setScene(new Scene(new Group()));
      return stage;
    });
    // Pictures of recent models are still being written; their folder goes away next.
    CompletableFuture.runAsync(() -> {}, background.pictures()).get(30, TimeUnit.SECONDS);
    journals.close();
    assertThat(journalProblem).hasNullValue();
  }

  protected static Architecture twoDevices() {
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

  protected EditorScreen open(Architecture model) throws Exception {
    Path file = folder.resolve("home.seciot.json");
    ModelFiles.write(model, file);
    onScreen(() -> {
      window.open(file, Optional.of(file));
      return file;
    });
    return screen();
  }

  protected EditorScreen screen() throws Exception {
    waitUntil(() -> window.screenProperty().get().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return window.screenProperty().get().orElseThrow();
  }

  protected static EditorViewModel editor(EditorScreen screen) {
    return screen.document().editor();
  }

  protected static boolean hasFinding(EditorScreen screen, String id) {
    return !screen.document().analysis().busyProperty().get()
        && screen.panels().findings().shownProperty().get().collect(Finding::id).contains(id);
  }

  protected Point2D placeOf(EditorScreen screen, String id) throws Exception {
    return onScreen(() -> {
      Point2D place = screen.diagram().sceneCentreOf(id).orElseThrow();
      // Its own heading, not the part inside it.
      double up = id.equals("lock") ? 55 * screen.diagram().camera().zoom() : 0;
      return toScreen(place.subtract(0, up));
    });
  }

  protected Point2D middleOfDiagram(EditorScreen screen) throws Exception {
    return onScreen(() ->
        toScreen(
            screen
                .diagram()
                .localToScene(screen.diagram().getWidth() / 2, screen.diagram().getHeight() / 2)));
  }

  /** Where a place of the shown view is on the screen. */
  protected Point2D placeOf(EditorScreen screen, double x, double y) throws Exception {
    return onScreen(() -> {
      Point place = screen.diagram().camera().toScreen(new Point(x, y));
      return toScreen(screen.diagram().localToScene(place.x(), place.y()));
    });
  }

  private Point2D toScreen(Point2D scene) {
    return scene.add(
        stage.getX() + stage.getScene().getX(), stage.getY() + stage.getScene().getY());
  }

  protected static <T> T onScreen(Callable<T> task) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, task);
  }

  protected static void waitUntil(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onScreen(condition));
  }

  /** Presses keys together. */
  protected void press(KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What a text says, whether words are marked in it or not. */
  protected static String wordsOf(Node text) {
    return text instanceof Labeled label ? label.getText() : text.getAccessibleText();
  }

  /** What has the focus. */
  protected Node focused() throws Exception {
    return onScreen(() -> stage.getScene().getFocusOwner());
  }
}
