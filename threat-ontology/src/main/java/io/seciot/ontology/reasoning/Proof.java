package io.seciot.ontology.reasoning;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Explanation;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.language.Phrases;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Explains a finding from the rows of its condition and the version that was analysed. */
final class Proof implements Explanation {

  private static final int MOST_NAMES = 4;

  private final Snapshot snapshot;
  private final Threat threat;
  private final ImmutableList<Item> items;
  private final Evidence evidence;
  private final ImmutableList<String> questions;
  private final Condition condition;
  private final Phrases phrases;
  private final FactWords words;

  Proof(
      Snapshot snapshot,
      Threat threat,
      ImmutableList<Item> items,
      Evidence evidence,
      ImmutableList<String> questions) {
    this.snapshot = snapshot;
    this.threat = threat;
    this.items = items;
    this.evidence = evidence;
    this.questions = questions;
    this.condition = evidence.condition();
    this.phrases = snapshot.knowledge().phrases();
    this.words = new FactWords(snapshot);
  }

  @Override
  public String title() {
    return filled(threat.texts().title());
  }

  @Override
  public String scenario() {
    return filled(threat.texts().scenario());
  }

  private String filled(String sentence) {
    String text = sentence;
    for (Var variable : condition.variables()) {
      String place = "{" + variable.getVarName() + "}";
      if (text.contains(place)) {
        text = text.replace(place, names(variable));
      }
    }
    return text;
  }

  private String names(Var variable) {
    ImmutableList<String> names = evidence.ids(variable).collect(snapshot::name).distinct();
    return names.size() > MOST_NAMES ? phrases.first(MOST_NAMES - 1, names) : phrases.all(names);
  }

  @Override
  public ImmutableList<Reason> why() {
    MutableList<Reason> reasons = Lists.mutable.empty();
    Row row = evidence.first();
    for (Triple pattern : condition.patterns()) {
      reason(pattern, row).ifPresent(reasons::add);
    }
    if (condition.absent().notEmpty()) {
      reasons.add(Reason.derived(nothingAgainst(row.binding()), null));
    }
    return reasons.distinct().toImmutable();
  }

  private Optional<Reason> reason(Triple pattern, Row row) {
    Node subject = Evidence.value(pattern.getSubject(), row.binding());
    String id = Terms.itemId(subject).orElse("");
    String predicate = Terms.localName(pattern.getPredicate()).orElse("");
    Optional<Item> item = snapshot.model().item(id);
    if (item.isEmpty()) {
      return Optional.empty();
    }
    if (pattern.getPredicate().equals(Terms.TYPE)) {
      return Optional.of(
          Reason.derived(phrases.say("proof.kind", item.get().name(), words.kind(pattern)), id));
    }
    Optional<Property> property = snapshot.facts().vocabulary().property(predicate);
    if (property.isPresent()) {
      return Optional.of(words.stated(item.get(), property.get()));
    }
    String sentence = snapshot.knowledge().sentences().get(predicate);
    return sentence == null
        ? Optional.empty()
        : Optional.of(
            Reason.derived(
                sentence
                    .replace("{subject}", item.get().name())
                    .replace(
                        "{object}", words.name(Evidence.value(pattern.getObject(), row.binding()))),
                id));
  }

  /** What would have made it a false alarm, in one step: there can be many. */
  private String nothingAgainst(Binding binding) {
    Map<String, Set<String>> otherKinds = new LinkedHashMap<>();
    Set<String> others = new LinkedHashSet<>();
    for (Condition.Absent absent : condition.absent()) {
      Optional<String> typed = typedItem(absent, binding);
      if (typed.isPresent()) {
        otherKinds
            .computeIfAbsent(typed.get(), item -> new LinkedHashSet<>())
            .add(words.kind(absent.patterns().getFirst()));
      } else {
        others.add(absence(absent, binding));
      }
    }
    MutableList<String> all = Lists.mutable.empty();
    otherKinds.forEach((item, kinds) ->
        all.add(phrases.say("proof.no-kind", item, phrases.any(Lists.immutable.withAll(kinds)))));
    return phrases.say("proof.nothing-against", all.withAll(others).makeString("; "));
  }

  /** The item, where all that was looked for is that it is of some kind. */
  private Optional<String> typedItem(Condition.Absent absent, Binding binding) {
    Triple first = absent.patterns().getFirst();
    return absent.patterns().size() == 1 && first.getPredicate().equals(Terms.TYPE)
        ? Terms.itemId(Evidence.value(first.getSubject(), binding)).map(snapshot::name)
        : Optional.empty();
  }

  /** Names what was looked for and not found: its kind, and the item that it would hang on. */
  private String absence(Condition.Absent absent, Binding binding) {
    Optional<String> what =
        absent.patterns().detectOptional(p -> p.getPredicate().equals(Terms.TYPE)).map(words::kind);
    ImmutableList<String> where =
        absent
            .patterns()
            .flatCollect(p -> Lists.immutable.of(p.getSubject(), p.getObject()))
            .selectInstancesOf(Var.class)
            .collect(variable -> binding.get(variable))
            .select(node -> node != null)
            .collect(node -> Terms.itemId(node).map(snapshot::name).orElse(""))
            .reject(String::isEmpty)
            .distinct();
    if (where.isEmpty()) {
      return what.map(kind -> phrases.say("proof.absent", kind))
          .orElseGet(() -> phrases.say("proof.no-other"));
    }
    String places = phrases.all(where);
    return what.map(kind -> phrases.say("proof.absent-for", kind, places))
        .orElseGet(() -> phrases.say("proof.no-other-for", places));
  }

  @Override
  public ImmutableList<String> path() {
    return PathToItem.of(
        snapshot, threat.rating().attacker(), condition.variables().flatCollect(evidence::ids));
  }

  @Override
  public ImmutableList<String> questions() {
    return questions;
  }

  @Override
  public ImmutableList<String> arithmetic() {
    return new RiskRating(snapshot).explain(threat, items);
  }
}
