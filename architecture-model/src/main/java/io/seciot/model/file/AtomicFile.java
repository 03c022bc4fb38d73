package io.seciot.model.file;

import io.seciot.model.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.tuple.Pair;

/** Replaces files as a whole: written beside, forced to the disk, then moved over the old one. */
public final class AtomicFile {

  private static final Set<PosixFilePermission> ANY_MAY_WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** What systems say in their own way, and how people say it. */
  private static final ImmutableSortedMap<String, Message> PLAINLY =
      SortedMaps.mutable
          .<String, Message>empty()
          .withKeyValue("no space left", Message.of("the disk is full"))
          .withKeyValue("not enough space", Message.of("the disk is full"))
          .withKeyValue("quota", Message.of("your share of the disk is full"))
          .withKeyValue("read-only file system", Message.of("this disk can only be read"))
          .withKeyValue("file too large", Message.of("this disk takes no file of that size"))
          .toImmutable();

  private AtomicFile() {}

  /**
   * Writes the bytes. A link is followed, so that what it points to is replaced and not the link.
   *
   * @throws IOException where it fails; the file is then as it was and nothing is left beside it
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "it is a folder");
    }
    if (Files.exists(target) && isReadOnly(target)) {
      throw new AccessDeniedException(target.toString(), null, "it is read-only");
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder), null, "the folder does not exist");
    }
    Path beside = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        keepPermissions(target, beside);
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Why writing failed, in words; in those of the system where there are no better ones. */
  public static Message reason(IOException problem) {
    boolean said = problem instanceof FileSystemException system && system.getReason() != null;
    if (problem instanceof AccessDeniedException && !said) {
      return Message.of("access denied");
    }
    String reason =
        said ? ((FileSystemException) problem).getReason() : String.valueOf(problem.getMessage());
    return PLAINLY
        .keyValuesView()
        .detectOptional(known -> reason.toLowerCase(Locale.ROOT).contains(known.getOne()))
        .map(Pair::getTwo)
        .orElseGet(() -> Message.of(reason));
  }

  /** A file that nobody may write is meant to stay, even for those who could. */
  private static boolean isReadOnly(Path file) throws IOException {
    if (!Files.isWritable(file)) {
      return true;
    }
    return hasPermissions(file)
        && Collections.disjoint(Files.getPosixFilePermissions(file), ANY_MAY_WRITE);
  }

  /** A new file gets what the system gives to new files. */
  private static void keepPermissions(Path target, Path beside) throws IOException {
    if (!Files.exists(target) || !hasPermissions(beside)) {
      return;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
    if (!permissions.equals(Files.getPosixFilePermissions(beside))) {
      Files.setPosixFilePermissions(beside, permissions);
    }
  }

  /** Asks the file and not its store, which Java cannot find inside of a changed root. */
  private static boolean hasPermissions(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
