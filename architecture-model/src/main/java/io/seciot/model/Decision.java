package io.seciot.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a finding.
 *
 * @param finding the finding's stable id
 * @param status what was decided
 * @param signature who decided and when
 * @param reason why, in a sentence
 * @param ticket where the work is tracked, if anywhere
 * @param expires the first day on which the decision must be looked at again, if any
 */
public record Decision(
    String finding,
    Status status,
    Signature signature,
    String reason,
    @Nullable String ticket,
    @Nullable LocalDate expires,
    Extras extras) {

  /** What can be decided. */
  public enum Status {
    ACCEPTED,
    MITIGATED,
    TRANSFERRED,
    NOT_APPLICABLE,
    IN_PROGRESS
  }
}
