package io.seciot.desktop.selfcheck;

import io.seciot.desktop.error.ErrorScreen;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Does one thing after the other; the window gets some pulses to draw between two. */
final class Steps extends AnimationTimer {

  private static final long PATIENCE_NANOS = 90_000_000_000L;
  private static final int PULSES_TO_SETTLE = 4;

  /** What is done in a step. */
  interface Action {
    void run() throws IOException, ProblemException;
  }

  /** One thing to do, once something holds. */
  private record Step(String what, BooleanSupplier when, Action action) {}

  private final ErrorScreen errors;
  private final Consumer<String> failed;
  private final Deque<Step> steps = new ArrayDeque<>();
  private long since;
  private int pulses;

  /**
   * @param failed told in a sentence what went wrong; nothing more is done then
   */
  Steps(ErrorScreen errors, Consumer<String> failed) {
    this.errors = errors;
    this.failed = failed;
  }

  /** Adds something to do at the end. */
  void add(String what, Action action) {
    add(what, () -> true, action);
  }

  /** Adds something to do at the end, once something holds. */
  void add(String what, BooleanSupplier when, Action action) {
    steps.add(new Step(what, when, action));
  }

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
      end("The self-check met a mistake of ours at: " + next.what() + ".");
    } else if (next.when().getAsBoolean()) {
      perform(next);
    } else if (now - since > PATIENCE_NANOS) {
      end("The self-check did not get past: " + next.what() + ".");
    }
  }

  private void perform(Step next) {
    steps.remove();
    since = 0;
    pulses = 0;
    try {
      next.action().run();
    } catch (IOException | ProblemException | RuntimeException e) {
      end("The self-check failed at: " + next.what() + " (" + e + ").");
    }
  }

  private void end(String sentence) {
    stop();
    steps.clear();
    failed.accept(sentence);
  }
}
