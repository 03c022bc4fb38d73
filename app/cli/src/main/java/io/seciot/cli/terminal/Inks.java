package io.seciot.cli.terminal;

import io.seciot.ontology.analysis.Severity;

/** Which ink goes with what. */
public final class Inks {

  private Inks() {}

  /** The ink of a severity. */
  public static Ink of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Ink.CRITICAL;
      case HIGH -> Ink.HIGH;
      case MEDIUM -> Ink.MEDIUM;
      case LOW -> Ink.LOW;
    };
  }
}
