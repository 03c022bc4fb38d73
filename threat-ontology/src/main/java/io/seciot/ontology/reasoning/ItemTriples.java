package io.seciot.ontology.reasoning;

import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Stage;
import io.seciot.model.Value;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.collections.api.list.ImmutableList;

/** Says of an item as triples what some condition looks at, and nothing else. */
final class ItemTriples {

  /** What conditions look at in items of a kind. */
  private record Looks(List<Node> types, List<Column> columns) {}

  /**
   * A property that conditions look at.
   *
   * @param asked whether the graph says so where it is unknown
   */
  private record Column(String property, Node predicate, boolean asked) {}

  private final EffectiveFacts facts;
  private final Set<Node> keys;
  private final Set<String> asked;
  private final Map<String, Looks> looks = new HashMap<>();
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<Value, ImmutableList<Node>> literals = new HashMap<>();

  /**
   * @param keys of the triples that some threat looks at, as {@link Variant#key} makes them
   * @param asked properties that some threat asks for; where one is unknown, the graph says so
   */
  ItemTriples(EffectiveFacts facts, Set<Node> keys, Set<String> asked) {
    this.facts = facts;
    this.keys = keys;
    this.asked = asked;
  }

  /**
   * What is to be said.
   *
   * @param derived what follows for the item from the rest of the model
   */
  List<Triple> of(Item item, Derived derived) {
    Node node = node(item.id());
    List<Triple> found = new ArrayList<>();
    Looks seen = looks.computeIfAbsent(item.kind(), this::looksAt);
    for (Node type : seen.types()) {
      found.add(Triple.create(node, Terms.TYPE, type));
    }
    facts(item, seen.columns(), node, found);
    structure(item, node, found);
    follows(derived, node, found);
    return found;
  }

  private Looks looksAt(String kind) {
    return new Looks(
        facts.vocabulary().lineage(kind).collect(Terms::kind).select(keys::contains).castToList(),
        facts
            .vocabulary()
            .propertiesOf(kind)
            .collect(Property::id)
            .collect(id -> new Column(id, Terms.property(id), asked.contains(id)))
            .select(column -> keys.contains(column.predicate()))
            .castToList());
  }

  private void facts(Item item, List<Column> columns, Node node, List<Triple> found) {
    Function<String, Optional<Fact>> lookup = facts.factsOf(item);
    for (Column column : columns) {
      Fact fact = lookup.apply(column.property()).orElse(null);
      if (fact != null) {
        literals
            .computeIfAbsent(fact.value(), Terms::literals)
            .forEach(value -> found.add(Triple.create(node, column.predicate(), value)));
      } else if (column.asked()) {
        found.add(Triple.create(node, Terms.UNKNOWN, column.predicate()));
      }
    }
  }

  private void structure(Item item, Node node, List<Triple> found) {
    switch (item) {
      case Element element -> {
        if (element.parent() != null) {
          add(node, DerivedTerm.DIRECTLY_INSIDE, node(element.parent()), found);
        }
        links(node, DerivedTerm.HOLDS, element.data(), found);
      }
      case Flow flow -> {
        Node source = node(flow.source());
        Node target = node(flow.target());
        add(node, DerivedTerm.SOURCE, source, found);
        add(node, DerivedTerm.TARGET, target, found);
        add(node, DerivedTerm.JOINS, source, found);
        if (!source.equals(target)) {
          add(node, DerivedTerm.JOINS, target, found);
        }
        links(node, DerivedTerm.CARRIES, flow.data(), found);
      }
      case FirmwareUpdate update -> {
        add(node, DerivedTerm.UPDATES, node(update.updates()), found);
        links(node, DerivedTerm.TRAVELS_OVER, update.flows(), found);
      }
      case DataAsset data -> {}
      case Stage stage -> {}
      case Product product -> {}
    }
  }

  private void follows(Derived derived, Node node, List<Triple> found) {
    switch (derived) {
      case Derived.OfElement element -> {
        links(node, DerivedTerm.INSIDE, element.ancestors(), found);
        if (element.device() != null) {
          add(node, DerivedTerm.ON_DEVICE, node(element.device()), found);
        }
        element
            .reachableFrom()
            .forEach(from -> word(node, DerivedTerm.REACHABLE_FROM, from.word(), found));
        links(node, DerivedTerm.HANDLES, element.handles(), found);
        flag(node, DerivedTerm.HANDLES_SENSITIVE, element.sensitive(), found);
      }
      case Derived.OfFlow flow -> {
        word(node, DerivedTerm.EXPOSURE, flow.exposure().word(), found);
        word(node, DerivedTerm.PROTOCOL_FAMILY, flow.family(), found);
        word(node, DerivedTerm.PARTIES, flow.parties(), found);
        links(node, DerivedTerm.CROSSES, flow.crosses(), found);
        flag(node, DerivedTerm.CARRIES_SENSITIVE, flow.sensitive(), found);
      }
      case Derived.OfData data -> flag(node, DerivedTerm.SENSITIVE, data.sensitive(), found);
      case Derived.OfOther nothing -> {}
    }
  }

  private void links(Node subject, Node predicate, Iterable<String> items, List<Triple> found) {
    if (keys.contains(predicate)) {
      items.forEach(id -> found.add(Triple.create(subject, predicate, node(id))));
    }
  }

  private void word(Node subject, Node predicate, String word, List<Triple> found) {
    if (keys.contains(predicate)) {
      Node literal = literals.computeIfAbsent(Value.of(word), Terms::literals).getOnly();
      found.add(Triple.create(subject, predicate, literal));
    }
  }

  /** Only what holds is said, so that a condition cannot take "not worked out" for "no". */
  private void flag(Node subject, Node predicate, boolean holds, List<Triple> found) {
    if (holds) {
      add(subject, predicate, Terms.flag(true), found);
    }
  }

  private void add(Node subject, Node predicate, Node object, List<Triple> found) {
    if (keys.contains(predicate)) {
      found.add(Triple.create(subject, predicate, object));
    }
  }

  private Node node(String item) {
    return nodes.computeIfAbsent(item, Terms::item);
  }
}
