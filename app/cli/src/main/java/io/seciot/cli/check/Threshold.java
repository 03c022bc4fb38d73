package io.seciot.cli.check;

import io.seciot.ontology.analysis.Severity;
import java.util.Locale;

/** From which severity on a check fails. */
public enum Threshold {
  NONE,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** Whether a finding of this severity makes the check fail. */
  public boolean isReachedBy(Severity severity) {
    return this != NONE && severity.ordinal() >= ordinal() - LOW.ordinal();
  }

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
