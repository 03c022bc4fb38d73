package io.seciot.ontology.risk;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.knowledge.Countermeasure;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * One risk.
 *
 * @param finding as the model stands; where it is not there, as it is on the copy without measures,
 *     or else when the plans are done
 * @param inherent if no stated measure helped; absent for a risk that only the plans bring
 * @param present as the model stands; absent where stated measures keep it away
 * @param residual when the plans are done; absent where it is or will be gone
 * @param inPlace stated measures that lower the risk
 * @param planned measures that are planned against it
 */
public record RiskRow(
    Finding finding,
    @Nullable Risk inherent,
    @Nullable Risk present,
    @Nullable Risk residual,
    ImmutableList<MeasureInPlace> inPlace,
    ImmutableList<Countermeasure> planned) {

  /** Id of the finding. */
  public String id() {
    return finding.id();
  }

  /** What was decided, if anything was. */
  public @Nullable Decision decision() {
    return finding.decision();
  }

  /** Whether stated measures keep it away. */
  public boolean isTreated() {
    return inherent != null && present == null;
  }

  /** Whether it is there only as long as a fact is unknown; such a risk is not counted. */
  public boolean isPossible() {
    return present != null && finding.confidence() == Confidence.POTENTIAL;
  }

  /** Whether somebody decided that it does not apply, and the decision holds. */
  public boolean isDismissed() {
    Decision decision = finding.decision();
    return decision != null
        && decision.status() == Decision.Status.NOT_APPLICABLE
        && !finding.isOpen();
  }

  /** Whether totals count it: neither only possible nor dismissed. */
  public boolean counts() {
    return !isPossible() && !isDismissed();
  }

  /** The risk in one of the three states of the model. */
  public @Nullable Risk at(RiskState state) {
    return switch (state) {
      case INHERENT -> inherent;
      case PRESENT -> present;
      case RESIDUAL -> residual;
    };
  }
}
