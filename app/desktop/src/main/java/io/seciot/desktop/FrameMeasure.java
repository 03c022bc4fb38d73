package io.seciot.desktop;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.model.Point;
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
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens models one after the other in a real window, pans and zooms each while it shows a part and
 * while it shows everything, and prints how long frames took: from pulse to pulse, and the part of
 * it that is our own painting. Then edits each, and prints how long that took to show.
 */
final class FrameMeasure {

  private static final int OUR_FAULT = 3;
  private static final int WARM_UP = 40;
  private static final int FRAMES = 120;

  /** Pictures made beside must be there before the frames count. */
  private static final int SETTLING = 200;

  private final MainWindow window;
  private final Deque<Path> left;
  private final IntConsumer closed;
  private final List<Row> rows = new ArrayList<>();
  private final List<Edited> edited = new ArrayList<>();
  private long opening;

  /**
   * What was measured.
   *
   * @param seen how many elements the emptiest of the frames showed
   */
  private record Row(int elements, String what, int seen, Times times) {}

  /**
   * How long it took to open, in milliseconds to the first frame that shows the drawing, and to
   * edit.
   */
  private record Edited(int elements, double opened, EditMeasure.Times times) {}

  /** Medians, and the processor's time for one frame, in milliseconds. */
  private record Times(double median, double p95, double own, double processor) {}

  FrameMeasure(MainWindow window, List<Path> models, IntConsumer closed) {
    this.window = window;
    this.left = new ArrayDeque<>(models);
    this.closed = closed;
  }

  void run() {
    Window.getWindows().addListener(this::windowsChanged);
    window.screenProperty().subscribe((before, shown) -> shown.ifPresent(this::opened));
    next();
  }

  /** A message instead of a drawing would wait for an answer for ever. */
  private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window added : change.getAddedSubList()) {
        if (added instanceof Stage message) {
          System.err.println("Nothing was measured; the window said: " + message.getTitle());
          closed.accept(OUR_FAULT);
        }
      }
    }
  }

  private void next() {
    Path model = left.poll();
    if (model == null) {
      print();
      closed.accept(0);
    } else {
      opening = System.nanoTime();
      window.open(model, Optional.empty());
    }
  }

  private void opened(EditorScreen screen) {
    int elements = screen.document().editor().model().elements().size();
    Point middle = middle(screen);
    pass(
        screen,
        (diagram, frame) -> working(diagram, middle, frame),
        working -> {
          rows.add(new Row(elements, "working zoom", working.seen(), working.times()));
          pass(
              screen,
              FrameMeasure::everything,
              all -> {
                rows.add(new Row(elements, "everything", all.seen(), all.times()));
                edit(screen, elements, (working.shown - opening) / 1e6);
              });
        });
  }

  private void edit(EditorScreen screen, int elements, double opened) {
    new EditMeasure(
            screen,
            times -> {
              edited.add(new Edited(elements, opened, times));
              screen.document().editor().markSaved();
              next();
            })
        .start();
  }

  private void pass(EditorScreen screen, Way way, Consumer<Pass> measured) {
    new Pass(
            screen,
            way,
            pass -> {
              if (pass.unpainted == 0 && pass.seen > 0) {
                measured.accept(pass);
              } else {
                System.err.printf(
                    Locale.ROOT,
                    "Nothing was measured: of %d frames of %s, %d were not painted, and the emptiest showed"
                        + " %d elements.%n",
                    FRAMES,
                    screen.titleProperty().getValue(),
                    pass.unpainted,
                    pass.seen);
                closed.accept(OUR_FAULT);
              }
            })
        .start();
  }

  /** The middle of a large drawing may be a gap; what is nearest to it is drawn. */
  private static Point middle(EditorScreen screen) {
    Point middle = screen.diagram().bounds().centre();
    return screen
        .document()
        .editor()
        .sketch()
        .nodes()
        .reject(Sketch.Node::container)
        .collect(node -> node.box().centre())
        .minByOptional(at -> Math.hypot(at.x() - middle.x(), at.y() - middle.y()))
        .orElse(middle);
  }

  /** One to one around a place, panned and zoomed a little with each frame. */
  private static Camera working(DiagramView diagram, Point middle, int frame) {
    double x = diagram.getWidth() / 2;
    double y = diagram.getHeight() / 2;
    return new Camera(1, middle.x() - x, middle.y() - y)
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
        "elements  shown          at least  frame median    p95  own painting  processor   (milliseconds)");
    for (Row row : rows) {
      System.out.printf(
          Locale.ROOT,
          "%8d  %-13s  %8d  %12.1f %6.1f %13.2f %10.1f%n",
          row.elements(),
          row.what(),
          row.seen(),
          row.times().median(),
          row.times().p95(),
          row.times().own(),
          row.times().processor());
    }
    System.out.println(
        "elements  opened  edit to badges median    p95  longest hold of the screen's thread");
    for (Edited row : edited) {
      System.out.printf(
          Locale.ROOT,
          "%8d  %6.0f  %21.1f %6.1f  %35.1f%n",
          row.elements(),
          row.opened(),
          row.times().median(),
          row.times().p95(),
          row.times().longestHold());
    }
    for (Row row : rows) {
      Row first = rows.getFirst();
      if (row.elements() != first.elements()) {
        System.out.printf(
            Locale.ROOT,
            "%d elements, %s: %.2f times the frame of %d at working zoom, %.2f of the processor%n",
            row.elements(),
            row.what(),
            row.times().median() / first.times().median(),
            first.elements(),
            row.times().processor() / first.times().processor());
      }
    }
  }

  /** Where the camera is in a frame. */
  private interface Way {
    Camera at(DiagramView diagram, int frame);
  }

  /** Moves the camera with each pulse and remembers when the pulses came. */
  private static final class Pass extends AnimationTimer {
    private final EditorViewModel editor;
    private final DiagramView diagram;
    private final Way path;
    private final double[] frames = new double[FRAMES];
    private final double[] own = new double[FRAMES];
    private int frame = -SETTLING - WARM_UP;
    private final Consumer<Pass> done;
    private int seen = Integer.MAX_VALUE;
    private int unpainted;
    private int paintings;
    private long before;
    private long processor;

    /** When the drawing was there for the first time. */
    private long shown;

    /**
     * @param done told when all frames have come
     */
    Pass(EditorScreen screen, Way path, Consumer<Pass> done) {
      this.editor = screen.document().editor();
      this.diagram = screen.diagram();
      this.path = path;
      this.done = done;
    }

    int seen() {
      return seen;
    }

    Times times() {
      Arrays.sort(frames);
      Arrays.sort(own);
      return new Times(
          frames[FRAMES / 2], frames[FRAMES * 95 / 100], own[FRAMES / 2], processor / 1e6 / FRAMES);
    }

    @Override
    public void handle(long now) {
      long time = System.nanoTime();
      if (shown == 0 && diagram.paintings() > 0) {
        shown = time;
      }
      if (frame >= 0 && frame < FRAMES) {
        frames[frame] = (time - before) / 1e6;
        own[frame] = diagram.lastPaintNanos() / 1e6;
        unpainted += diagram.paintings() == paintings ? 1 : 0;
      }
      paintings = diagram.paintings();
      before = time;
      if (frame == 0) {
        processor = processorTime();
      }
      if (frame == FRAMES) {
        stop();
        processor = processorTime() - processor;
        done.accept(this);
        return;
      }
      frame++;
      if (frame > -WARM_UP) {
        diagram.cameraProperty().set(path.at(diagram, frame));
        seen = Math.min(seen, editor.sketch().nodesWithin(diagram.visible()).size());
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
