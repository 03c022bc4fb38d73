package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.file.ImportDialog;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.file.PacksDialog;
import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.recovery.RecoveryViewModel;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.text.Language;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.InterfaceSize;
import io.seciot.desktop.theme.Look;
import io.seciot.desktop.theme.Theme;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The window: the start screen, or one open document. */
public final class MainWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /** What the system puts above the window has to be on the screen as well. */
  private static final double TITLE = 40;

  private final Stage stage;
  private final Services services;
  private final Texts texts;
  private final FileDialogs dialogs;
  private final Documents documents;
  private final RecoveryViewModel recovery;
  private final FirstScreen first;
  private final UserTools tools;
  private final Look look;
  private final Runnable closed;
  private final Examples examples;
  private final BorderPane root = new BorderPane();
  private final StackPane layers = new StackPane(root);
  private final ObjectProperty<Optional<EditorScreen>> screen =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param closed run once the window is gone
   */
  public MainWindow(Stage stage, Services services, Examples examples, Runnable closed) {
    this.stage = stage;
    this.services = services;
    this.texts = services.texts();
    this.closed = closed;
    this.examples = examples;
    this.dialogs = new FileDialogs(stage, services.settings(), texts);
    this.documents = new Documents(new Shown(), dialogs, services);
    this.recovery =
        new RecoveryViewModel(services.journals(), services.background(), services.errors()::crash);
    this.first = new FirstScreen(documents, recovery, dialogs, examples, this::takeTour);
    this.tools = new UserTools(stage, layers, screen::get, services);
    screen.subscribe(MainWindow::closeWhatIsLeft);
    recovery.foundProperty().subscribe(this::tellOfUnsavedWork);
    screen.subscribe(now -> tellOfUnsavedWork(recovery.foundProperty().get()));
    // Who comes back from another program has perhaps changed the file there.
    stage
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            screen.get().map(EditorScreen::fileChanges).ifPresent(FileChanges::look);
          }
        });
    // A screen may be smaller than what is comfortable.
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            layers, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight() - TITLE));
    this.look = new Look(services.settings(), Platform.getPreferences().colorSchemeProperty());
    scene.getStylesheets().setAll(Theme.overrides());
    look.sizeProperty().subscribe(this::zoomDrawing);
    stage.setScene(scene);
    stage.setMinWidth(820);
    stage.setMinHeight(560);
    stage.setTitle(texts.get("app.name"));
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
  }

  /** A document that is shown anew, in another language, is not closed. */
  private static void closeWhatIsLeft(Optional<EditorScreen> before, Optional<EditorScreen> now) {
    before.map(EditorScreen::fileChanges).ifPresent(FileChanges::close);
    before
        .map(EditorScreen::document)
        .filter(left -> !now.map(EditorScreen::document).filter(left::isSameAs).isPresent())
        .ifPresent(OpenDocument::close);
  }

  /** The document that is open, if there is one. */
  public ObjectProperty<Optional<EditorScreen>> screenProperty() {
    return screen;
  }

  /** What the user can do now. */
  public ActionList actions() {
    return new AppActions(this, screen.get(), texts).list();
  }

  /** Asks which file. */
  FileDialogs dialogs() {
    return dialogs;
  }

  /** Opening, saving and closing. */
  Documents documents() {
    return documents;
  }

  /** Shows examples and recent models. */
  public void showStart() {
    screen.set(Optional.empty());
    stage.titleProperty().unbind();
    stage.setTitle(texts.get("app.name"));
    root.setTop(ActionBars.menuBar(actions()));
    root.setCenter(first.make(services, look.themeProperty()));
  }

  /** Looks for what earlier runs could not save and offers it. */
  public void offerRecovery() {
    recovery.look();
  }

  /** Who began with a model of their own sees the offer in a line above it. */
  private void tellOfUnsavedWork(Journals.Found found) {
    if (found.works().notEmpty()) {
      screen
          .get()
          .ifPresent(shown ->
              shown
                  .notices()
                  .show(
                      texts.get("recovery.notice", found.works().size()),
                      Lists.immutable.of(
                          new NoticeBar.Choice(
                              "recovery-show", texts.get("recovery.show"), this::closeDocument),
                          new NoticeBar.Choice(
                              "recovery-later", texts.get("recovery.later"), recovery::leave))));
    }
  }

  /** Opens a model that was named on the command line. */
  public void openAtStart(Path file) {
    showStart();
    open(file, Optional.of(file));
  }

  /** Comes to the front and opens what a later start was asked to open; perhaps nothing. */
  public void openFromLaterStart(ImmutableList<Path> files) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    files.forEach(file -> open(file, Optional.of(file)));
  }

  /**
   * Opens a model, or another tool's file as one.
   *
   * @param saveTo where it is saved; empty for an example
   */
  public void open(Path file, Optional<Path> saveTo) {
    documents.open(file, saveTo);
  }

  private final class Shown implements Documents.Screens {
    @Override
    public Optional<EditorScreen> shown() {
      return screen.get();
    }

    @Override
    public void waitFor(String what) {
      ProgressIndicator indicator = new ProgressIndicator();
      indicator.setMaxSize(48, 48);
      VBox waiting = new VBox(16, indicator, new Label(what));
      waiting.getStyleClass().add("waiting");
      root.setCenter(waiting);
    }

    @Override
    public void show(OpenDocument document) {
      EditorScreen shown = new EditorScreen(document, services);
      ActionList actions = new AppActions(MainWindow.this, Optional.of(shown), texts).list();
      root.setTop(new VBox(ActionBars.menuBar(actions), shown.toolBar(actions)));
      root.setCenter(shown.node());
      stage.titleProperty().unbind();
      stage.titleProperty().bind(shown.titleProperty());
      screen.set(Optional.of(shown));
      // What is inside of split panes comes into the scene with its style, and only then takes the
      // focus.
      root.applyCss();
      shown.diagram().requestFocus();
    }

    @Override
    public void restore() {
      screen
          .get()
          .ifPresentOrElse(shown -> root.setCenter(shown.node()), MainWindow.this::showStart);
    }

    @Override
    public boolean isToOpenWithoutPacks(ProblemException problem) {
      return new PacksDialog(stage, texts).isToOpenWithout(problem);
    }

    @Override
    public void tellImport(Path file, ModelOpening.Opened opened) {
      new ImportDialog(stage, texts).show(file, opened);
    }
  }

  /** Closes the document and shows the start screen. */
  void closeDocument() {
    documents.orderly(this::showStart);
  }

  /** Closes the window. */
  public void close() {
    documents.orderly(() -> {
      screen.get().ifPresent(shown -> shown.document().close());
      stage.hide();
      closed.run();
    });
  }

  /** Opens the example of the tour and takes the user through it. */
  public void takeTour() {
    documents.openExample(examples.tour(), EditorScreen::takeTour);
  }

  /** What files held before they were saved over. */
  Versions versions() {
    return new Versions(documents, services, () -> stage);
  }

  /** How everything looks. */
  public Look look() {
    return look;
  }

  /** What is drawn grows and shrinks with what is around it. */
  private void zoomDrawing(InterfaceSize before, InterfaceSize now) {
    screen.get().ifPresent(shown -> shown.diagram().zoom(now.factor() / before.factor()));
  }

  /** What helps whatever is open. */
  UserTools tools() {
    return tools;
  }

  /** Shows what can be set. */
  void showSettings() {
    new SettingsDialog(stage, services.settings(), look, texts, this::speak).show();
  }

  private void showInOtherWords(EditorScreen before, Basis basis) {
    before.presenting().model().end();
    OpenDocument document = before.document().inOtherWords(basis, services);
    new Shown().show(document);
    screen.get().ifPresent(now -> now.goOnFrom(before));
    document.follow();
  }

  /**
   * Makes everything anew in this language; what is open stays open. Its knowledge is read beside,
   * so that it may take a moment.
   *
   * @param then told when the window speaks it
   */
  public void speak(Language language, Runnable then) {
    Locale locale = language.locale(Locale.getDefault());
    services.settings().setLanguage(language);
    if (screen.get().isEmpty()) {
      texts.speak(locale);
      showStart();
      then.run();
      return;
    }
    OpenDocument document = screen.get().get().document();
    services
        .background()
        .run(
            () -> Basis.of(document.knowledge(), locale, services),
            basis -> speak(locale, document, basis, then),
            services.errors()::crash);
  }

  /** Another document may have been opened or this one closed meanwhile. */
  private void speak(Locale locale, OpenDocument document, Basis basis, Runnable then) {
    texts.speak(locale);
    Optional<EditorScreen> now = screen.get();
    if (now.isEmpty()) {
      showStart();
    } else if (now.get().document() == document) {
      showInOtherWords(now.get(), basis);
    } else {
      speak(services.settings().language(), then);
      return;
    }
    then.run();
  }
}
