package io.seciot.ontology.comparison;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.comparison.EntryChanges.Entry;
import io.seciot.ontology.comparison.EntryChanges.Reading;
import io.seciot.ontology.comparison.EntryChanges.Sort;
import io.seciot.ontology.comparison.EntryChanges.Trait;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.standards.Provision;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What two states of the knowledge say otherwise, and what that changes for one model.
 *
 * @param entries one entry a sort, in a fixed order
 * @param findings the analyses of the model by both
 */
public record KnowledgeDifference(
    ImmutableList<EntryChanges> entries, AnalysisDifference findings) {

  private static final String CONDITION = "condition";
  private static final String RATING = "rating";
  private static final String FIXES = "fixes";
  private static final String WORDS = "words";

  private static final Reading<Threat> THREAT =
      new Reading<>(
          threat -> threat.texts().title(),
          Lists.immutable.of(
              new Trait<>(CONDITION, t -> t.condition().asks() + t.condition().query()),
              new Trait<>(RATING, Threat::rating),
              new Trait<>(FIXES, threat -> threat.references().countermeasures()),
              new Trait<>("provisions", threat -> threat.references().provisions()),
              new Trait<>("references", KnowledgeDifference::references),
              new Trait<>(WORDS, Threat::texts)));

  private static final Reading<Countermeasure> COUNTERMEASURE =
      new Reading<>(
          Countermeasure::title,
          Lists.immutable.of(
              new Trait<>("effects", countermeasure -> countermeasure.outcome().sets()),
              new Trait<>("effort", countermeasure -> countermeasure.outcome().effort()),
              new Trait<>("steps", c -> Lists.immutable.of(c.steps(), c.stepsFor(), c.test())),
              new Trait<>(WORDS, c -> c.title() + c.description())));

  private static final Reading<Property> PROPERTY =
      new Reading<>(
          Property::label,
          Lists.immutable.of(
              new Trait<>("kinds", Property::appliesTo),
              new Trait<>("values", p -> p.type() + " " + p.choices()),
              new Trait<>(WORDS, Property::texts)));

  private static final Reading<Kind> KIND =
      new Reading<>(
          Kind::label,
          Lists.immutable.of(
              new Trait<>("parent", kind -> String.valueOf(kind.parent())),
              new Trait<>(WORDS, kind -> kind.label() + kind.definition())));

  /** A provision, and what decides it. */
  private record Decided(Provision provision, String rule) {}

  private static final Reading<Decided> REQUIREMENT =
      new Reading<>(
          decided -> decided.provision().title(),
          Lists.immutable.of(
              new Trait<>("status", d -> d.provision().level() + d.provision().status()),
              new Trait<>("deciding rule", Decided::rule),
              new Trait<>(WORDS, decided -> decided.provision().texts())));

  /** Why a finding is new, gone or another. */
  public enum Cause {
    THREAT_ADDED,
    THREAT_REMOVED,
    CONDITION_CHANGED,
    RATING_CHANGED,
    FIXES_CHANGED,
    /** Something that the threat builds on, such as a kind, a property or the risk policy. */
    OTHER;

    /** As written in results: {@code threat-added}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Compares two states of the knowledge.
   *
   * @param findings the analyses of one model, the earlier by the earlier knowledge
   */
  public static KnowledgeDifference between(
      Knowledge before, Knowledge after, AnalysisDifference findings) {
    return new KnowledgeDifference(
        Lists.immutable.of(
            EntryChanges.between(
                Sort.THREATS,
                byId(before.threats(), Threat::id),
                byId(after.threats(), Threat::id),
                THREAT),
            EntryChanges.between(
                Sort.COUNTERMEASURES,
                byId(before.countermeasures(), Countermeasure::id),
                byId(after.countermeasures(), Countermeasure::id),
                COUNTERMEASURE),
            EntryChanges.between(
                Sort.PROPERTIES,
                byId(before.vocabulary().properties(), Property::id),
                byId(after.vocabulary().properties(), Property::id),
                PROPERTY),
            EntryChanges.between(
                Sort.KINDS,
                byId(before.vocabulary().kinds(), Kind::id),
                byId(after.vocabulary().kinds(), Kind::id),
                KIND),
            EntryChanges.between(
                Sort.REQUIREMENTS,
                requirements(before, findings.before().everyStandard()),
                requirements(after, findings.after().everyStandard()),
                REQUIREMENT)),
        findings);
  }

  private static Object references(Threat threat) {
    Threat.References known = threat.references();
    return Lists.immutable.of(threat.stride(), known.cwe(), known.capec(), known.emb3d());
  }

  private static <T> Map<String, T> byId(Iterable<T> entries, Function<T, String> id) {
    Map<String, T> found = new TreeMap<>();
    entries.forEach(entry -> found.put(id.valueOf(entry), entry));
    return found;
  }

  private static Map<String, Decided> requirements(
      Knowledge knowledge, ImmutableList<StandardVerdicts> standards) {
    Map<String, Decided> found = new TreeMap<>();
    for (StandardVerdicts verdicts : standards) {
      String standard = verdicts.standard().id();
      for (ProvisionVerdict verdict : verdicts.provisions()) {
        Provision provision = verdict.provision();
        found.put(
            standard + " " + provision.id(),
            new Decided(provision, knowledge.assessment().decidingRule(standard, provision.id())));
      }
    }
    return found;
  }

  /** The changes of one sort. */
  public EntryChanges of(Sort sort) {
    return entries.detect(changes -> changes.sort() == sort);
  }

  /** Why a finding came, went or changed, as far as the threat itself says. */
  public Cause cause(Finding finding) {
    EntryChanges threats = of(Sort.THREATS);
    String id = finding.threat().id();
    if (EntryChanges.holds(threats.added(), id)) {
      return Cause.THREAT_ADDED;
    }
    if (EntryChanges.holds(threats.removed(), id)) {
      return Cause.THREAT_REMOVED;
    }
    ImmutableList<String> traits =
        threats.changed().select(entry -> entry.id().equals(id)).flatCollect(Entry::traits);
    if (traits.contains(CONDITION)) {
      return Cause.CONDITION_CHANGED;
    }
    if (traits.contains(RATING)) {
      return Cause.RATING_CHANGED;
    }
    return traits.contains(FIXES) ? Cause.FIXES_CHANGED : Cause.OTHER;
  }

  /** Whether neither the knowledge nor what it says of the model differs. */
  public boolean isEmpty() {
    return entries.allSatisfy(EntryChanges::isEmpty) && findings.isEmpty();
  }
}
