package io.seciot.desktop.recovery;

import io.seciot.desktop.settings.StateFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The journals of one run of the application, in a folder of their own. The run holds a lock on it,
 * which the system takes back however the run ends; so a folder that can be locked belongs to
 * nobody any more.
 */
final class Session {

  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel channel;

  private Session(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Takes a folder, which is made where it is missing; empty where another run holds it. */
  static Optional<Session> take(Path folder) throws IOException {
    StateFolder.create(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Session(folder, channel));
      }
    } catch (OverlappingFileLockException e) {
      // This very process holds it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The journals that are in it, by name. */
  ImmutableList<Path> journals() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Lists.immutable
          .withAll(files.sorted().toList())
          .select(file -> file.getFileName().toString().endsWith(JournalFile.ENDING));
    }
  }

  /** Lets go of it; without journals nothing of it is left. */
  void release() throws IOException {
    boolean done = journals().isEmpty();
    if (done) {
      deleteLeftOvers();
    }
    channel.close();
    if (done) {
      Files.deleteIfExists(folder.resolve(LOCK));
      Files.deleteIfExists(folder);
    }
  }

  /** A write that was cut short leaves a part, which nobody reads. */
  private void deleteLeftOvers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".part")).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
