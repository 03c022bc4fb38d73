package io.seciot.desktop.findings;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import java.util.Locale;

/** How far people have got with a finding. */
public enum Status {
  /** Nobody has decided, or the decision is one of those below no longer. */
  OPEN,
  /** Somebody works on it. */
  PLANNED,
  /** A decision closes it. */
  DECIDED,
  /** Its decision has expired and must be taken anew. */
  STALE;

  /** The status of a finding on this day. */
  static Status of(Finding finding, LocalDate day) {
    Decision decision = finding.decision();
    if (decision == null) {
      return OPEN;
    }
    if (decision.isExpiredOn(day)) {
      return STALE;
    }
    return decision.status() == Decision.Status.IN_PROGRESS ? PLANNED : DECIDED;
  }

  /** As in keys of words: {@code open}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
