package io.seciot.ontology.analysis;

import java.util.Locale;

/** How much a finding matters, from likelihood and impact. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** As written on the command line and in reports: {@code critical}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
