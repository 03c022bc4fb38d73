package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.start.StartView;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Theme;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.Slugs;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.Knowledge;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: the start screen, or one open document. */
public final class MainWindow {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Stage stage;
  private final Services services;
  private final Texts texts;
  private final Examples examples;
  private final FileDialogs dialogs;
  private final Runnable closed;
  private final BorderPane root = new BorderPane();
  private final ObjectProperty<Optional<EditorScreen>> screen =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param closed run once the window is gone
   */
  public MainWindow(Stage stage, Services services, Examples examples, Runnable closed) {
    this.stage = stage;
    this.services = services;
    this.texts = services.texts();
    this.examples = examples;
    this.dialogs = new FileDialogs(stage, services.settings(), texts);
    this.closed = closed;
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().add(Theme.overrides());
    stage.setScene(scene);
    stage.setMinWidth(820);
    stage.setMinHeight(560);
    stage.setTitle(texts.get("app.name"));
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
  }

  /** The document that is open, if there is one. */
  public ObjectProperty<Optional<EditorScreen>> screenProperty() {
    return screen;
  }

  /** Shows examples and recent models. */
  public void showStart() {
    screen.set(Optional.empty());
    stage.setTitle(texts.get("app.name"));
    root.setTop(ActionBars.menuBar(new AppActions(this, Optional.empty(), texts).list()));
    root.setCenter(
        new StartView(
                examples,
                services.settings(),
                new StartView.Choices() {
                  @Override
                  public void create() {
                    MainWindow.this.create();
                  }

                  @Override
                  public void choose() {
                    MainWindow.this.choose();
                  }

                  @Override
                  public void open(Path file) {
                    MainWindow.this.open(file, Optional.of(file));
                  }

                  @Override
                  public void openExample(Path file) {
                    MainWindow.this.open(file, Optional.empty());
                  }
                },
                texts)
            .node());
  }

  /** Opens a model that was named on the command line. */
  public void openAtStart(Path file) {
    showStart();
    open(file, Optional.of(file));
  }

  /** Starts with an empty model. */
  public void create() {
    orderly(() -> {
      wait(texts.get("loading"));
      whenKnown(knowledge ->
          show(Architecture.of(Product.named(texts.get("new.name"))), Optional.empty(), knowledge));
    });
  }

  /** Asks for a model and opens it. */
  public void choose() {
    orderly(() -> dialogs.open().ifPresent(file -> read(file, Optional.of(file))));
  }

  /**
   * Opens a model.
   *
   * @param saveTo where it is saved; empty for an example
   */
  public void open(Path file, Optional<Path> saveTo) {
    orderly(() -> read(file, saveTo));
  }

  private void read(Path file, Optional<Path> saveTo) {
    wait(texts.get("opening", String.valueOf(file.getFileName())));
    services
        .background()
        .run(
            () -> arranged(ModelFiles.read(file)),
            model ->
                whenKnown(knowledge -> {
                  saveTo.ifPresent(services.settings()::addRecentFile);
                  show(model, saveTo, knowledge);
                }),
            problem -> failed(texts.get("error.open"), problem));
  }

  /** A model that was never drawn gets a view; it is not worth asking whether to save that. */
  private static Architecture arranged(Architecture model) {
    if (model.elements().isEmpty() || model.views().anySatisfy(view -> view.boxes().notEmpty())) {
      return model;
    }
    View empty =
        model.views().isEmpty()
            ? View.empty("main", model.product().name())
            : model.views().getFirst();
    return model.with(AutoLayout.arrange(model, empty, Set.of()));
  }

  /** Goes on as a task of its own: what fails in it must reach the crash screen. */
  private void whenKnown(Consumer<Knowledge> then) {
    services
        .knowledge()
        .whenComplete((knowledge, failure) ->
            services
                .background()
                .screen()
                .execute(() -> {
                  if (failure == null) {
                    then.accept(knowledge);
                  } else {
                    services.errors().crash(failure);
                  }
                }));
  }

  private void wait(String what) {
    ProgressIndicator indicator = new ProgressIndicator();
    indicator.setMaxSize(48, 48);
    VBox waiting = new VBox(16, indicator, new Label(what));
    waiting.getStyleClass().add("waiting");
    root.setCenter(waiting);
  }

  private void show(Architecture model, Optional<Path> file, Knowledge knowledge) {
    OpenDocument document = new OpenDocument(model, file, knowledge, services);
    EditorScreen shown = new EditorScreen(document, services);
    AppActions actions = new AppActions(this, Optional.of(shown), texts);
    root.setTop(new VBox(ActionBars.menuBar(actions.list()), shown.toolBar(actions.list())));
    root.setCenter(shown.node());
    stage.titleProperty().unbind();
    stage.titleProperty().bind(shown.titleProperty());
    screen.set(Optional.of(shown));
    shown.diagram().requestFocus();
  }

  /** What failed goes to the user as a sentence where it is a problem, else as a crash. */
  private void failed(String heading, Exception failure) {
    restore();
    if (failure instanceof ProblemException problem) {
      services.errors().show(heading, problem);
    } else {
      services.errors().crash(failure);
    }
  }

  private void restore() {
    screen.get().ifPresentOrElse(shown -> root.setCenter(shown.node()), this::showStart);
  }

  /** Saves to the file of the document; asks where it has none. */
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    screen
        .get()
        .ifPresent(shown ->
            shown
                .document()
                .fileProperty()
                .get()
                .ifPresentOrElse(file -> write(shown, file, then), () -> saveAs(then)));
  }

  /** Asks for a file and saves to it. */
  public void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    screen
        .get()
        .ifPresent(shown -> {
          String name = shown.document().editor().model().product().name();
          String proposal = Slugs.free(name, "model", taken -> false) + ".seciot.json";
          dialogs.save(proposal).ifPresent(file -> write(shown, file, then));
        });
  }

  /** Saves to this file from now on. */
  public void saveTo(Path file) {
    screen.get().ifPresent(shown -> write(shown, file, () -> {}));
  }

  private void write(EditorScreen shown, Path file, Runnable then) {
    Architecture model = shown.document().editor().model();
    services
        .background()
        .run(
            () -> {
              ModelFiles.write(model, file);
              return file;
            },
            written -> {
              shown.document().fileProperty().set(Optional.of(written));
              services.settings().addRecentFile(written);
              if (shown.document().editor().model() == model) {
                shown.document().editor().markSaved();
              }
              shown.tell(texts.get("saved", written.toString()));
              then.run();
            },
            problem -> failed(texts.get("error.save"), problem));
  }

  /** Closes the document and shows the start screen. */
  public void closeDocument() {
    orderly(() -> {
      stage.titleProperty().unbind();
      showStart();
    });
  }

  /** Closes the window. */
  public void close() {
    orderly(() -> {
      stage.hide();
      closed.run();
    });
  }

  /** Goes on once nothing can be lost. */
  private void orderly(Runnable then) {
    Optional<EditorScreen> shown = screen.get();
    if (shown.isEmpty() || !shown.get().document().editor().modifiedProperty().get()) {
      then.run();
      return;
    }
    switch (dialogs.unsaved(shown.get().document().editor().model().product().name())) {
      case SAVE -> save(then);
      case DISCARD -> then.run();
      case CANCEL -> {}
    }
  }

  /** Changes between light and dark. */
  public void switchTheme() {
    setTheme(services.settings().theme().other());
    services.settings().setTheme(services.settings().theme().other());
  }

  /** Shows everything in this theme without remembering it. */
  public void setTheme(Theme theme) {
    Application.setUserAgentStylesheet(theme.stylesheet());
  }

  /** Asks who answers questions. */
  public void askUserName() {
    javafx.scene.control.TextInputDialog dialog =
        new javafx.scene.control.TextInputDialog(services.settings().userName());
    dialog.initOwner(stage);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("username.heading"));
    dialog.setContentText(texts.get("username.label"));
    dialog
        .showAndWait()
        .filter(name -> !name.isBlank())
        .ifPresent(services.settings()::setUserName);
  }
}
