package io.seciot.ontology.risk;

import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Every risk of a model, each as it would be without measures, as it is, and as it will be.
 *
 * @param day as of which decisions and plans hold
 * @param rows the worst present one first; those that stated measures keep away come last
 */
public record RiskRegister(LocalDate day, ImmutableList<RiskRow> rows) {

  /** The rows that totals count. */
  public ImmutableList<RiskRow> counted() {
    return rows.select(RiskRow::counts);
  }

  /** The risks of one state that totals count. */
  private ImmutableList<Risk> risks(RiskState state) {
    return counted().collect(row -> row.at(state)).select(Objects::nonNull);
  }

  /** How many risks are there in a state. */
  public int count(RiskState state) {
    return risks(state).size();
  }

  /** How many risks of a severity are there in a state. */
  public int count(RiskState state, Severity severity) {
    return risks(state).count(risk -> risk.severity() == severity);
  }

  /** How many risks stand in a cell of the matrix. */
  public int count(RiskState state, Level likelihood, Level impact) {
    return risks(state).count(risk -> risk.likelihood() == likelihood && risk.impact() == impact);
  }
}
