package io.seciot.ontology.reasoning;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.language.Phrases;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;

/** Says what a pattern of a condition speaks of, in the language of the knowledge. */
final class FactWords {

  private final Snapshot snapshot;
  private final Phrases phrases;

  FactWords(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.phrases = snapshot.knowledge().phrases();
  }

  /** What is stated of the item, or that it is not. */
  Reason stated(Item item, Property property) {
    String label = phrases.within(property.label());
    Optional<Fact> fact = snapshot.facts().fact(item, property.id());
    return fact.map(known ->
            new Reason(
                phrases.say("fact.stated", item.name(), label, property.display(known.value())),
                item.id(),
                property.id(),
                known.source()))
        .orElseGet(() ->
            new Reason(
                phrases.say("fact.unstated", item.name(), label), item.id(), property.id(), null));
  }

  /** The name of an item, or a value that was worked out. */
  String name(Node node) {
    if (node instanceof Var) {
      return phrases.say("something");
    }
    return Terms.itemId(node)
        .map(snapshot::name)
        .orElseGet(() -> node.isLiteral() ? phrases.value(node.getLiteralLexicalForm()) : "");
  }

  /** The kind that a pattern asks for. */
  String kind(Triple pattern) {
    return Terms.localName(pattern.getObject())
        .map(Terms::kindId)
        .flatMap(snapshot.knowledge().vocabulary()::kind)
        .map(Kind::label)
        .map(phrases::kind)
        .orElseGet(() -> phrases.say("thing"));
  }
}
