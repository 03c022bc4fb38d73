package io.seciot.ontology.knowledge;

import java.util.Locale;

/** The six ways in which a design fails, in the order of their letters. */
public enum Stride {
  SPOOFING,
  TAMPERING,
  REPUDIATION,
  INFORMATION_DISCLOSURE,
  DENIAL_OF_SERVICE,
  ELEVATION_OF_PRIVILEGE;

  /** S, T, R, I, D or E. */
  public String letter() {
    return name().substring(0, 1);
  }

  /** In words, such as "information disclosure". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
