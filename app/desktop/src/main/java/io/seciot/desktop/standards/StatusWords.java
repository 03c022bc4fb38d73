package io.seciot.desktop.standards;

import io.seciot.desktop.text.Texts;
import java.util.Locale;

/**
 * How binding a provision is, in words. The standard's table writes M or R for mandatory and
 * recommended, then C or F where that holds only under a condition or for a feature.
 */
final class StatusWords {

  private StatusWords() {}

  static String of(String status, Texts texts) {
    String[] letters = status.strip().split(" ");
    String known = "standards.status." + letters[0].toLowerCase(Locale.ROOT);
    if (!texts.has(known)) {
      return status;
    }
    String binding = texts.get(known);
    return switch (letters.length < 2 ? "" : letters[1]) {
      case "C" -> texts.get("standards.status.condition", binding);
      case "F" -> texts.get("standards.status.feature", binding);
      default -> binding;
    };
  }
}
