package io.seciot.desktop.standards;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * How many provisions of one level have which verdict. There is no percentage, because no share of
 * met provisions is good enough.
 *
 * @param counts verdicts that occur, in a fixed order
 */
public record Tally(ProvisionLevel level, ImmutableSortedMap<Verdict, Integer> counts) {

  /** One for each level that occurs, mandatory first. */
  static ImmutableList<Tally> of(ImmutableList<ProvisionVerdict> verdicts) {
    return Lists.immutable
        .of(ProvisionLevel.values())
        .collect(level -> of(level, verdicts))
        .reject(tally -> tally.counts().isEmpty());
  }

  private static Tally of(ProvisionLevel level, ImmutableList<ProvisionVerdict> verdicts) {
    var counts = SortedMaps.mutable.<Verdict, Integer>empty();
    verdicts
        .select(verdict -> verdict.provision().level() == level)
        .forEach(verdict -> counts.merge(verdict.verdict(), 1, Integer::sum));
    return new Tally(level, counts.toImmutable());
  }

  /** How many there are. */
  public int all() {
    return (int) counts.valuesView().sumOfInt(count -> count);
  }
}
