package io.seciot.interchange.threatdragon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Guesses a kind from a name. Threat Dragon knows four sorts of shapes and no kinds. */
final class NameHints {

  private static final String FILE = "name-hints.txt";
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final ImmutableList<Hint> HINTS = load();

  private record Hint(String sort, String kind, List<String> words) {
    boolean fits(String asked, String name) {
      return sort.equals(asked) && words.stream().anyMatch(word -> name.contains(" " + word + " "));
    }
  }

  private NameHints() {}

  /** The kind that the name gives away, if it does. */
  static Optional<String> kind(Cell.Sort sort, String name) {
    String words = " " + OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    String asked =
        switch (sort) {
          case ACTOR -> "actor";
          case PROCESS -> "process";
          case STORE -> "store";
          case BOUNDARY_BOX -> "boundary";
          case BOUNDARY_LINE, FLOW, TEXT, UNKNOWN -> "";
        };
    return HINTS.detectOptional(hint -> hint.fits(asked, words)).map(Hint::kind);
  }

  private static ImmutableList<Hint> load() {
    InputStream file = Objects.requireNonNull(NameHints.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return Lists.immutable.withAll(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(NameHints::hint)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hint hint(String line) {
    String[] columns = line.split("\\|");
    return new Hint(
        columns[0].strip(),
        columns[1].strip(),
        Lists.immutable.of(columns[2].split(",")).collect(String::strip).castToList());
  }
}
