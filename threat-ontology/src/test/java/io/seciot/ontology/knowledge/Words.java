package io.seciot.ontology.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes texts apart into sentences and words. */
final class Words {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?])[\"\\)]?\\s+(?=[A-Z\"(\\d])");

  /** Settings, commands, paths, addresses and numbers: what is typed and not read. */
  private static final Pattern TYPED =
      Pattern.compile(".*(?:[0-9_/=.$<>@#*\\\\|+~%{}\\[\\]:]|--|^-|.[a-z][A-Z]).*");

  private static final Pattern MARKS =
      Pattern.compile("^[\\p{Punct}&&[^-/$<{\\[@#*~_]]+|\\p{Punct}+$");
  private static final Pattern SENTENCE_MARKS = Pattern.compile("^[\"'(]+|[\"').,;:!?]+$");
  private static final Pattern BELONGING = Pattern.compile("('s|')$");

  private Words() {}

  /** The sentences; names of the user's own elements count as one word. */
  static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(PLACEHOLDER.matcher(text).replaceAll("Thing")));
  }

  /** The parts of a sentence that are read as one: words, and settings as they stand. */
  static List<String> in(String sentence) {
    return Arrays.stream(sentence.split("\\s+"))
        .map(word -> MARKS.matcher(word).replaceAll(""))
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .toList();
  }

  /**
   * The words of a text without what is typed rather than read, compounds taken apart. A compound
   * with the name of a command in it is typed as a whole.
   *
   * @param names of commands and products
   */
  static List<String> readable(String text, Set<String> names) {
    return Stream.of(PLACEHOLDER.matcher(text).replaceAll(" ").split("\\s+"))
        .map(word -> SENTENCE_MARKS.matcher(word).replaceAll(""))
        .filter(word -> !isTyped(word))
        .map(word -> MARKS.matcher(word).replaceAll(""))
        .map(word -> List.of(word.split("[-\u2013\u2019]")))
        .filter(parts -> parts.size() == 1 || parts.stream().noneMatch(names::contains))
        .flatMap(List::stream)
        .map(word -> BELONGING.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty() && word.chars().allMatch(Character::isLetter))
        .toList();
  }

  static boolean isTyped(String word) {
    return TYPED.matcher(word).matches();
  }

  /** The lines of a list among the test resources, without comments. */
  static Set<String> listed(String name) {
    InputStream content = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
