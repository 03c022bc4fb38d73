package io.seciot.ontology.standards;

import org.eclipse.collections.api.list.ImmutableList;

/** A standard in all its editions, with what decides each provision. Immutable, safe to share. */
public final class Assessment {

  private final Rules rules;
  private final ImmutableList<Edition> editions;

  Assessment(Rules rules, ImmutableList<Edition> editions) {
    this.rules = rules;
    this.editions = editions;
  }

  /** The editions, the newest first. */
  public ImmutableList<Standard> standards() {
    return editions.collect(Edition::standard);
  }

  /** Ids of all threats that can break a provision. */
  public ImmutableList<String> breakingThreats() {
    return rules
        .provisions()
        .valuesView()
        .flatCollect(rule -> rule.brokenBy().collect(Rule.Breaker::threat))
        .toSet()
        .toSortedList()
        .toImmutable();
  }

  Rules rules() {
    return rules;
  }

  ImmutableList<Edition> editions() {
    return editions;
  }
}
