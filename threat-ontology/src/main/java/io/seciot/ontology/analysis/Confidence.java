package io.seciot.ontology.analysis;

import java.util.Locale;

/** Whether the stated facts show a finding, or a fact that would decide is missing. */
public enum Confidence {
  CONFIRMED,
  POTENTIAL;

  /** As written in reports: {@code confirmed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
