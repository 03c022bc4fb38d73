package io.seciot.ontology.reasoning;

import io.seciot.catalog.CatalogueEntry;
import io.seciot.catalog.Vulnerability;
import io.seciot.model.DataAsset;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.knowledge.RiskPolicy;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.language.Phrases;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Rates how likely and how bad a finding is, and says how. Many threads may rate at once. */
final class RiskRating {

  /** What the loss of a data asset would mean, in each of the ways in which it can be lost. */
  private record Worth(Level safety, Level secrecy, Level integrity, Level availability) {}

  private final Map<String, Worth> worths = new ConcurrentHashMap<>();
  private final RiskPolicy policy;
  private final Phrases phrases;
  private final Snapshot snapshot;

  /** Takes the sentences of a reckoning, which are made only where somebody reads them. */
  private interface Steps {
    void add(Supplier<String> sentence);
  }

  RiskRating(Snapshot snapshot) {
    this.policy = snapshot.knowledge().policy();
    this.phrases = snapshot.knowledge().phrases();
    this.snapshot = snapshot;
  }

  /** Rates a threat for the items of a finding, of which the first is what it is about. */
  Risk rate(Threat threat, ImmutableList<Item> items) {
    return rate(threat, items, sentence -> {});
  }

  /** How {@link #rate} comes to its result, one sentence a step. */
  ImmutableList<String> explain(Threat threat, ImmutableList<Item> items) {
    MutableList<String> steps = Lists.mutable.empty();
    rate(threat, items, sentence -> steps.add(sentence.get()));
    return steps.toImmutable();
  }

  /** Ids of the items on which a rating of these items rests, themselves included. */
  ImmutableList<String> basis(ImmutableList<Item> items) {
    MutableList<String> basis = items.collect(Item::id, Lists.mutable.empty());
    for (Item item : items) {
      String device = snapshot.element(item.id()).device();
      if (device != null) {
        basis.add(device);
      }
    }
    basis.add(Product.ID);
    return basis.withAll(atStake(items).collect(Item::id)).toImmutable();
  }

  private Risk rate(Threat threat, ImmutableList<Item> items, Steps steps) {
    String position = position(threat.rating().attacker(), items);
    Level likelihood = likelihood(threat, items, position, steps);
    Level impact = scaled(impact(threat, items, steps), position, steps);
    Severity severity = policy.severity(likelihood, impact);
    steps.add(() ->
        phrases.say(
            "risk.severity",
            words(likelihood),
            words(impact),
            phrases.say("severity." + severity.word())));
    return new Risk(position, likelihood, impact, severity);
  }

  private Level likelihood(Threat threat, ImmutableList<Item> items, String position, Steps steps) {
    Level start = policy.position(position);
    steps.add(() -> phrases.say("risk.position", phrases.say("place." + position), words(start)));
    int skill = policy.skill(threat.rating().skill());
    Level likelihood = start.shifted(skill);
    if (likelihood != start) {
      steps.add(() ->
          phrases.say(
              "risk.skill", phrases.say("skill." + threat.rating().skill()), words(likelihood)));
    }
    return exploited(likelihood, threat, items, steps);
  }

  /** An attack that was seen on the same part, by the same weakness, is likely to be seen again. */
  private Level exploited(Level likelihood, Threat threat, ImmutableList<Item> items, Steps steps) {
    ImmutableList<String> weaknesses = threat.references().cwe();
    boolean anyFlaw = weaknesses.anySatisfy(policy.exploited().anyFlaw()::contains);
    for (Item item : items) {
      ImmutableList<CatalogueEntry> entries = snapshot.facts().entries(item);
      for (Vulnerability seen : snapshot.facts().exploited(entries)) {
        if (anyFlaw || seen.cwe().anySatisfy(weaknesses::contains)) {
          Level raised = likelihood.shifted(policy.exploited().adds());
          steps.add(() ->
              phrases.say("risk.exploited", seen.id(), seen.name(), item.name(), words(raised)));
          return raised;
        }
      }
    }
    return likelihood;
  }

  /** What reaches all units at once is worse the more there are; unknown adds nothing. */
  private Level scaled(Level impact, String position, Steps steps) {
    return snapshot
        .model()
        .product()
        .fact(RiskPolicy.UNITS)
        .map(fact -> fact.value() instanceof Value.Amount(long number) ? number : 0L)
        .map(units -> {
          Level scaled = impact.shifted(policy.fleet().steps(position, units));
          if (scaled != impact) {
            steps.add(() -> phrases.say("risk.fleet", units, words(scaled)));
          }
          return scaled;
        })
        .orElse(impact);
  }

  private String position(String attacker, ImmutableList<Item> items) {
    String position = attacker.equals("exposure") ? widest(items).word() : attacker;
    boolean atHand =
        position.equals("physical") && items.anySatisfy(i -> physicalAccess(i).equals("public"));
    return atHand ? "public-place" : position;
  }

  private String physicalAccess(Item item) {
    String device = snapshot.element(item.id()).device();
    return device == null
        ? ""
        : snapshot
            .model()
            .element(device)
            .map(e -> snapshot.facts().text(e, "physicalAccess"))
            .orElse("");
  }

  /** The flows of a finding say how exposed it is; without flows, what it is about does. */
  private Exposure widest(ImmutableList<Item> items) {
    Exposure widest = Exposure.IN_DEVICE;
    for (Item item : items) {
      if (snapshot.derived(item) instanceof Derived.OfFlow flow
          && flow.exposure().isWiderThan(widest)) {
        widest = flow.exposure();
      }
    }
    if (widest == Exposure.IN_DEVICE) {
      for (Exposure exposure : snapshot.element(items.getFirst().id()).reachableFrom()) {
        widest = exposure.isWiderThan(widest) ? exposure : widest;
      }
    }
    return widest;
  }

  private Level impact(Threat threat, ImmutableList<Item> items, Steps steps) {
    Level least = Level.of(threat.rating().impact());
    steps.add(() -> phrases.say("risk.least", words(least)));
    Level impact = least;
    for (DataAsset data : atStake(items)) {
      Level raised = impact.or(impact(threat, data));
      if (raised != impact) {
        steps.add(() -> phrases.say("risk.data", data.name(), words(raised)));
        impact = raised;
      }
    }
    return impact;
  }

  /** Data that the finding names, or else what its items handle and carry. */
  private ImmutableList<DataAsset> atStake(ImmutableList<Item> items) {
    ImmutableList<DataAsset> named = items.selectInstancesOf(DataAsset.class);
    if (named.notEmpty()) {
      return named;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Item item : items) {
      if (item instanceof Flow flow) {
        flow.data().forEach(ids::add);
      }
    }
    if (ids.isEmpty()) {
      snapshot.element(items.getFirst().id()).handles().forEach(ids::add);
    }
    return Lists.immutable
        .withAll(ids)
        .collect(id -> snapshot.model().items().get(id))
        .selectInstancesOf(DataAsset.class);
  }

  private Level impact(Threat threat, DataAsset data) {
    Worth worth = worths.computeIfAbsent(data.id(), id -> worth(data));
    Level level = Level.VERY_LOW;
    if (threat.stride().contains(Stride.INFORMATION_DISCLOSURE)) {
      level = worth.secrecy();
    }
    if (threat.stride().contains(Stride.DENIAL_OF_SERVICE)) {
      level = level.or(worth.availability()).or(worth.safety());
    }
    boolean changes =
        threat.stride().contains(Stride.SPOOFING)
            || threat.stride().contains(Stride.TAMPERING)
            || threat.stride().contains(Stride.ELEVATION_OF_PRIVILEGE);
    // People get hurt by wrong or missing data, not by data that is read or not logged.
    return changes ? level.or(worth.integrity()).or(worth.safety()) : level;
  }

  private Worth worth(DataAsset data) {
    return new Worth(
        of(data, "safetyEffect"),
        of(data, "confidentiality").or(of(data, "personalData")).or(of(data, "securityParameter")),
        of(data, "integrity"),
        of(data, "availability"));
  }

  private Level of(DataAsset data, String property) {
    return policy.data(property, snapshot.facts().text(data, property));
  }

  private String words(Level level) {
    return phrases.say("level." + level.word());
  }
}
