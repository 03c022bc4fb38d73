package io.seciot.desktop;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Opens models one after the other in a real window, pans and zooms each while it shows a part and
 * while it shows everything, and prints how long frames took: from pulse to pulse, and the part of
 * it that is our own painting.
 */
final class FrameMeasure {

  private static final int WARM_UP = 40;
  private static final int FRAMES = 120;

  /** Pictures made beside must be there before the frames count. */
  private static final int SETTLING = 200;

  private final MainWindow window;
  private final Deque<Path> left;
  private final IntConsumer closed;
  private final List<Row> rows = new ArrayList<>();

  /** What was measured; times in milliseconds. */
  private record Row(
      int elements, String what, double median, double p95, double own, double processor) {}

  FrameMeasure(MainWindow window, List<Path> models, IntConsumer closed) {
    this.window = window;
    this.left = new ArrayDeque<>(models);
    this.closed = closed;
  }

  void run() {
    window.screenProperty().subscribe((before, shown) -> shown.ifPresent(this::opened));
    next();
  }

  private void next() {
    Path model = left.poll();
    if (model == null) {
      print();
      closed.accept(0);
    } else {
      window.open(model, Optional.empty());
    }
  }

  private void opened(EditorScreen screen) {
    int elements = screen.document().editor().model().elements().size();
    DiagramView diagram = screen.diagram();
    new Pass(diagram, FrameMeasure::working) {
      @Override
      void done(double[] frames, double[] own, double processor) {
        rows.add(row(elements, "working zoom", frames, own, processor));
        new Pass(diagram, FrameMeasure::everything) {
          @Override
          void done(double[] all, double[] ownAll, double processorAll) {
            rows.add(row(elements, "everything", all, ownAll, processorAll));
            next();
          }
        }.start();
      }
    }.start();
  }

  private static Row row(
      int elements, String what, double[] frames, double[] own, double processor) {
    Arrays.sort(frames);
    Arrays.sort(own);
    return new Row(
        elements, what, frames[FRAMES / 2], frames[FRAMES * 95 / 100], own[FRAMES / 2], processor);
  }

  /** One to one around the middle of the drawing, panned and zoomed a little with each frame. */
  private static Camera working(DiagramView diagram, int frame) {
    Camera middle = Camera.fitting(diagram.bounds(), diagram.getWidth(), diagram.getHeight());
    double x = diagram.getWidth() / 2;
    double y = diagram.getHeight() / 2;
    return middle
        .zoomedAt(x, y, 1 / middle.zoom())
        .zoomedAt(x, y, 1 + 0.05 * Math.sin(frame / 9.0))
        .panned(frame * 7.0 - 700, Math.sin(frame / 15.0) * 120);
  }

  private static Camera everything(DiagramView diagram, int frame) {
    return Camera.fitting(diagram.bounds(), diagram.getWidth(), diagram.getHeight())
        .zoomedAt(diagram.getWidth() / 2, diagram.getHeight() / 2, 1 - 0.05 * (frame % 10) / 10)
        .panned(Math.sin(frame / 5.0) * 20, 0);
  }

  private void print() {
    System.out.println(
        "elements  shown          frame median    p95  own painting   (milliseconds)");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          "%8d  %-13s  %8.1f %6.1f %13.2f %10.1f%n",
          row.elements(),
          row.what(),
          row.median(),
          row.p95(),
          row.own(),
          row.processor());
    }
    for (Row row : rows) {
      Row first = rows.getFirst();
      if (row.elements() != first.elements()) {
        System.out.printf(
            Locale.ROOT,
            "%d elements, %s: %.2f times the frame of %d at working zoom, %.2f of the processor%n",
            row.elements(),
            row.what(),
            row.median() / first.median(),
            first.elements(),
            row.processor() / first.processor());
      }
    }
  }

  /** Where the camera is in a frame. */
  private interface Way {
    Camera at(DiagramView diagram, int frame);
  }

  /** Moves the camera with each pulse and remembers when the pulses came. */
  private abstract static class Pass extends AnimationTimer {
    private final DiagramView diagram;
    private final Way path;
    private final double[] frames = new double[FRAMES];
    private final double[] own = new double[FRAMES];
    private int frame = -SETTLING - WARM_UP;
    private long before;
    private long processor;

    Pass(DiagramView diagram, Way path) {
      this.diagram = diagram;
      this.path = path;
    }

    abstract void done(double[] frames, double[] own, double processor);

    @Override
    public void handle(long now) {
      long time = System.nanoTime();
      if (frame >= 0 && frame < FRAMES) {
        frames[frame] = (time - before) / 1e6;
        own[frame] = diagram.lastPaintNanos() / 1e6;
      }
      before = time;
      if (frame == 0) {
        processor = processorTime();
      }
      if (frame == FRAMES) {
        stop();
        done(frames, own, (processorTime() - processor) / 1e6 / FRAMES);
        return;
      }
      frame++;
      if (frame > -WARM_UP) {
        diagram.cameraProperty().set(path.at(diagram, frame));
      }
    }
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
