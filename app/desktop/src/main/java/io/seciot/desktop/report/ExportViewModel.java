package io.seciot.desktop.report;

import io.seciot.desktop.file.Background;
import io.seciot.model.Architecture;
import io.seciot.report.Progress;
import io.seciot.report.ReportFormat;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** One report being written: which, how far it is, how it ended. */
public final class ExportViewModel {

  /** Where it stands. */
  public enum State {
    CHOOSING,
    WRITING,
    DONE,
    CANCELLED,
    FAILED
  }

  /** Writes a report; called beside the thread of the screen. */
  public interface Writer {
    /**
     * @throws Exception where it is not written, a {@code CancellationException} where the progress
     *     said to stop
     */
    void write(
        Architecture model, ReportKind kind, ReportFormat format, Path out, Progress progress)
        throws Exception;
  }

  private final Writer writer;
  private final Background background;
  private final ObjectProperty<ReportFormat> format = new SimpleObjectProperty<>(ReportFormat.PDF);
  private final ObjectProperty<ReportKind> kind;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CHOOSING);
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
  private volatile boolean cancelled;

  /**
   * Uses this writer.
   *
   * @param usual what is written unless something else is chosen
   */
  public ExportViewModel(Writer writer, ReportKind usual, Background background) {
    this.writer = writer;
    this.kind = new SimpleObjectProperty<>(usual);
    this.background = background;
  }

  /** The kind of file. */
  public ObjectProperty<ReportFormat> formatProperty() {
    return format;
  }

  /** What is written. */
  public ObjectProperty<ReportKind> kindProperty() {
    return kind;
  }

  /** Where it stands. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How much is done, from 0 to 1. */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** What is being done. */
  public ReadOnlyStringProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Stops at the next opportunity. */
  public void cancel() {
    cancelled = true;
  }

  /**
   * Writes the report.
   *
   * @param failed told why where it is not written; not told of a cancelled one
   */
  public void write(Architecture model, Path out, Consumer<Exception> failed) {
    ReportFormat chosen = format.get();
    ReportKind wanted = kind.get();
    cancelled = false;
    state.set(State.WRITING);
    background.run(
        () -> {
          writer.write(model, wanted, chosen, out, new Reported());
          return out;
        },
        written -> state.set(State.DONE),
        failure -> ended(failure, failed));
  }

  private void ended(Exception failure, Consumer<Exception> failed) {
    if (failure instanceof CancellationException) {
      state.set(State.CANCELLED);
    } else {
      state.set(State.FAILED);
      failed.accept(failure);
    }
  }

  private final class Reported implements Progress {
    @Override
    public void step(String what, double part) {
      background
          .screen()
          .execute(() -> {
            step.set(what);
            fraction.set(part);
          });
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
