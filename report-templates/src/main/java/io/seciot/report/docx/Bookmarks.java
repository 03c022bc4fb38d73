package io.seciot.report.docx;

import java.util.Locale;

/** Names of places. Word allows letters, digits and underscores, and 40 of them. */
final class Bookmarks {

  private static final int LONGEST = 40;

  private Bookmarks() {}

  static String name(String anchor) {
    String name = anchor.replaceAll("[^A-Za-z0-9]", "_");
    if (name.length() <= LONGEST) {
      return name;
    }
    String sum = String.format(Locale.ROOT, "_%08x", anchor.hashCode());
    return name.substring(0, LONGEST - sum.length()) + sum;
  }
}
