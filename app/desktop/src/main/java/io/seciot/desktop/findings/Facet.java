package io.seciot.desktop.findings;

import java.util.Locale;

/** By what findings are told apart when they are filtered. */
public enum Facet {
  SEVERITY,
  CERTAINTY,
  STRIDE,
  STATUS,
  STANDARD,
  REVIEW;

  /** As in keys of words: {@code severity}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
