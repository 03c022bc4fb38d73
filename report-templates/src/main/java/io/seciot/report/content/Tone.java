package io.seciot.report.content;

import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.Verdict;
import java.util.Locale;

/** What a badge stands for; each format gives it a colour, and the words say the same. */
public enum Tone {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  GOOD,
  BAD,
  OPEN,
  NEUTRAL;

  /** As written in style sheets: {@code critical}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tone of a severity. */
  public static Tone of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> CRITICAL;
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW -> LOW;
    };
  }

  /** The tone of a verdict. */
  public static Tone of(Verdict verdict) {
    return switch (verdict) {
      case MET -> GOOD;
      case NOT_MET -> BAD;
      case OPEN -> OPEN;
      case NOT_APPLICABLE, NOT_EXECUTED -> NEUTRAL;
    };
  }
}
