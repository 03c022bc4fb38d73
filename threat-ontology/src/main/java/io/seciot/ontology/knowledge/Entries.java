package io.seciot.ontology.knowledge;

import java.util.List;
import java.util.OptionalInt;

/** Where the entry of a term stands in a Turtle file; a parsed graph no longer knows. */
final class Entries {

  private Entries() {}

  /**
   * The line of an entry, from 1; empty where the file has none.
   *
   * @param term that the entry begins with
   * @param mentioned a word of the entry whose line is wanted; the first line serves where the
   *     entry does not have it
   */
  static OptionalInt line(String text, String term, String mentioned) {
    List<String> lines = text.lines().toList();
    for (int first = 0; first < lines.size(); first++) {
      if (begins(lines.get(first), term)) {
        return OptionalInt.of(1 + mention(lines, first, mentioned));
      }
    }
    return OptionalInt.empty();
  }

  private static int mention(List<String> lines, int first, String mentioned) {
    for (int at = first; !mentioned.isEmpty() && at < lines.size(); at++) {
      if (lines.get(at).contains(mentioned)) {
        return at;
      }
      if (lines.get(at).stripTrailing().endsWith(" .")) {
        return first;
      }
    }
    return first;
  }

  private static boolean begins(String line, String term) {
    String stripped = line.stripLeading();
    return stripped.startsWith(term)
        && (stripped.length() == term.length()
            || Character.isWhitespace(stripped.charAt(term.length())));
  }
}
