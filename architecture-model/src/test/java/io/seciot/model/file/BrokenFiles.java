package io.seciot.model.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The files of {@code broken-files.txt}: each with all that must be said about it. */
final class BrokenFiles {

  private static final Path TABLE =
      Path.of("src/test/resources/io/seciot/model/file/broken-files.txt");
  private static final Pattern HEADING = Pattern.compile("(?m)^=== ");

  /**
   * One file.
   *
   * @param name tells JSON from YAML
   * @param sentences without the file's name
   */
  record BrokenFile(String name, String content, List<String> sentences) {
    @Override
    public String toString() {
      return name;
    }
  }

  private BrokenFiles() {}

  static List<BrokenFile> all() {
    try {
      String table = Files.readString(TABLE, StandardCharsets.UTF_8);
      List<BrokenFile> found = new ArrayList<>();
      HEADING.splitAsStream(table).skip(1).map(BrokenFiles::file).forEach(found::add);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last line of three hyphens divides, for YAML has such lines too. */
  private static BrokenFile file(String part) {
    int line = part.indexOf('\n');
    int divider = part.lastIndexOf("---\n");
    return new BrokenFile(
        part.substring(0, line).split(" ")[0],
        part.substring(line + 1, divider),
        part.substring(divider + 4).lines().filter(sentence -> !sentence.isBlank()).toList());
  }
}
