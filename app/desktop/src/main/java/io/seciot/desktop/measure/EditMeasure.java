package io.seciot.desktop.measure;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.knowledge.Property;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * States one fact after the other in an open window and tells how long it takes until the drawing
 * knows what follows, and for how long at most nothing else got the thread of the screen meanwhile.
 */
final class EditMeasure {

  private static final long SEED = 42;

  /** The first ones also pay for code that runs for the first time. */
  private static final int WARM_UP = 20;

  private static final int EDITS = 40;

  /**
   * In milliseconds.
   *
   * @param longestHold by the clock, the waiting for the painter included
   * @param mostWork the processor's time that the thread of the screen took in one go
   */
  record Times(double median, double p95, double longestHold, double mostWork) {}

  private final EditorViewModel editor;
  private final EditorScreen screen;
  private final Consumer<Times> done;
  private final Random random = new Random(SEED);
  private final double[] times = new double[EDITS];
  private final HoldWatch watch = new HoldWatch();
  private Subscription analysed = Subscription.EMPTY;
  private int edit = -WARM_UP;
  private long begun;

  /**
   * @param done told when all edits were made
   */
  EditMeasure(EditorScreen screen, Consumer<Times> done) {
    this.screen = screen;
    this.editor = screen.document().editor();
    this.done = done;
  }

  void start() {
    analysed =
        screen
            .document()
            .analysis()
            .analysisProperty()
            .subscribe((before, now) -> {
              if (now.model() == editor.model()) {
                Platform.runLater(this::shown);
              }
            });
    watch.start();
    state();
  }

  private void state() {
    Edits.State next = next();
    while (isStated(next)) {
      next = next();
    }
    begun = System.nanoTime();
    editor.perform(next);
  }

  private Edits.State next() {
    Element element = pick(editor.model().elements().select(any -> choices(any).notEmpty()));
    Property property = pick(choices(element));
    return new Edits.State(
        element.id(), property.id(), Fact.drawn(pick(property.choices()).value()));
  }

  private ImmutableList<Property> choices(Element element) {
    return editor.vocabulary().propertiesOf(element.kind()).select(p -> p.choices().notEmpty());
  }

  private boolean isStated(Edits.State next) {
    return editor
        .model()
        .item(next.item())
        .flatMap(item -> item.fact(next.property()))
        .equals(Optional.ofNullable(next.fact()));
  }

  private void shown() {
    if (edit >= 0) {
      times[edit] = (System.nanoTime() - begun) / 1e6;
    }
    edit++;
    if (edit == 0) {
      watch.reset();
    }
    if (edit < EDITS) {
      state();
      return;
    }
    watch.stop();
    analysed.unsubscribe();
    Arrays.sort(times);
    done.accept(
        new Times(
            times[EDITS / 2], times[EDITS * 95 / 100], watch.longestHold(), watch.mostWork()));
  }

  private <T> T pick(ImmutableList<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
