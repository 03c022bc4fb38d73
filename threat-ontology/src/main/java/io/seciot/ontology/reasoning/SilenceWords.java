package io.seciot.ontology.reasoning;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.language.Phrases;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/** Says in a sentence what kept a threat silent. */
final class SilenceWords {

  private final Snapshot snapshot;
  private final Phrases phrases;
  private final FactWords words;

  SilenceWords(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.phrases = snapshot.knowledge().phrases();
    this.words = new FactWords(snapshot);
  }

  /** What is stated of the item, or that it is not. */
  Reason stated(Item item, Property property) {
    return words.stated(item, property);
  }

  /** The same of a flow that has a person at one end. */
  Reason handled(Reason reason) {
    String sentence = phrases.say("fact.person", reason.sentence());
    return new Reason(sentence, reason.item(), reason.property(), reason.source());
  }

  /** What the threat needs and the drawing does not have. */
  String missing(Triple pattern, Binding row) {
    return pattern.getPredicate().equals(Terms.TYPE)
        ? phrases.say("silence.no-kind", subject(pattern, row), words.kind(pattern))
        : phrases.say("silence.not-so", holding(pattern, row));
  }

  /** What the drawing has and the threat leaves out. */
  String present(Condition.Absent absent, Binding row) {
    return absent
        .patterns()
        .collect(pattern ->
            pattern.getPredicate().equals(Terms.TYPE)
                ? phrases.say("silence.kind", subject(pattern, row), words.kind(pattern))
                : holding(pattern, row))
        .reduce((said, more) -> phrases.say("silence.and", said, more))
        .orElse("");
  }

  /** What the drawing has instead. */
  String holding(Triple pattern, Binding row) {
    String predicate = Terms.localName(pattern.getPredicate()).orElse("");
    String sentence =
        snapshot.knowledge().sentences().getIfAbsent(predicate, () -> phrases.say("silence.has"));
    return sentence
        .replace("{subject}", subject(pattern, row))
        .replace("{object}", words.name(Evidence.value(pattern.getObject(), row)));
  }

  /** Nothing of the drawing can be named. */
  Reason nothingFits(Item item) {
    return Reason.derived(phrases.say("silence.nothing-fits"), item.id());
  }

  /** Nothing of the drawing can have the facts that decide. */
  Reason nothingDecides(Item item) {
    return Reason.derived(phrases.say("silence.nothing-decides"), item.id());
  }

  private String subject(Triple pattern, Binding row) {
    return words.name(Evidence.value(pattern.getSubject(), row));
  }
}
