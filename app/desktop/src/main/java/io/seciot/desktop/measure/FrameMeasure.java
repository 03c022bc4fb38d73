package io.seciot.desktop.measure;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.desktop.window.MainWindow;
import io.seciot.model.Point;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens models one after the other in a real window, pans and zooms each while it shows a part and
 * while it shows everything, and prints how long frames took: from pulse to pulse, and the part of
 * it that is our own painting. Then edits each, and prints how long that took to show; and does the
 * common actions with those that are not very large, and prints how much work each was.
 */
public final class FrameMeasure {

  private static final int OUR_FAULT = 3;

  /** In elements; with more of them, all rounds of all actions would take too long. */
  private static final int LARGE = 2_000;

  private final MainWindow window;
  private final Deque<Path> left;
  private final IntConsumer closed;
  private final MeasureReport report = new MeasureReport();
  private long opening;
  private Path opened;

  /**
   * @param models opened in this order; the others are compared with the first
   * @param closed told the exit code at the end
   */
  public FrameMeasure(MainWindow window, List<Path> models, IntConsumer closed) {
    this.window = window;
    this.left = new ArrayDeque<>(models);
    this.opened = models.getFirst();
    this.closed = closed;
  }

  /** Begins. */
  public void run() {
    Window.getWindows().addListener(this::windowsChanged);
    window.screenProperty().subscribe((before, shown) -> shown.ifPresent(this::opened));
    next();
  }

  /** A message instead of a drawing would wait for an answer for ever. */
  private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window added : change.getAddedSubList()) {
        if (added instanceof Stage message && !CommonActions.show(message)) {
          System.err.println("Nothing was measured; the window said: " + message.getTitle());
          closed.accept(OUR_FAULT);
        }
      }
    }
  }

  private void next() {
    Path model = left.poll();
    if (model == null) {
      report.print();
      closed.accept(0);
    } else {
      opening = System.nanoTime();
      opened = model;
      window.open(model, Optional.empty());
    }
  }

  private void opened(EditorScreen screen) {
    int elements = screen.document().editor().model().elements().size();
    Point middle = middle(screen);
    pass(
        screen,
        CameraWay.around(middle),
        working -> {
          report.addFrames(elements, "working zoom", working.seen(), working.times());
          pass(
              screen,
              CameraWay.everything(),
              all -> {
                report.addFrames(elements, "everything", all.seen(), all.times());
                edit(screen, elements, (working.shown() - opening) / 1e6);
              });
        });
  }

  private void edit(EditorScreen screen, int elements, double opened) {
    new EditMeasure(
            screen,
            times -> {
              report.addEdits(elements, opened, times);
              act(screen, elements);
            })
        .start();
  }

  private void act(EditorScreen screen, int elements) {
    if (elements > LARGE) {
      close(screen);
      return;
    }
    new ActionMeasure(
            screen,
            new CommonActions(window, () -> screen, opened).all(),
            works -> {
              report.addActions(elements, works);
              close(screen);
            })
        .start();
  }

  private void close(EditorScreen screen) {
    screen.document().editor().markSaved();
    next();
  }

  private void pass(EditorScreen screen, CameraWay way, Consumer<CameraPass> measured) {
    new CameraPass(
            screen,
            way,
            pass -> {
              if (pass.unpainted() == 0 && pass.seen() > 0) {
                measured.accept(pass);
              } else {
                System.err.printf(
                    Locale.ROOT,
                    "Nothing was measured: of %d frames of %s, %d were not painted, and the emptiest showed"
                        + " %d elements.%n",
                    CameraPass.FRAMES,
                    screen.titleProperty().getValue(),
                    pass.unpainted(),
                    pass.seen());
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
}
