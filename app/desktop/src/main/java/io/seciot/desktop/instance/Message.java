package io.seciot.desktop.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * What a second start says: absolute paths and nothing else, each ended by a zero byte, which no
 * path can hold.
 */
final class Message {

  private static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_PATHS = 32;

  private Message() {}

  static byte[] of(ImmutableList<Path> paths) {
    return paths
        .collect(path -> path.toAbsolutePath().normalize() + "\0")
        .makeString("")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads to the end of what is sent.
   *
   * @throws IOException where it is longer than any start would send, or names no absolute paths
   */
  static ImmutableList<Path> read(ReadableByteChannel from) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(4096);
    while (from.read(buffer) >= 0) {
      bytes.write(buffer.array(), 0, buffer.position());
      buffer.clear();
      if (bytes.size() > MOST_BYTES) {
        throw new IOException("the message is too long");
      }
    }
    return paths(bytes.toString(StandardCharsets.UTF_8));
  }

  private static ImmutableList<Path> paths(String text) throws IOException {
    if (text.isEmpty()) {
      return Lists.immutable.empty();
    }
    if (!text.endsWith("\0")) {
      throw new IOException("the message is cut off");
    }
    try {
      ImmutableList<Path> paths =
          Lists.immutable
              .withAll(Arrays.asList(text.substring(0, text.length() - 1).split("\0", -1)))
              .collect(Path::of);
      if (paths.size() > MOST_PATHS || !paths.allSatisfy(Path::isAbsolute)) {
        throw new IOException("the message names too many paths, or relative ones");
      }
      return paths;
    } catch (InvalidPathException e) {
      throw new IOException("the message names what is no path", e);
    }
  }
}
