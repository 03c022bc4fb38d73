package io.seciot.ontology.reasoning;

import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Says in a sentence what kept a threat silent. */
final class SilenceWords {

  private final Snapshot snapshot;

  SilenceWords(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** What is stated of the item, or that it is not. */
  Reason stated(Item item, Property property) {
    String about = item.name() + ": " + Proof.uncapitalised(property.label());
    Fact fact = snapshot.facts().fact(item, property.id()).orElse(null);
    return fact == null
        ? new Reason(about + " is not stated", item.id(), property.id(), null)
        : new Reason(
            about + " is \"" + property.display(fact.value()) + "\"",
            item.id(),
            property.id(),
            fact.source());
  }

  /** The same of a flow that has a person at one end. */
  Reason handled(Reason reason) {
    String sentence = reason.sentence() + ", and a person is at one end";
    return new Reason(sentence, reason.item(), reason.property(), reason.source());
  }

  /** What the threat needs and the drawing does not have. */
  String missing(Triple pattern, Binding row) {
    if (pattern.getPredicate().equals(Terms.TYPE)) {
      return subject(pattern, row) + " is no " + kind(pattern);
    }
    return "Not so: " + sentence(pattern, row);
  }

  /** What the drawing has instead. */
  String holding(Triple pattern, Binding row) {
    return sentence(pattern, row);
  }

  /** What the drawing has and the threat leaves out. */
  String present(Condition.Absent absent, Binding row) {
    return absent
        .patterns()
        .collect(pattern ->
            pattern.getPredicate().equals(Terms.TYPE)
                ? subject(pattern, row) + " is a " + kind(pattern)
                : sentence(pattern, row))
        .makeString(", and ");
  }

  private String sentence(Triple pattern, Binding row) {
    String predicate = Terms.localName(pattern.getPredicate()).orElse("");
    String sentence =
        snapshot.knowledge().sentences().getIfAbsentValue(predicate, "{subject} has {object}");
    return sentence
        .replace("{subject}", subject(pattern, row))
        .replace("{object}", name(Evidence.value(pattern.getObject(), row)));
  }

  private String subject(Triple pattern, Binding row) {
    return name(Evidence.value(pattern.getSubject(), row));
  }

  private String name(Node node) {
    if (node instanceof Var) {
      return "something";
    }
    Optional<String> item = Terms.itemId(node).map(snapshot::name);
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : "";
    return item.orElse(text.equals("true") ? "yes" : text.replace('-', ' '));
  }

  private String kind(Triple pattern) {
    return Terms.localName(pattern.getObject())
        .map(Terms::kindId)
        .flatMap(snapshot.knowledge().vocabulary()::kind)
        .map(Kind::label)
        .map(Proof::uncapitalised)
        .orElse("thing");
  }
}
