package io.seciot.desktop.selfcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a self-check sets and keeps, so that what the user has stays as it is. */
public final class PassingState {

  private final Path folder;

  private PassingState(Path folder) {
    this.folder = folder;
  }

  /** Makes an empty one. */
  public static PassingState make() {
    try {
      return new PassingState(Files.createTempDirectory("seciot-self-check"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** Deletes it; what cannot be deleted is left to the system, as everything in its folder is. */
  public void delete() {
    try {
      for (Path left : deepestFirst()) {
        Files.deleteIfExists(left);
      }
    } catch (IOException e) {
      System.err.println("The folder of the self-check was not deleted: " + e.getMessage());
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
