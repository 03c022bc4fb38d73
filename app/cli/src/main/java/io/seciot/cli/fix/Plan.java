package io.seciot.cli.fix;

import io.seciot.model.Decision;
import io.seciot.model.Extras;
import io.seciot.model.Signature;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * The plan to fix a finding in one way. A model says of each fact what is so now, so a plan is kept
 * as a decision on the finding and changes no fact: what is not done yet is not true yet.
 */
record Plan(Finding finding, Remedy remedy, Signature signature, @Nullable String ticket) {

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
        "Planned: " + remedy.countermeasure().title() + " (" + remedy.countermeasure().id() + ")",
        ticket == null || ticket.isBlank() ? kept : ticket.strip(),
        null,
        earlier == null ? Extras.NONE : earlier.extras());
  }
}
