package io.seciot.cli.fix;

import io.seciot.model.Decision;
import io.seciot.model.Extras;
import io.seciot.model.Signature;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The plan to fix a finding. A model says of each fact what is so now, so a plan is kept as a
 * decision on the finding and changes no fact: what is not done yet is not true yet.
 *
 * @param resolves whether the finding was gone when all was tried together on a copy
 */
record Plan(
    Finding finding,
    ImmutableList<Remedy> remedies,
    boolean resolves,
    Signature signature,
    @Nullable String ticket) {

  /** The facts that hold when it is done. */
  ImmutableList<Remedy.Change> changes() {
    return remedies.flatCollect(Remedy::changes).distinct();
  }

  /**
   * The decision that keeps the plan, with the ticket of an earlier one unless another is given.
   */
  Decision decision() {
    Decision earlier = finding.decision();
    String kept = earlier == null ? null : earlier.ticket();
    return new Decision(
        finding.id(),
        Decision.Status.IN_PROGRESS,
        signature,
        "Planned: " + remedies.collect(r -> r.countermeasure().title()).makeString("; "),
        ticket == null || ticket.isBlank() ? kept : ticket.strip(),
        null,
        SortedSets.immutable.withAll(remedies.collect(r -> r.countermeasure().id())),
        earlier == null ? Extras.NONE : earlier.extras());
  }
}
