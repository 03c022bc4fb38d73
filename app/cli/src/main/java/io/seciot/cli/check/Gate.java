package io.seciot.cli.check;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a check fails. Only confirmed findings that nobody has closed count.
 *
 * @param date the day of the check, as of which the analysis was made
 */
public record Gate(Threshold threshold, LocalDate date) {

  /** Whether the decision must be looked at again. */
  public boolean isExpired(@Nullable Decision decision) {
    return decision != null && decision.isExpiredOn(date);
  }

  /** Open and confirmed, of whatever severity. */
  public boolean counts(Finding finding) {
    return finding.confidence() == Confidence.CONFIRMED && finding.isOpen();
  }

  /** Whether the check fails for the finding. */
  public boolean stops(Finding finding) {
    return counts(finding) && threshold.isReachedBy(finding.severity());
  }

  /** The findings for which the check fails. */
  public ImmutableList<Finding> stoppedBy(Analysis analysis) {
    return analysis.findings().select(this::stops);
  }
}
