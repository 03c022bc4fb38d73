package io.seciot.interchange.threatdragon;

import io.seciot.model.Message;

/** How texts of the file are written into a model and into notes. */
final class Words {

  private static final int LONGEST_QUOTE = 80;

  private Words() {}

  /** Without line breaks and control characters. */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** In quotation marks, shortened where it is long. */
  static Message quoted(String text) {
    String line = oneLine(text);
    return Message.of(
        "\"{0}\"",
        line.codePointCount(0, line.length()) > LONGEST_QUOTE
            ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "\u2026"
            : line);
  }

  /** Two texts, one below the other; what is said already is not said again. */
  static String below(String first, String second) {
    if (second.isBlank() || first.contains(second)) {
      return first;
    }
    return first.isBlank() ? second : first + "\n" + second;
  }
}
