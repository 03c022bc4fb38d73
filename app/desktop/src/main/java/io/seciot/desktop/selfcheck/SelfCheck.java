package io.seciot.desktop.selfcheck;

import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.measure.CommonActions;
import io.seciot.desktop.report.ExportViewModel;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Panel;
import io.seciot.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.stage.Stage;

/**
 * Tries everything once in a real window: opens the first example, analyses it, writes a report,
 * takes pictures where wanted or else does what people do over and over, and leaves. Installers and
 * tests run it.
 */
public final class SelfCheck {

  private static final int OUR_FAULT = 3;

  private record Written(Path file, ExportViewModel export) {}

  private final MainWindow window;
  private final Driver driver;
  private final Stage stage;
  private final ErrorScreen errors;
  private final Places places;
  private final IntConsumer closed;
  private final Steps steps;
  private Optional<Written> report = Optional.empty();

  /**
   * Where things are.
   *
   * @param examples the first of which is opened
   * @param state where this run keeps what is neither a setting nor a file of the user
   * @param screenshots where pictures of everything are put, if they are wanted
   */
  public record Places(Examples examples, Path state, Optional<Path> screenshots) {}

  /**
   * @param closed told the exit code at the end
   */
  public SelfCheck(
      MainWindow window,
      Stage stage,
      ErrorScreen errors,
      Texts texts,
      Places places,
      IntConsumer closed) {
    this.window = window;
    this.driver = new Driver(window, stage, texts);
    this.stage = stage;
    this.errors = errors;
    this.places = places;
    this.closed = closed;
    this.steps = new Steps(errors, this::fail);
  }

  /** Shows the window and begins. */
  public void run() {
    Optional<Path> example = places.examples().models().getFirstOptional();
    if (example.isEmpty()) {
      fail(
          "There is no example to open. Set the system property seciot.home to the folder that"
              + " holds examples.");
      return;
    }
    plan(example.get());
    window.look().themeProperty().set(Theme.LIGHT);
    window.showStart();
    stage.show();
    steps.start();
  }

  private void plan(Path example) {
    steps.add("show the first screen", () -> {});
    steps.add("open " + example, () -> window.open(example, Optional.empty()));
    steps.add("analyse", driver::isAnalysed, () -> driver.choose(driver.firstFinding()));
    steps.add("work out fixes", driver::hasRemedies, () -> screen().panels().show(Panel.QUESTIONS));
    steps.add("show questions", () -> screen().panels().show(Panel.STANDARDS));
    steps.add("show the standard", () -> window.look().themeProperty().set(Theme.DARK));
    steps.add("go dark", () -> driver.choose(driver.firstFinding()));
    steps.add("work out fixes again", driver::hasRemedies, () -> {});
    steps.add("export a report", this::export);
    steps.add("finish the report", this::hasReport, this::checkReport);
    places
        .screenshots()
        .ifPresentOrElse(
            folder -> planPictures(example, new Camera(stage, folder)),
            () -> planCommonActions(example));
    steps.add("leave", () -> closed.accept(0));
  }

  private void planPictures(Path example, Camera camera) {
    new Gallery(driver, new Shots(steps, camera), example, places.state()).plan();
    steps.add("end the pictures", camera::writeNotes);
  }

  /** Starts are prepared from a self-check: what it does once is quick from the first time on. */
  private void planCommonActions(Path example) {
    new CommonActions(window, this::screen, example)
        .all()
        .forEach(act -> steps.add(act.name(), () -> !screen().isBusy(), act.run()::run));
  }

  private EditorScreen screen() {
    return driver.screen();
  }

  private void export() throws IOException {
    Path file = Files.createTempFile("seciot-self-check", ".html");
    ExportViewModel export = screen().reports().export();
    export.formatProperty().set(ReportFormat.HTML);
    export.write(screen().document().editor().model(), file, errors::crash);
    report = Optional.of(new Written(file, export));
  }

  private boolean hasReport() {
    return report
        .filter(written -> written.export().stateProperty().get() == ExportViewModel.State.DONE)
        .isPresent();
  }

  private void checkReport() throws IOException {
    Path file = report.orElseThrow().file();
    boolean complete = Files.size(file) > 1000;
    Files.delete(file);
    if (!complete) {
      throw new IOException("the report is empty");
    }
  }

  private void fail(String sentence) {
    System.err.println(sentence);
    closed.accept(OUR_FAULT);
  }
}
