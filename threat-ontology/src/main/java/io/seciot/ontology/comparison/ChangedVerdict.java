package io.seciot.ontology.comparison;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Standard;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A provision that both analyses decide, and decide differently. */
public record ChangedVerdict(
    Standard standard, Provision provision, Verdict before, Verdict after) {

  /** Compares standard by standard; in the order of the later analysis. */
  static ImmutableList<ChangedVerdict> between(
      ImmutableList<StandardVerdicts> before, ImmutableList<StandardVerdicts> after) {
    return after.flatCollect(now ->
        before
            .detectOptional(earlier -> earlier.standard().id().equals(now.standard().id()))
            .map(earlier -> between(earlier, now))
            .orElse(Lists.immutable.empty()));
  }

  private static ImmutableList<ChangedVerdict> between(
      StandardVerdicts before, StandardVerdicts after) {
    Map<String, Verdict> earlier = new HashMap<>();
    before.provisions().forEach(one -> earlier.put(one.provision().id(), one.verdict()));
    MutableList<ChangedVerdict> found = Lists.mutable.empty();
    for (ProvisionVerdict now : after.provisions()) {
      Verdict was = earlier.getOrDefault(now.provision().id(), now.verdict());
      if (was != now.verdict()) {
        found.add(new ChangedVerdict(after.standard(), now.provision(), was, now.verdict()));
      }
    }
    return found.toImmutable();
  }
}
