package io.seciot.ontology.condition;

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
  public ImmutableList<String> objections(Condition condition, SetIterable<String> asked) {
    MutableList<String> found = Lists.mutable.empty();
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

  private void term(Triple pattern, MutableList<String> found) {
    Node predicate = pattern.getPredicate();
    if (predicate.equals(Terms.TYPE)) {
      kind(pattern.getObject(), found);
      return;
    }
    Optional<String> name = Terms.localName(predicate);
    if (name.isEmpty()) {
      found.add("the property " + predicate + " is not of the vocabulary");
      return;
    }
    Optional<Property> property = vocabulary.property(name.get());
    if (property.isPresent()) {
      value(property.get(), pattern.getObject(), found);
    } else if (!derived.contains(name.get())) {
      found.add("there is no property " + name.get() + " in the vocabulary");
    }
  }

  private void kind(Node object, MutableList<String> found) {
    Optional<String> name = Terms.localName(object);
    if (name.isEmpty()) {
      found.add("a kind of the vocabulary must follow \"a\", not " + object);
    } else if (vocabulary.kind(Terms.kindId(name.get())).isEmpty()) {
      found.add("there is no kind " + name.get() + " in the vocabulary");
    }
  }

  private static void value(Property property, Node object, MutableList<String> found) {
    boolean choice =
        property.type() == Property.Type.CHOICE || property.type() == Property.Type.CHOICES;
    if (choice && object.isLiteral() && property.choice(object.getLiteralLexicalForm()).isEmpty()) {
      found.add(
          property.id()
              + " is never \""
              + object.getLiteralLexicalForm()
              + "\"; it is one of "
              + property.choices().collect(Property.Choice::value).makeString(", "));
    }
  }

  private void negatedFact(Triple pattern, MutableList<String> found) {
    Terms.localName(pattern.getPredicate())
        .filter(name -> vocabulary.property(name).isPresent())
        .ifPresent(name ->
            found.add(
                "the fact "
                    + name
                    + " is negated, but unknown is not no: test the bad values instead"));
  }

  private static void selected(Condition condition, MutableList<String> found) {
    Set<Node> bound = new HashSet<>();
    condition.patterns().forEach(p -> bound.addAll(Set.of(p.getSubject(), p.getObject())));
    condition
        .variables()
        .reject(bound::contains)
        .forEach(variable -> found.add("the condition does not bind " + variable));
  }

  /** The product needs no connection: there is one, and everything belongs to it. */
  private static void connected(Condition condition, MutableList<String> found) {
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
        .forEach(node -> found.add(node + " is not connected with " + condition.focus()));
  }

  private static boolean isProduct(Node subject, Condition condition) {
    return condition
        .patterns()
        .contains(Triple.create(subject, Terms.TYPE, Terms.kind(Product.KIND)));
  }

  private static boolean addVariable(Set<Node> reached, Node node) {
    return node instanceof Var && reached.add(node);
  }

  private void decided(Condition condition, SetIterable<String> asked, MutableList<String> found) {
    for (String property : asked) {
      if (vocabulary.property(property).isEmpty()) {
        found.add("asks names " + property + ", which is no property of the vocabulary");
      } else if (condition
          .patterns()
          .noneSatisfy(p -> p.getPredicate().equals(Terms.property(property)))) {
        found.add("asks names " + property + ", which the condition does not test");
      }
    }
  }
}
