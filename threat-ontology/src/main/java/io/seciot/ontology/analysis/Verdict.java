package io.seciot.ontology.analysis;

import java.util.Locale;

/** What can be said of a provision. */
public enum Verdict {
  /** Every fact it needs is stated and fulfils it. */
  MET,
  /** A stated fact breaks it. */
  NOT_MET,
  /** Its condition or feature was computed to be absent. */
  NOT_APPLICABLE,
  /** A fact is missing; there is a question for it. */
  OPEN,
  /** Needs the real device. */
  NOT_EXECUTED;

  /** As written in reports: {@code not met}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
