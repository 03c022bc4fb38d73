package io.seciot.ontology.standards;

import io.seciot.ontology.language.Phrases;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.MutableSet;

/** A standard in all its editions, with what decides each provision. Immutable, safe to share. */
public final class Assessment {

  private final Rules rules;
  private final ImmutableList<Edition> editions;
  private final TestPlan tests;
  private final Rules shared;
  private final ImmutableList<MappedStandard> mapped;
  private final Phrases phrases;

  /**
   * @param tests how a laboratory tests the newest edition
   * @param shared the groups and signs that linked standards may name
   * @param mapped standards that are linked to the newest edition
   * @param phrases in the language of all these
   */
  Assessment(
      Rules rules,
      ImmutableList<Edition> editions,
      TestPlan tests,
      Rules shared,
      ImmutableList<MappedStandard> mapped,
      Phrases phrases) {
    this.rules = rules;
    this.editions = editions;
    this.tests = tests;
    this.shared = shared;
    this.mapped = mapped;
    this.phrases = phrases;
  }

  /** The same with these linked standards. */
  Assessment with(ImmutableList<MappedStandard> linked) {
    return new Assessment(rules, editions, tests, shared, linked, phrases);
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

  /** Ids of all properties that decide a provision, or whether it applies. */
  public ImmutableSet<String> properties() {
    MutableSet<String> found = Sets.mutable.empty();
    rules
        .provisions()
        .forEach(rule -> rule.checks().forEach(check -> found.add(check.good().property())));
    for (Group group : rules.groups()) {
      group
          .filters()
          .selectInstancesOf(Group.Filter.Stated.class)
          .forEach(stated -> found.add(stated.wanted().property()));
    }
    for (Sign.Line line : rules.signs().flatCollect(Sign::any)) {
      if (line.where() != null) {
        found.add(line.where().property());
      }
    }
    return found.toImmutable();
  }

  /**
   * What decides a provision or requirement, as a text to compare and not to read; empty where
   * nothing of its own does, as for the tests of a laboratory.
   */
  public String decidingRule(String standard, String provision) {
    for (Edition edition : editions) {
      if (edition.standard().id().equals(standard)) {
        return edition
            .entries()
            .detectOptional(entry -> entry.provision().id().equals(provision))
            .map(entry -> RuleText.of(entry, rules))
            .orElse("");
      }
    }
    return mapped
        .detectOptional(linked -> linked.id().equals(standard))
        .flatMap(linked ->
            linked
                .requirements()
                .detectOptional(requirement -> requirement.id().equals(provision))
                .map(requirement -> RuleText.of(requirement, linked.rules())))
        .orElse("");
  }

  Rules rules() {
    return rules;
  }

  TestPlan tests() {
    return tests;
  }

  Rules shared() {
    return shared;
  }

  ImmutableList<MappedStandard> mapped() {
    return mapped;
  }

  Phrases phrases() {
    return phrases;
  }

  Sentences sentences() {
    return new Sentences(phrases);
  }

  ImmutableList<Edition> editions() {
    return editions;
  }
}
