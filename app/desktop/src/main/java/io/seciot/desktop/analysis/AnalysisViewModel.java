package io.seciot.desktop.analysis;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The latest analysis. A model that is handed in while another is being analysed waits; a newer one
 * takes its place, so that the worker is never more than one model behind.
 */
public final class AnalysisViewModel {

  private final Analyst analyst;
  private final Executor worker;
  private final Executor screen;
  private final Consumer<Throwable> crash;
  private final AtomicReference<@Nullable Architecture> waiting = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<Analysis> analysis = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Architecture asked;
  private Tally tally = Tally.NONE;

  /**
   * @param start shown as analysed without findings until the first analysis is there
   * @param worker runs one task after the other
   * @param screen runs tasks on the thread of the screen
   * @param crash told when the analyst fails, on the thread of the screen
   */
  public AnalysisViewModel(
      Architecture start,
      Analyst analyst,
      Executor worker,
      Executor screen,
      Consumer<Throwable> crash) {
    this.analyst = analyst;
    this.worker = worker;
    this.screen = screen;
    this.crash = crash;
    this.asked = start;
    analysis.set(
        new Analysis(
            start,
            Lists.immutable.empty(),
            Lists.immutable.empty(),
            Lists.immutable.empty(),
            Lists.immutable.empty(),
            Lists.immutable.empty()));
  }

  /** What was found out last; may be about a model that was edited meanwhile. */
  public ReadOnlyObjectProperty<Analysis> analysisProperty() {
    return analysis.getReadOnlyProperty();
  }

  /** What was found out last. */
  public Analysis analysis() {
    return analysis.get();
  }

  /** The open findings of the last analysis, counted. */
  public Tally tally() {
    return tally;
  }

  /** Whether the analysis is behind the model. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Asks for the analysis of this model. Called on the thread of the screen. */
  public void analyse(Architecture model) {
    asked = model;
    busy.set(true);
    if (waiting.getAndSet(model) == null) {
      worker.execute(this::work);
    }
  }

  /**
   * Asks the analyst something about the last analysis; answers on the thread of the screen, unless
   * a newer analysis is there by then.
   */
  public <T> void ask(BiFunction<Analyst, Analysis, T> question, Consumer<T> answer) {
    Analysis last = analysis();
    worker.execute(() -> {
      try {
        T found = question.apply(analyst, last);
        screen.execute(() -> {
          if (last == analysis()) {
            answer.accept(found);
          }
        });
      } catch (RuntimeException e) {
        screen.execute(() -> crash.accept(e));
      }
    });
  }

  private void work() {
    Architecture model = waiting.getAndSet(null);
    if (model == null) {
      return;
    }
    try {
      Analysis found = analyst.analyse(model);
      Tally counted = Tally.of(found);
      screen.execute(() -> show(found, counted));
    } catch (RuntimeException e) {
      screen.execute(() -> {
        busy.set(false);
        crash.accept(e);
      });
    }
  }

  private void show(Analysis found, Tally counted) {
    tally = counted;
    busy.set(asked != found.model());
    analysis.set(found);
  }
}
