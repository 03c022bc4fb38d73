package io.seciot.ontology.risk;

import java.util.Locale;

/** The three states of a model in which a risk is rated. */
public enum RiskState {
  /** If no stated measure helped. */
  INHERENT,
  /** As the model stands. */
  PRESENT,
  /** When all plans are done. */
  RESIDUAL;

  /** As written in results: {@code inherent}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
