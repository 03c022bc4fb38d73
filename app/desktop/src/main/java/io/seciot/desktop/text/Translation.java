package io.seciot.desktop.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Sentences about files in another language: pairs of lines of {@code problems_LANGUAGE.txt}, the
 * English pattern first. What has no counterpart there is said in English.
 */
final class Translation implements UnaryOperator<String> {

  private static final Map<String, Translation> READ = new ConcurrentHashMap<>();

  private final Map<String, String> patterns;

  private Translation(Map<String, String> patterns) {
    this.patterns = patterns;
  }

  /** Of the language of a locale; reads its file once. */
  static Translation to(Locale locale) {
    return READ.computeIfAbsent(locale.getLanguage(), Translation::load);
  }

  @Override
  public String apply(String english) {
    return patterns.getOrDefault(english, english);
  }

  /** The English patterns with their counterparts. */
  Map<String, String> patterns() {
    return Map.copyOf(patterns);
  }

  private static Translation load(String language) {
    InputStream file = Translation.class.getResourceAsStream("problems_" + language + ".txt");
    if (file == null) {
      return new Translation(Map.of());
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new Translation(pairs(lines.lines().filter(Translation::isText).iterator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static Map<String, String> pairs(Iterator<String> lines) {
    Map<String, String> pairs = new HashMap<>();
    while (lines.hasNext()) {
      String english = lines.next();
      String before = pairs.put(english, Objects.requireNonNull(lines.next()));
      if (before != null) {
        throw new IllegalStateException("there twice: " + english);
      }
    }
    return pairs;
  }
}
