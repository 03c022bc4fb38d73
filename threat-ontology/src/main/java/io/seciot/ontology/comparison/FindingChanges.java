package io.seciot.ontology.comparison;

import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.comparison.ChangedFinding.Aspect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * How the findings of two analyses differ. Findings that are folded into their questions are
 * findings too: one that is only folded anew has neither come nor gone.
 *
 * @param appeared only the later analysis has them, in its order
 * @param gone only the earlier analysis has them, in its order
 * @param changed both have them, in the order of the later one
 */
public record FindingChanges(
    ImmutableList<Finding> appeared,
    ImmutableList<Finding> gone,
    ImmutableList<ChangedFinding> changed) {

  /** Compares all findings of two analyses. */
  static FindingChanges between(ImmutableList<Finding> before, ImmutableList<Finding> after) {
    Map<String, Finding> left = new LinkedHashMap<>();
    before.forEach(finding -> left.put(finding.id(), finding));
    MutableList<Finding> appeared = Lists.mutable.empty();
    MutableList<ChangedFinding> changed = Lists.mutable.empty();
    for (Finding finding : after) {
      Finding earlier = left.remove(finding.id());
      if (earlier == null) {
        appeared.add(finding);
      } else if (earlier != finding) {
        changed.add(ChangedFinding.between(earlier, finding));
      }
    }
    return new FindingChanges(
        appeared.toImmutable(),
        Lists.immutable.withAll(left.values()),
        changed.reject(pair -> pair.aspects().isEmpty()).toImmutable());
  }

  /** Findings that are certain now and were not before, or were not there at all. */
  public ImmutableList<Finding> confirmed() {
    return appeared
        .select(FindingChanges::isConfirmed)
        .newWithAll(
            changed
                .select(pair -> pair.is(Aspect.CONFIDENCE))
                .collect(ChangedFinding::after)
                .select(FindingChanges::isConfirmed));
  }

  /** Findings that may hold now and did not before. */
  public ImmutableList<Finding> possible() {
    return appeared.reject(FindingChanges::isConfirmed);
  }

  private static boolean isConfirmed(Finding finding) {
    return finding.confidence() == Confidence.CONFIRMED;
  }

  /** Whether no finding came, went or changed. */
  public boolean isEmpty() {
    return appeared.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }
}
