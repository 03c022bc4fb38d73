package io.seciot.ontology.standards;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Countermeasure.Setting;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Threat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * Whether countermeasures are in place in one model. One is where the facts that it sets are stated
 * and no threat that it counters is left; it is missing where such a threat is confirmed.
 */
final class Measures {

  private final FactView facts;
  private final ImmutableMap<String, Countermeasure> measures;
  private final ImmutableList<Threat> threats;
  private final ImmutableList<Finding> open;
  private final Sentences sentences;
  private final Map<String, Judgement> known = new HashMap<>();

  Measures(
      FactView facts,
      ImmutableMap<String, Countermeasure> measures,
      ImmutableList<Threat> threats,
      ImmutableList<Finding> findings,
      Sentences sentences) {
    this.facts = facts;
    this.measures = measures;
    this.threats = threats;
    this.open = findings.select(Finding::isOpen);
    this.sentences = sentences;
  }

  /** What the measure says; silent where nothing that it is for is drawn. */
  Judgement judge(String id) {
    Judgement found = known.get(id);
    if (found == null) {
      found = work(measures.get(id));
      known.put(id, found);
    }
    return found;
  }

  private Judgement work(Countermeasure measure) {
    ImmutableList<String> countered =
        threats
            .select(threat -> threat.references().countermeasures().contains(measure.id()))
            .collect(Threat::id);
    ImmutableList<Finding> left = open.select(f -> countered.contains(f.threat().id()));
    ImmutableList<Finding> confirmed = left.select(f -> f.confidence() == Confidence.CONFIRMED);
    if (confirmed.notEmpty()) {
      return missing(measure, confirmed);
    }
    if (left.notEmpty()) {
      return Judgement.open(
          Lists.immutable.of(sentences.plain("measure.unclear", measure.title())),
          left.flatCollect(finding -> finding.explanation().questions()).distinct());
    }
    return inPlace(measure);
  }

  private Judgement missing(Countermeasure measure, ImmutableList<Finding> findings) {
    return new Judgement(
        Verdict.NOT_MET,
        sentences.few(
            findings,
            finding -> sentences.missing(measure, finding.focus()),
            "standards.more.undone"),
        Lists.immutable.empty(),
        findings.collect(Finding::id));
  }

  private Judgement inPlace(Countermeasure measure) {
    MutableList<Reason> why = Lists.mutable.empty();
    for (Setting setting : measure.outcome().sets()) {
      ImmutableList<Reason> stated = stated(setting);
      if (stated.isEmpty()) {
        return Judgement.SILENT;
      }
      why.addAllIterable(stated);
    }
    return why.isEmpty()
        ? Judgement.SILENT
        : Judgement.of(
            Verdict.MET,
            Lists.immutable
                .of(sentences.plain("measure.done", measure.title()))
                .newWithAll(sentences.few(why, "standards.more.done")));
  }

  private ImmutableList<Reason> stated(Setting setting) {
    Property property = facts.vocabulary().property(setting.property()).orElseThrow();
    MutableList<Reason> found = Lists.mutable.empty();
    for (Item item : property.appliesTo().flatCollect(facts::ofKind).distinct()) {
      Optional<Fact> fact = facts.fact(item, property.id());
      if (fact.isPresent() && fact.get().value().equals(setting.value())) {
        found.add(sentences.stated(property, item, fact.get()));
      }
    }
    return found.toImmutable();
  }
}
