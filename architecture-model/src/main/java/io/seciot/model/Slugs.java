package io.seciot.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Readable ids: lower-case letters and digits, with single hyphens or dots between them, such as
 * {@code smart-lock}.
 */
public final class Slugs {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 60;

  /** Longer texts are no ids; keeps file names, sentences and matching within bounds. */
  private static final int LONGEST_ACCEPTED = 200;

  private Slugs() {}

  /** Whether the text can be an id; every edit asks this of all that it adds. */
  public static boolean isSlug(String text) {
    if (text.length() > LONGEST_ACCEPTED) {
      return false;
    }
    boolean joint = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPart(c) && (joint || c != '-' && c != '.')) {
        return false;
      }
      joint = !isPart(c);
    }
    return !joint;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /**
   * A free id that reads like the name.
   *
   * @param name any text; may be empty
   * @param otherwise the id to use where the name has no letters or digits
   * @param taken says which ids are in use
   */
  public static String free(String name, String otherwise, Predicate<String> taken) {
    return new Numbering("-", taken).free(of(name, otherwise));
  }

  /**
   * An id that reads like the name, free or not.
   *
   * @param name any text; may be empty
   * @param otherwise the id to use where the name has no letters or digits
   */
  public static String of(String name, String otherwise) {
    String slug = hyphenated(plain(name).toLowerCase(Locale.ROOT));
    int from = slug.startsWith("-") ? 1 : 0;
    int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
    return from < to ? slug.substring(from, to) : otherwise;
  }

  /** Most names are plain, and taking them apart takes long. */
  private static String plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return name;
  }

  /** One hyphen for whatever stands between letters and digits. */
  private static String hyphenated(String text) {
    StringBuilder slug = new StringBuilder(LONGEST);
    for (int i = 0; i < text.length() && slug.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (isPart(c)) {
        slug.append(c);
      } else if (slug.isEmpty() || slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }
}
