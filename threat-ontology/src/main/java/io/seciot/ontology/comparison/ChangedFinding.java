package io.seciot.ontology.comparison;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.Threat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * A finding that both analyses have and that is not the same.
 *
 * @param aspects what differs, the weightiest first; never empty
 */
public record ChangedFinding(Finding before, Finding after, ImmutableList<Aspect> aspects) {

  /** What can differ about a finding, the weightiest first. */
  public enum Aspect {
    /** It was possible and is certain, or the other way round. */
    CONFIDENCE,
    SEVERITY,
    /** What people decided about it. */
    DECISION,
    /** When the threat holds; the knowledge was changed. */
    CONDITION,
    /** What can be done against the threat; the knowledge was changed. */
    FIXES;

    /** As written in results: {@code severity}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Compares two findings of one id. */
  static ChangedFinding between(Finding before, Finding after) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (before.confidence() != after.confidence()) {
      aspects.add(Aspect.CONFIDENCE);
    }
    if (before.severity() != after.severity()) {
      aspects.add(Aspect.SEVERITY);
    }
    if (!Objects.equals(before.decision(), after.decision())) {
      aspects.add(Aspect.DECISION);
    }
    if (before.threat() != after.threat()) {
      add(aspects, before.threat(), after.threat());
    }
    return new ChangedFinding(before, after, Lists.immutable.withAll(aspects));
  }

  private static void add(Set<Aspect> aspects, Threat before, Threat after) {
    if (!before.condition().isLike(after.condition())) {
      aspects.add(Aspect.CONDITION);
    }
    if (!before.references().countermeasures().equals(after.references().countermeasures())) {
      aspects.add(Aspect.FIXES);
    }
  }

  /** Whether it differs in this. */
  public boolean is(Aspect aspect) {
    return aspects.contains(aspect);
  }
}
