package io.seciot.desktop.measure;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.window.EditorScreen;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Moves the camera with each pulse and remembers when the pulses came. */
final class CameraPass extends AnimationTimer {

  /** How many frames count. */
  static final int FRAMES = 120;

  private static final int WARM_UP = 40;

  /** Pictures made beside must be there before the frames count. */
  private static final int SETTLING = 200;

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final DiagramView diagram;
  private final CameraWay way;
  private final Consumer<CameraPass> done;
  private final double[] frames = new double[FRAMES];
  private final double[] own = new double[FRAMES];
  private int frame = -SETTLING - WARM_UP;
  private int seen = Integer.MAX_VALUE;
  private int unpainted;
  private int paintings;
  private long before;
  private long processor;
  private long shown;

  /**
   * @param done told when all frames have come
   */
  CameraPass(EditorScreen screen, CameraWay way, Consumer<CameraPass> done) {
    this.editor = screen.document().editor();
    this.analysis = screen.document().analysis();
    this.diagram = screen.diagram();
    this.way = way;
    this.done = done;
  }

  /** How many elements the emptiest of the frames showed. */
  int seen() {
    return seen;
  }

  /** How many frames showed nothing new. */
  int unpainted() {
    return unpainted;
  }

  /** When the drawing was there for the first time. */
  long shown() {
    return shown;
  }

  FrameTimes times() {
    Arrays.sort(frames);
    Arrays.sort(own);
    return new FrameTimes(
        frames[FRAMES / 2], frames[FRAMES * 95 / 100], own[FRAMES / 2], processor / 1e6 / FRAMES);
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    if (shown == 0 && diagram.paintings() > 0) {
      shown = time;
    }
    count(time);
    if (frame == 0) {
      processor = processorTime();
    }
    if (frame == FRAMES) {
      stop();
      processor = processorTime() - processor;
      done.accept(this);
      return;
    }
    // The analysis of what was just opened takes every core for a while.
    if (frame == -WARM_UP && analysis.busyProperty().get()) {
      return;
    }
    frame++;
    if (frame > -WARM_UP) {
      diagram.cameraProperty().set(way.at(diagram, frame));
      seen = Math.min(seen, editor.sketch().nodesWithin(diagram.visible()).size());
    }
  }

  private void count(long time) {
    if (frame >= 0 && frame < FRAMES) {
      frames[frame] = (time - before) / 1e6;
      own[frame] = diagram.lastPaintNanos() / 1e6;
      unpainted += diagram.paintings() == paintings ? 1 : 0;
    }
    paintings = diagram.paintings();
    before = time;
  }

  /** On a busy machine the clock says more about the others than about us. */
  private static long processorTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .filter(thread ->
            thread.getThreadName().startsWith("JavaFX Application Thread")
                || thread.getThreadName().startsWith("QuantumRenderer"))
        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
        .sum();
  }
}
