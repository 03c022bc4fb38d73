package io.seciot.desktop.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the toolkit once and measures a word, which needs every native library. Where it would
 * draw into real windows and there is no display, tests are skipped, also in CI: a machine may have
 * none.
 */
final class ToolkitCondition implements ExecutionCondition {

  private static final String ADVICE =
      "JavaFX cannot draw here; install libpangoft2-1.0-0 (apt-get install libpangoft2-1.0-0)";

  private static final String NO_DISPLAY =
      "a real window needs a display; run .ci/run, or start Maven under xvfb-run";

  /** The probe's outcome; the toolkit can be started once in a process. */
  private static final class Probe {
    private static final CompletableFuture<Double> WIDTH = start();

    private static CompletableFuture<Double> start() {
      CompletableFuture<Double> width = new CompletableFuture<>();
      try {
        Platform.startup(() -> measure(width));
        Platform.setImplicitExit(false);
      } catch (RuntimeException | LinkageError e) {
        width.completeExceptionally(e);
      }
      return width;
    }

    private static void measure(CompletableFuture<Double> width) {
      try {
        width.complete(new Text("SecIoT").getLayoutBounds().getWidth());
      } catch (RuntimeException | LinkageError e) {
        width.completeExceptionally(e);
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (needsDisplay() && !hasDisplay()) {
      return skipped(context, NO_DISPLAY);
    }
    try {
      Probe.WIDTH.get(60, TimeUnit.SECONDS);
      return ConditionEvaluationResult.enabled("JavaFX draws");
    } catch (Exception e) {
      if (System.getenv("CI") != null) {
        throw new IllegalStateException(ADVICE, e);
      }
      return skipped(context, ADVICE);
    }
  }

  private static boolean needsDisplay() {
    return !"Headless".equals(System.getProperty("glass.platform"));
  }

  /** Windows and macOS always have one; Linux says so. */
  private static boolean hasDisplay() {
    String display = System.getenv("DISPLAY");
    return !System.getProperty("os.name").startsWith("Linux")
        || (display != null && !display.isEmpty());
  }

  private static ConditionEvaluationResult skipped(ExtensionContext context, String why) {
    System.err.println("SKIPPED " + context.getDisplayName() + ": " + why);
    return ConditionEvaluationResult.disabled(why);
  }
}
