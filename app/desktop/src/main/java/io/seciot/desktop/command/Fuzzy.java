package io.seciot.desktop.command;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How well a text fits what was typed. Each typed word must be found with its letters in order;
 * letters at the beginning of words and letters that follow each other count more.
 */
final class Fuzzy {

  private static final int LETTER = 1;
  private static final int FOLLOWS = 9;
  private static final int BEGINS_WORD = 8;
  private static final int NOWHERE = Integer.MIN_VALUE / 2;

  /** Of texts that fit equally well the shorter one is meant; so many letters cost one point. */
  private static final int LETTERS_FOR_A_POINT = 8;

  private Fuzzy() {}

  /** Higher is better; empty where it does not fit. */
  static OptionalInt score(String typed, String text) {
    String folded = folded(text);
    int sum = -folded.length() / LETTERS_FOR_A_POINT;
    for (String word : folded(typed).strip().split("\\s+")) {
      int best = best(word, folded);
      if (best <= 0 && !word.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += best;
    }
    return OptionalInt.of(sum);
  }

  /** Without case and accents, so that "offnen" finds "Öffnen". */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The best of all ways to find the letters of the word in this order. */
  private static int best(String word, String text) {
    int[] ending = new int[text.length()];
    for (int letter = 0; letter < word.length(); letter++) {
      ending = next(word.charAt(letter), letter == 0, text, ending);
    }
    return Arrays.stream(ending).max().orElse(0);
  }

  /** The best score of what was found so far and ends with this letter, for each place of it. */
  private static int[] next(char letter, boolean first, String text, int[] before) {
    int[] now = new int[text.length()];
    int bestBefore = NOWHERE;
    for (int at = 0; at < text.length(); at++) {
      int follows = at == 0 ? NOWHERE : before[at - 1] + FOLLOWS;
      int sofar = first ? 0 : Math.max(bestBefore, follows);
      now[at] = text.charAt(at) == letter ? sofar + LETTER + bonus(text, at) : NOWHERE;
      bestBefore = Math.max(bestBefore, before[at]);
    }
    return now;
  }

  private static int bonus(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? BEGINS_WORD : 0;
  }
}
