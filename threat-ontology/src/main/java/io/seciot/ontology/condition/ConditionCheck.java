package io.seciot.ontology.condition;

import io.seciot.model.Message;
import io.seciot.model.Product;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.SetIterable;

/**
 * Says what is wrong with a condition: terms that the vocabulary does not have, values that a
 * property does not take, patterns that hang together with nothing, and negated facts.
 */
public final class ConditionCheck {

  private final Vocabulary vocabulary;
  private final SetIterable<String> derived;

  /**
   * @param derived the properties that are worked out from the drawing
   */
  public ConditionCheck(Vocabulary vocabulary, SetIterable<String> derived) {
    this.vocabulary = vocabulary;
    this.derived = derived;
  }

  /** Every objection, as sentences without a full stop; empty for a usable condition. */
  public ImmutableList<Message> objections(Condition condition, SetIterable<String> asked) {
    MutableList<Message> found = Lists.mutable.empty();
    condition.patterns().forEach(pattern -> term(pattern, found));
    for (Condition.Absent absent : condition.absent()) {
      absent.patterns().forEach(pattern -> term(pattern, found));
      absent.patterns().forEach(pattern -> negatedFact(pattern, found));
    }
    selected(condition, found);
    connected(condition, found);
    decided(condition, asked, found);
    return found.toImmutable();
  }

  private void term(Triple pattern, MutableList<Message> found) {
    Node predicate = pattern.getPredicate();
    if (predicate.equals(Terms.TYPE)) {
      kind(pattern.getObject(), found);
      return;
    }
    Optional<String> name = Terms.localName(predicate);
    if (name.isEmpty()) {
      found.add(Message.of("the property {0} is not of the vocabulary", predicate));
      return;
    }
    Optional<Property> property = vocabulary.property(name.get());
    if (property.isPresent()) {
      value(property.get(), pattern.getObject(), found);
    } else if (!derived.contains(name.get())) {
      found.add(Message.of("there is no property {0} in the vocabulary", name.get()));
    }
  }

  private void kind(Node object, MutableList<Message> found) {
    Optional<String> name = Terms.localName(object);
    if (name.isEmpty()) {
      found.add(Message.of("a kind of the vocabulary must follow \"a\", not {0}", object));
    } else if (vocabulary.kind(Terms.kindId(name.get())).isEmpty()) {
      found.add(Message.of("there is no kind {0} in the vocabulary", name.get()));
    }
  }

  private static void value(Property property, Node object, MutableList<Message> found) {
    boolean choice =
        property.type() == Property.Type.CHOICE || property.type() == Property.Type.CHOICES;
    if (choice && object.isLiteral() && property.choice(object.getLiteralLexicalForm()).isEmpty()) {
      found.add(
          Message.of(
              "{0} is never \"{1}\"; it is one of {2}",
              property.id(),
              object.getLiteralLexicalForm(),
              Message.listed(property.choices().collect(Property.Choice::value))));
    }
  }

  private void negatedFact(Triple pattern, MutableList<Message> found) {
    Terms.localName(pattern.getPredicate())
        .filter(name -> vocabulary.property(name).isPresent())
        .ifPresent(name ->
            found.add(
                Message.of(
                    "the fact {0} is negated, but unknown is not no: test the bad values instead",
                    name)));
  }

  private static void selected(Condition condition, MutableList<Message> found) {
    Set<Node> bound = new HashSet<>();
    condition.patterns().forEach(p -> bound.addAll(Set.of(p.getSubject(), p.getObject())));
    condition
        .variables()
        .reject(bound::contains)
        .forEach(variable -> found.add(Message.of("the condition does not bind {0}", variable)));
  }

  /** The product needs no connection: there is one, and everything belongs to it. */
  private static void connected(Condition condition, MutableList<Message> found) {
    ImmutableList<Node> subjects = condition.patterns().collect(Triple::getSubject).distinct();
    Set<Node> reached = new HashSet<>(subjects.select(s -> isProduct(s, condition)).castToList());
    Node start = subjects.detect(s -> !reached.contains(s));
    if (start == null) {
      return;
    }
    reached.add(reached.contains(condition.focus()) ? start : condition.focus());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Triple pattern : condition.patterns()) {
        boolean touches =
            reached.contains(pattern.getSubject()) || reached.contains(pattern.getObject());
        if (touches) {
          grown |= addVariable(reached, pattern.getSubject());
          grown |= addVariable(reached, pattern.getObject());
        }
      }
    }
    subjects
        .reject(reached::contains)
        .forEach(node ->
            found.add(Message.of("{0} is not connected with {1}", node, condition.focus())));
  }

  private static boolean isProduct(Node subject, Condition condition) {
    return condition
        .patterns()
        .contains(Triple.create(subject, Terms.TYPE, Terms.kind(Product.KIND)));
  }

  private static boolean addVariable(Set<Node> reached, Node node) {
    return node instanceof Var && reached.add(node);
  }

  private void decided(Condition condition, SetIterable<String> asked, MutableList<Message> found) {
    for (String property : asked) {
      if (vocabulary.property(property).isEmpty()) {
        found.add(Message.of("asks names {0}, which is no property of the vocabulary", property));
      } else if (condition
          .patterns()
          .noneSatisfy(p -> p.getPredicate().equals(Terms.property(property)))) {
        found.add(Message.of("asks names {0}, which the condition does not test", property));
      }
    }
  }
}
