package io.seciot.desktop.measure;

import io.seciot.desktop.window.EditorScreen;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Does one common action after the other, round after round, and tells of each for how long the
 * thread of the screen was busy with it in one go.
 */
final class ActionMeasure extends AnimationTimer {

  private static final int ROUNDS = 4;

  /** An action is over when nothing has been worked out for so many nanoseconds. */
  private static final long QUIET = 100_000_000;

  /**
   * Work on the thread of the screen, in milliseconds.
   *
   * @param first in the first round, which also pays for code that runs for the first time
   * @param median of the others
   */
  record Work(String action, double first, double median, double most) {}

  private final EditorScreen screen;
  private final ImmutableList<CommonActions.Act> acts;
  private final Consumer<ImmutableList<Work>> done;
  private final HoldWatch watch = new HoldWatch();
  private final double[][] work;
  private int begun;
  private long busy;

  /**
   * @param done told when all rounds are over
   */
  ActionMeasure(
      EditorScreen screen,
      ImmutableList<CommonActions.Act> acts,
      Consumer<ImmutableList<Work>> done) {
    this.screen = screen;
    this.acts = acts;
    this.done = done;
    this.work = new double[acts.size()][ROUNDS];
  }

  @Override
  public void start() {
    watch.start();
    super.start();
  }

  @Override
  public void handle(long now) {
    if (busy == 0 || screen.isBusy()) {
      busy = now;
    }
    if (now - busy < QUIET) {
      return;
    }
    busy = 0;
    if (begun > 0) {
      work[(begun - 1) % acts.size()][(begun - 1) / acts.size()] = watch.mostWork();
    }
    if (begun == ROUNDS * acts.size()) {
      stop();
      watch.stop();
      done.accept(acts.collectWithIndex((act, i) -> workOf(act, work[i])));
      return;
    }
    begin(acts.get(begun % acts.size()));
    begun++;
  }

  /** Beside the frame in which this is decided, as what a key or a button does is. */
  private void begin(CommonActions.Act act) {
    Platform.runLater(() -> {
      watch.reset();
      act.run().run();
    });
  }

  private static Work workOf(CommonActions.Act act, double[] rounds) {
    double[] warm = Arrays.copyOfRange(rounds, 1, rounds.length);
    Arrays.sort(warm);
    return new Work(act.name(), rounds[0], warm[warm.length / 2], warm[warm.length - 1]);
  }
}
