package io.seciot.desktop.backup;

import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.settings.StateFolder;
import io.seciot.model.file.AtomicFile;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Keeps what a file held before it is saved over, for each file in a folder of its own. Reads and
 * writes files; not for the thread of the screen.
 */
public final class Backups {

  /** So many versions are kept of each file. */
  static final int MOST = 10;

  /** All versions of a file together are not larger, but for the latest, which always stays. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  private static final Logger LOG = System.getLogger(Backups.class.getName());

  /**
   * A version that was kept.
   *
   * @param copy holds it
   * @param saved when the file was written that it is a copy of
   * @param bytes its size
   */
  public record Version(Path copy, Instant saved, long bytes) {}

  private final Path folder;

  /**
   * @param folder holds the versions of all files; need not exist
   */
  public Backups(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps what the file holds now, unless the latest version holds the same. That nothing can be
   * kept must not stop anybody from saving, so it is only logged.
   */
  public void keep(Path file) {
    OffUiThread.hold("Keeping a version");
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= ModelFiles.MAX_BYTES) {
        keep(file, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      LOG.log(Logger.Level.WARNING, "The previous version is not kept", e);
    }
  }

  private void keep(Path file, byte[] content) throws IOException {
    ImmutableList<Version> before = of(file);
    if (before.notEmpty() && MessageDigest.isEqual(content, latest(before))) {
      return;
    }
    StateFolder.create(folder);
    Path own = StateFolder.create(folderOf(file));
    long time = Files.getLastModifiedTime(file).toMillis();
    while (Files.exists(own.resolve(name(time, file)))) {
      time++;
    }
    AtomicFile.write(own.resolve(name(time, file)), content);
    dropOld(of(file));
  }

  private static byte[] latest(ImmutableList<Version> versions) throws IOException {
    return Files.readAllBytes(versions.getFirst().copy());
  }

  private static String name(long time, Path file) {
    return time + (ModelFiles.isYaml(file.toString()) ? ".seciot.yaml" : ".seciot.json");
  }

  private static void dropOld(ImmutableList<Version> versions) throws IOException {
    long bytes = 0;
    for (int i = 0; i < versions.size(); i++) {
      bytes += versions.get(i).bytes();
      if (i >= MOST || i > 0 && bytes > MOST_BYTES) {
        Files.deleteIfExists(versions.get(i).copy());
      }
    }
  }

  /** The versions that are kept of a file, the latest first. */
  public ImmutableList<Version> of(Path file) throws IOException {
    OffUiThread.hold("Looking for versions");
    Path own = folderOf(file);
    if (!Files.isDirectory(own)) {
      return Lists.immutable.empty();
    }
    try (Stream<Path> files = Files.list(own)) {
      List<Path> copies =
          files
              .filter(copy -> copy.getFileName().toString().matches("\\d{1,18}\\.seciot\\.\\w+"))
              .toList();
      return Lists.mutable
          .withAll(copies)
          .collect(Backups::version)
          .sortThisBy(version -> -version.saved().toEpochMilli())
          .toImmutable();
    }
  }

  private static Version version(Path copy) {
    String name = copy.getFileName().toString();
    long time = Long.parseLong(name.substring(0, name.indexOf('.')));
    return new Version(copy, Instant.ofEpochMilli(time), copy.toFile().length());
  }

  private Path folderOf(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest).substring(0, 32));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
