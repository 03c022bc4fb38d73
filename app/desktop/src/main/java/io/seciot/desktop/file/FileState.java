package io.seciot.desktop.file;

import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a file holds, in short, so that it is noticed when another program has changed it. */
public final class FileState {

  private FileState() {}

  /**
   * Equal for equal content, whatever the file's date says. Takes its time; not for the screen.
   *
   * @return empty where the file is gone, cannot be read, or is larger than a model may be
   */
  public static Optional<String> of(Path file) {
    OffUiThread.hold("Looking at a file");
    try {
      return Files.size(file) > ModelFiles.MAX_BYTES
          ? Optional.empty()
          : Optional.of(digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      // What is gone or cannot be read is written anew or refused when it is saved.
      return Optional.empty();
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
