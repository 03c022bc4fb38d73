package io.seciot.desktop.recovery;

import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.settings.StateFolder;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * The journals of all documents that are open in this run, and those that earlier runs left behind.
 * What is in them is the user's work: nothing is deleted that could not be read.
 */
public final class Journals {

  /** Where journals go that cannot be read. */
  static final String ASIDE = "aside";

  private static final Logger LOG = System.getLogger(Journals.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int MOST_SESSIONS = 100;

  private final Path folder;
  private final Consumer<IOException> failed;
  private final Duration pause;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("seciot-journal").factory());
  private final List<Session> earlier = new ArrayList<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private final Path own;
  // Touched on the writer's thread only.
  private final List<DocumentJournal> open = new ArrayList<>();
  private Optional<Session> session = Optional.empty();

  /**
   * What earlier runs left behind.
   *
   * @param works what can be restored, the latest first
   * @param refused why others cannot be
   */
  public record Found(
      ImmutableList<AbandonedWork> works, ImmutableList<ProblemException> refused) {}

  /**
   * @param folder holds the journals of all runs; need not exist
   * @param failed told once when edits cannot be kept, on any thread
   */
  public Journals(Path folder, Consumer<IOException> failed) {
    this(folder, failed, PAUSE);
  }

  Journals(Path folder, Consumer<IOException> failed, Duration pause) {
    this.folder = folder;
    this.failed = failed;
    this.pause = pause;
    this.own = folder.resolve(UUID.randomUUID().toString());
  }

  /** Where a user finds what could not be read. */
  public Path aside() {
    return folder.resolve(ASIDE);
  }

  /** A journal for a document that is opened. */
  public DocumentJournal begin() {
    return journal(UUID.randomUUID() + JournalFile.ENDING);
  }

  private DocumentJournal journal(String name) {
    DocumentJournal journal = new DocumentJournal(own.resolve(name), writer, pause, this::tell);
    writer.execute(() -> {
      takeFolder();
      open.add(journal);
    });
    return journal;
  }

  /** Made when it is needed: who only looks leaves nothing behind. */
  private void takeFolder() {
    if (session.isPresent()) {
      return;
    }
    try {
      StateFolder.create(folder);
      session = Session.take(own);
    } catch (IOException e) {
      tell(e);
    }
  }

  private void tell(IOException problem) {
    if (!told.getAndSet(true)) {
      LOG.log(Logger.Level.WARNING, "Edits are not kept in the journal", problem);
      failed.accept(problem);
    }
  }

  /**
   * What earlier runs left behind. It stays theirs, out of the reach of other runs, until this one
   * ends. Reads files; not for the screen's thread.
   */
  public synchronized Found lookForAbandoned() throws IOException {
    OffUiThread.hold("Looking for unsaved work");
    MutableList<AbandonedWork> works = Lists.mutable.empty();
    MutableList<ProblemException> refused = Lists.mutable.empty();
    for (Path other : others()) {
      Optional<Session> taken = Session.take(other);
      if (taken.isPresent()) {
        earlier.add(taken.get());
        for (Path journal : taken.get().journals()) {
          read(journal, works, refused);
        }
      }
    }
    return new Found(
        works.toSortedListBy(found -> found.work().last()).reverseThis().toImmutable(),
        refused.toImmutable());
  }

  private List<Path> others() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isDirectory)
          .filter(other -> !other.equals(own) && !other.equals(aside()))
          .sorted()
          .limit(MOST_SESSIONS)
          .toList();
    }
  }

  private void read(
      Path journal, MutableList<AbandonedWork> works, MutableList<ProblemException> refused)
      throws IOException {
    try {
      works.add(new AbandonedWork(journal, JournalFile.read(journal)));
    } catch (ProblemException e) {
      StateFolder.create(aside());
      Files.move(
          journal, aside().resolve(journal.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      refused.add(e);
    }
  }

  /**
   * Goes on with the journal of an earlier run as that of a document that is opened. The file moves
   * as a whole, so that there is no moment at which a crash would lose it.
   */
  public DocumentJournal adopt(AbandonedWork abandoned) {
    String name = abandoned.journal().getFileName().toString();
    DocumentJournal journal = journal(name);
    writer.execute(() -> {
      try {
        Files.move(abandoned.journal(), own.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        tell(e);
      }
    });
    return journal;
  }

  /** Deletes what an earlier run left behind, as the user wished. */
  public void discard(AbandonedWork abandoned) {
    writer.execute(() -> {
      try {
        Files.deleteIfExists(abandoned.journal());
      } catch (IOException e) {
        tell(e);
      }
    });
  }

  /** Finishes what is being written and lets go of all folders. */
  public void close() {
    writer.execute(() -> {
      open.forEach(DocumentJournal::write);
      release();
    });
    writer.shutdown();
    try {
      if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.log(Logger.Level.WARNING, "The journal did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void release() {
    session.ifPresent(this::release);
    earlier.forEach(this::release);
    earlier.clear();
  }

  private void release(Session held) {
    try {
      held.release();
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "A journal folder was not released", e);
    }
  }
}
