package io.seciot.desktop.recovery;

import io.seciot.desktop.file.OffUiThread;
import io.seciot.model.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the latest state of one document on the disk while it is not saved. Writing is done on the
 * journal's thread; of several edits in a row the last one is written, so that the disk holds what
 * the user did up to a moment ago and never more than one state.
 */
public final class DocumentJournal {

  private final Path file;
  private final ScheduledExecutorService writer;
  private final Duration pause;
  private final Consumer<IOException> failed;
  private final AtomicReference<@Nullable UnsavedWork> waiting = new AtomicReference<>();

  DocumentJournal(
      Path file, ScheduledExecutorService writer, Duration pause, Consumer<IOException> failed) {
    this.file = file;
    this.writer = writer;
    this.pause = pause;
    this.failed = failed;
  }

  /** Keeps this state, in place of an earlier one. Takes no time. */
  public void keep(UnsavedWork work) {
    if (waiting.getAndSet(work) == null) {
      writer.schedule(this::write, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Nothing would be lost any more: the document was saved, or closed as the user wished. */
  public void forget() {
    waiting.set(null);
    writer.execute(this::delete);
  }

  /** Writes what waits, if anything does. On the journal's thread. */
  void write() {
    UnsavedWork work = waiting.getAndSet(null);
    if (work == null) {
      return;
    }
    OffUiThread.hold("Writing the journal");
    try {
      AtomicFile.write(file, JournalFile.bytes(work));
    } catch (IOException e) {
      failed.accept(e);
    } catch (RuntimeException e) {
      // An executor keeps a mistake of ours to itself; it belongs on the crash screen.
      Thread here = Thread.currentThread();
      here.getUncaughtExceptionHandler().uncaughtException(here, e);
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      failed.accept(e);
    }
  }
}
