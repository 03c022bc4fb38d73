package io.seciot.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Readable ids: lower-case letters, digits and single hyphens, such as {@code smart-lock}. */
public final class Slugs {

  /** What an id looks like. */
  public static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 60;

  /** Longer texts are no ids; keeps file names, sentences and matching within bounds. */
  private static final int LONGEST_ACCEPTED = 200;

  private Slugs() {}

  /** Whether the text can be an id. */
  public static boolean isSlug(String text) {
    return text.length() <= LONGEST_ACCEPTED && PATTERN.matcher(text).matches();
  }

  /**
   * A free id that reads like the name.
   *
   * @param name any text; may be empty
   * @param otherwise the id to use where the name has no letters or digits
   * @param taken says which ids are in use
   */
  public static String free(String name, String otherwise, Predicate<String> taken) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("^-+|-+$", "");
    String base = slug.isEmpty() ? otherwise : slug;
    String candidate = base;
    for (int number = 2; taken.test(candidate); number++) {
      candidate = base + "-" + number;
    }
    return candidate;
  }
}
