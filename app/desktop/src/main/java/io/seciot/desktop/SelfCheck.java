package io.seciot.desktop;

import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.report.ExportViewModel;
import io.seciot.desktop.start.Examples;
import io.seciot.desktop.theme.Theme;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.desktop.window.Panel;
import io.seciot.report.ReportFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Tries everything once in a real window: opens the first example, analyses it, writes a report,
 * takes pictures where wanted, and leaves. Installers and tests run it.
 */
final class SelfCheck {

  private static final int OUR_FAULT = 3;
  private static final long PATIENCE_NANOS = 90_000_000_000L;
  private static final int PULSES_TO_SETTLE = 4;

  /** One thing to do, once something holds. */
  private record Step(String what, BooleanSupplier when, Action action) {}

  private record Written(Path file, ExportViewModel export) {}

  private interface Action {
    void run() throws IOException;
  }

  private final MainWindow window;
  private final Stage stage;
  private final ErrorScreen errors;
  private final Examples examples;
  private final Optional<Path> screenshots;
  private final IntConsumer closed;
  private final Deque<Step> steps = new ArrayDeque<>();
  private Optional<Written> report = Optional.empty();

  SelfCheck(
      MainWindow window,
      Stage stage,
      ErrorScreen errors,
      Examples examples,
      Optional<Path> screenshots,
      IntConsumer closed) {
    this.window = window;
    this.stage = stage;
    this.errors = errors;
    this.examples = examples;
    this.screenshots = screenshots;
    this.closed = closed;
  }

  void run() {
    Optional<Path> example = examples.models().getFirstOptional();
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
    new Walk().start();
  }

  private void plan(Path example) {
    step("show the first screen", () -> true, () -> {});
    picture("start-light");
    step("open " + example, () -> true, () -> window.open(example, Optional.empty()));
    step("analyse", this::isAnalysed, this::chooseFinding);
    step("work out fixes", this::hasRemedies, () -> {});
    picture("editor-light");
    step(
        "show questions",
        () -> true,
        () -> {
          screen().document().editor().clearSelection();
          screen().panels().show(Panel.QUESTIONS);
          screen()
              .panels()
              .questions()
              .selectedIdProperty()
              .set(screen().panels().questions().shownProperty().get().getFirst().id());
        });
    picture("questions-light");
    step(
        "show the standard",
        () -> true,
        () -> {
          screen().document().editor().clearSelection();
          screen().panels().show(Panel.STANDARDS);
        });
    picture("standard-light");
    step(
        "go dark",
        () -> true,
        () -> {
          window.look().themeProperty().set(Theme.DARK);
          screen().panels().show(Panel.FINDINGS);
          chooseFinding();
        });
    step("work out fixes again", this::hasRemedies, () -> {});
    picture("editor-dark");
    step("export a report", () -> true, this::export);
    step("finish the report", this::hasReport, this::checkReport);
    step("leave", () -> true, () -> closed.accept(0));
  }

  private void step(String what, BooleanSupplier when, Action action) {
    steps.add(new Step(what, when, action));
  }

  private void picture(String name) {
    screenshots.ifPresent(folder ->
        step("take a picture", () -> true, () -> snapshot(folder.resolve(name + ".png"))));
  }

  private EditorScreen screen() {
    return window.screenProperty().get().orElseThrow();
  }

  private boolean isAnalysed() {
    return window
        .screenProperty()
        .get()
        .filter(shown -> !shown.document().analysis().busyProperty().get())
        .filter(shown -> shown.panels().findings().shownProperty().get().notEmpty())
        .isPresent();
  }

  private void chooseFinding() {
    screen().panels().findings().selectedIdProperty().set("");
    screen()
        .panels()
        .findings()
        .selectedIdProperty()
        .set(screen().panels().findings().shownProperty().get().getFirst().id());
  }

  private boolean hasRemedies() {
    return screen().panels().fixes().model().fixesProperty().get().isPresent();
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

  private void snapshot(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    BufferedImage image = SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
    ImageIO.write(image, "png", file.toFile());
  }

  private void fail(String sentence) {
    System.err.println(sentence);
    closed.accept(OUR_FAULT);
  }

  /** Does one step after the other; the window gets some pulses to draw between two. */
  private final class Walk extends AnimationTimer {

    private long since;
    private int pulses;

    @Override
    public void handle(long now) {
      Step next = steps.peek();
      if (next == null) {
        stop();
        return;
      }
      since = since == 0 ? now : since;
      pulses++;
      if (pulses < PULSES_TO_SETTLE) {
        return;
      }
      if (errors.hasCrashed()) {
        stop();
        fail("The self-check met a mistake of ours at: " + next.what() + ".");
      } else if (next.when().getAsBoolean()) {
        perform(next);
      } else if (now - since > PATIENCE_NANOS) {
        stop();
        fail("The self-check did not get past: " + next.what() + ".");
      }
    }

    private void perform(Step next) {
      steps.remove();
      since = 0;
      pulses = 0;
      try {
        next.action().run();
      } catch (IOException | RuntimeException e) {
        stop();
        steps.clear();
        fail("The self-check failed at: " + next.what() + " (" + e + ").");
      }
    }
  }
}
