package io.seciot.model;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
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
 * @param measures ids of the countermeasures that it is about; planned ones while work is in
 *     progress, and never facts
 */
public record Decision(
    String finding,
    Status status,
    Signature signature,
    String reason,
    @Nullable String ticket,
    @Nullable LocalDate expires,
    ImmutableSortedSet<String> measures,
    Extras extras) {

  /** A decision that names no countermeasure. */
  public Decision(
      String finding,
      Status status,
      Signature signature,
      String reason,
      @Nullable String ticket,
      @Nullable LocalDate expires,
      Extras extras) {
    this(finding, status, signature, reason, ticket, expires, SortedSets.immutable.empty(), extras);
  }

  /** The same about these countermeasures. */
  public Decision withMeasures(ImmutableSortedSet<String> newMeasures) {
    return new Decision(finding, status, signature, reason, ticket, expires, newMeasures, extras);
  }

  /** Whether it must be looked at again on this day, and holds no longer until it is. */
  public boolean isExpiredOn(LocalDate day) {
    return expires != null && !day.isBefore(expires);
  }

  /** Whether it closes its finding on this day: it holds, and work on it has not just started. */
  public boolean isClosingOn(LocalDate day) {
    return status != Status.IN_PROGRESS && !isExpiredOn(day);
  }

  /** Whether it plans countermeasures that are not done yet, and still holds on this day. */
  public boolean isPlanOn(LocalDate day) {
    return status == Status.IN_PROGRESS && measures.notEmpty() && !isExpiredOn(day);
  }

  /** What can be decided. */
  public enum Status {
    ACCEPTED,
    MITIGATED,
    TRANSFERRED,
    NOT_APPLICABLE,
    IN_PROGRESS
  }
}
