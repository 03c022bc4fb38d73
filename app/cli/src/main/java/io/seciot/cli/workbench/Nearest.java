package io.seciot.cli.workbench;

import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a word that nobody knows. */
public final class Nearest {

  private Nearest() {}

  /** The known word that needs the fewest changes, where that is few enough to be a slip. */
  public static Optional<String> to(String word, Iterable<String> known) {
    String nearest = "";
    int fewest = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int changes = distance(plain(word), plain(candidate));
      if (changes < fewest) {
        fewest = changes;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** What was typed in part counts as near. */
  private static int distance(String word, String candidate) {
    return word.length() > 3 && candidate.contains(word) ? 1 : changes(word, candidate);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  /** Levenshtein's distance, two rows at a time. */
  private static int changes(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                Math.min(current[column - 1], above[column]) + 1, above[column - 1] + replaced);
      }
      above = current;
    }
    return above[to.length()];
  }
}
