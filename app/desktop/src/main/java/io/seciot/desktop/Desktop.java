package io.seciot.desktop;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.backup.Backups;
import io.seciot.desktop.clipboard.KeptBoard;
import io.seciot.desktop.clipboard.SystemBoard;
import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.instance.SingleWindow;
import io.seciot.desktop.measure.FrameMeasure;
import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.selfcheck.PassingState;
import io.seciot.desktop.selfcheck.SelfCheck;
import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.settings.StateFolder;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.start.Thumbnails;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.window.DialogRoom;
import io.seciot.desktop.window.Expertise;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Services;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.AtomicFile;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Puts the parts together; nothing else does. */
final class Desktop {

  private final DesktopOptions options;
  private final Optional<SingleWindow> later;
  private final IntConsumer closed;

  /**
   * @param later through which later starts hand over their files, if they do
   * @param closed told the exit code when the window is closed
   */
  Desktop(DesktopOptions options, Optional<SingleWindow> later, IntConsumer closed) {
    this.options = options;
    this.later = later;
    this.closed = closed;
  }

  void open() {
    Background background = new Background(Platform::runLater);
    CompletableFuture<Knowledge> knowledge = new CompletableFuture<>();
    Optional<PassingState> passing =
        options.selfCheck() ? Optional.of(PassingState.make()) : Optional.empty();
    Path state = passing.map(PassingState::folder).orElseGet(StateFolder::usual);
    Settings settings =
        new Settings(
            passing
                .map(own -> own.folder().resolve("settings.properties"))
                .orElseGet(Settings::usualFile),
            background.files());
    Texts texts = new Texts(settings.language().locale(Locale.getDefault()));
    Stage stage = new Stage();
    Path work = StateFolder.journals(state);
    ErrorScreen errors = new ErrorScreen(stage, work, texts);
    errors.catchEverything();
    DialogRoom.watch();
    Journals journals =
        new Journals(
            work,
            problem ->
                Platform.runLater(() ->
                    errors.show(
                        texts.get("error.journal"),
                        new ProblemException(
                            Problem.ofFile(
                                work.toString(),
                                texts.get(
                                    "error.journal.reason", texts.say(AtomicFile.reason(problem))),
                                texts.get("error.journal.advice"))))));
    Services services =
        new Services(
            settings,
            texts,
            errors,
            background,
            Expertise.of(knowledge, Catalogue.builtIn()),
            options.selfCheck() ? new KeptBoard() : new SystemBoard(background, errors::crash),
            journals,
            new Backups(state.resolve("versions")),
            new Thumbnails(
                state.resolve("thumbnails"), knowledge, background.pictures(), background.screen()),
            LocalDate::now);
    IntConsumer done =
        code -> {
          journals.close();
          settings.write();
          passing.ifPresent(PassingState::delete);
          closed.accept(code);
        };
    MainWindow window = new MainWindow(stage, services, Examples.installed(), () -> done.accept(0));
    if (options.selfCheck()) {
      new SelfCheck(
              window,
              stage,
              errors,
              texts,
              new SelfCheck.Places(Examples.installed(), state, options.screenshots()),
              done)
          .run();
      loadOnceDrawn(stage, background, knowledge, texts.locale());
      return;
    }
    if (options.measureStart()) {
      measure(stage);
    }
    if (!options.measureFrames().isEmpty()) {
      stage.show();
      loadOnceDrawn(stage, background, knowledge, texts.locale());
      new FrameMeasure(window, options.measureFrames(), done).run();
      return;
    }
    options.model().ifPresentOrElse(window::openAtStart, window::showStart);
    stage.show();
    window.offerRecovery();
    later.ifPresent(starts ->
        starts.listen(files -> Platform.runLater(() -> window.openFromLaterStart(files))));
    loadOnceDrawn(stage, background, knowledge, texts.locale());
  }

  private static void loadOnceDrawn(
      Stage stage, Background background, CompletableFuture<Knowledge> knowledge, Locale language) {
    stage
        .getScene()
        .addPostLayoutPulseListener(
            new LoadOnce(stage.getScene(), background, knowledge, language));
    Platform.requestNextPulse();
  }

  /** Reading the knowledge would compete with the first frame for the processor. */
  private record LoadOnce(
      Scene scene, Background background, CompletableFuture<Knowledge> knowledge, Locale language)
      implements Runnable {
    @Override
    public void run() {
      scene.removePostLayoutPulseListener(this);
      knowledge.completeAsync(() -> BuiltInKnowledge.load(language), background.files());
    }
  }

  /** Prints the time from the start of the process to the end of the pulse that drew the window. */
  private void measure(Stage stage) {
    stage.setOnShown(event ->
        stage
            .getScene()
            .addPostLayoutPulseListener(
                new Runnable() {
                  private int pulses;

                  @Override
                  public void run() {
                    pulses++;
                    if (pulses == 2) {
                      long started = ManagementFactory.getRuntimeMXBean().getStartTime();
                      System.out.println(System.currentTimeMillis() - started);
                      closed.accept(0);
                    } else {
                      Platform.requestNextPulse();
                    }
                  }
                }));
  }
}
