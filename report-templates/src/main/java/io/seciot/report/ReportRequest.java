package io.seciot.report;

import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.risk.RiskRegister;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a report is to be made of. The same request gives the same bytes.
 *
 * @param type id of a {@link ReportType}
 * @param edition one of the type's editions, such as {@code v3.1.3}
 * @param analysis what was found out; it carries the model
 * @param remedies what can be done about a finding; called on the thread that renders
 * @param risks every risk without measures, as it is, and when the plans are done
 * @param date the day that the report bears
 * @param modelHash fingerprint of the model file, so that a reader can tell which version was
 *     assessed
 * @param format the kind of file
 */
public record ReportRequest(
    String type,
    String edition,
    Analysis analysis,
    Function<Finding, ImmutableList<Remedy>> remedies,
    RiskRegister risks,
    LocalDate date,
    String modelHash,
    ReportFormat format) {

  /** The model that was analysed. */
  public Architecture model() {
    return analysis.model();
  }

  /** The same as another kind of file. */
  public ReportRequest as(ReportFormat newFormat) {
    return new ReportRequest(type, edition, analysis, remedies, risks, date, modelHash, newFormat);
  }
}
