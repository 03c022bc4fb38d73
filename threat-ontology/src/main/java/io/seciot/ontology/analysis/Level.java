package io.seciot.ontology.analysis;

import java.util.Locale;

/** Five steps for likelihood and for impact. */
public enum Level {
  VERY_LOW,
  LOW,
  MEDIUM,
  HIGH,
  VERY_HIGH;

  /** As written in knowledge files and reports: {@code very-low}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The level that is written so in knowledge files. */
  public static Level of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The level some steps up or down, kept within the five. */
  public Level shifted(int steps) {
    return values()[Math.clamp(ordinal() + steps, 0, values().length - 1)];
  }

  /** The higher of the two. */
  public Level or(Level other) {
    return other.ordinal() > ordinal() ? other : this;
  }
}
