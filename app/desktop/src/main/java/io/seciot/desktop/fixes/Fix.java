package io.seciot.desktop.fixes;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;

/**
 * One way to mend a finding: a countermeasure, or a few that are enough only together.
 *
 * @param remedies at least one
 * @param isEnough whether the finding was gone when it was tried
 */
public record Fix(ImmutableList<Remedy> remedies, boolean isEnough) {

  private static final ImmutableList<String> EFFORTS = Lists.immutable.of("hours", "days", "weeks");

  /** Every fix of a finding: the set first where only a set is enough, then one a remedy. */
  static ImmutableList<Fix> of(ImmutableList<Remedy> remedies, Optional<RemedySet> set) {
    ImmutableList<Fix> single =
        remedies.collect(remedy -> new Fix(Lists.immutable.of(remedy), remedy.resolves()));
    return set.map(
            together -> Lists.immutable.of(new Fix(together.remedies(), true)).newWithAll(single))
        .orElse(single);
  }

  /** Whether it is several countermeasures together. */
  public boolean isSet() {
    return remedies.size() > 1;
  }

  /** What to do, as short imperatives. */
  public ImmutableList<String> titles() {
    return remedies.collect(remedy -> remedy.countermeasure().title());
  }

  /** Ids of its countermeasures. */
  public ImmutableSortedSet<String> measures() {
    return SortedSets.immutable.withAll(remedies.collect(remedy -> remedy.countermeasure().id()));
  }

  /** How much work it is: that of its largest part. */
  public String effort() {
    return remedies
        .collect(remedy -> remedy.countermeasure().outcome().effort())
        .max(Comparator.comparingInt(EFFORTS::indexOf));
  }

  /** The facts that hold when it is done for these findings, which are of one threat. */
  public ImmutableList<Remedy.Change> changes(
      ImmutableList<Finding> findings, Vocabulary vocabulary) {
    return findings
        .flatCollect(finding ->
            remedies.flatCollect(
                remedy -> Remedy.Change.of(remedy.countermeasure(), finding.items(), vocabulary)))
        .distinct();
  }
}
