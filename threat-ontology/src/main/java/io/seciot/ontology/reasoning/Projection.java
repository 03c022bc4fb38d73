package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Stage;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.ExecutionContext;

/**
 * Keeps a graph in step with a model. Only the triples of items that changed, or of which something
 * else follows now, are added and removed.
 */
final class Projection {

  /** What was added and removed in one step. */
  record Difference(Collection<Triple> added, Collection<Triple> removed) {

    boolean isEmpty() {
      return added.isEmpty() && removed.isEmpty();
    }
  }

  private record Shown(Item item, Derived derived, List<Triple> triples) {}

  private final EffectiveFacts facts;
  private final Set<String> asked;
  private final Graph graph = GraphMemFactory.createDefaultGraph();
  private final ExecutionContext context = ExecutionContext.createForGraph(graph);
  private final Map<String, Shown> shown = new HashMap<>();

  /**
   * @param asked properties that some threat asks for; where one is unknown, the graph says so
   */
  Projection(EffectiveFacts facts, Set<String> asked) {
    this.facts = facts;
    this.asked = asked;
  }

  /** The graph as queries see it. */
  ExecutionContext graph() {
    return context;
  }

  /** Works out what a version of the model adds and removes, without changing the graph yet. */
  Difference difference(Architecture model, Map<String, Derived> derived) {
    boolean first = shown.isEmpty();
    Collection<Triple> added = first ? new ArrayList<>() : new HashSet<>();
    Set<Triple> removed = new HashSet<>();
    for (Item item : model.items()) {
      Derived now = derived.getOrDefault(item.id(), Derived.NOTHING);
      Shown before = shown.get(item.id());
      if (before == null || before.item() != item || !before.derived().equals(now)) {
        List<Triple> triples = triples(item, now);
        added.addAll(triples);
        if (before != null) {
          removed.addAll(before.triples());
        }
        shown.put(item.id(), new Shown(item, now, triples));
      }
    }
    if (first) {
      return new Difference(added, removed);
    }
    forgetMissing(model, removed);
    Set<Triple> kept = new HashSet<>(added);
    added.removeAll(removed);
    removed.removeAll(kept);
    return new Difference(added, removed);
  }

  private void forgetMissing(Architecture model, Set<Triple> removed) {
    if (shown.size() == model.items().size()) {
      return;
    }
    shown
        .entrySet()
        .removeIf(entry -> {
          boolean gone = !model.items().containsKey(entry.getKey());
          if (gone) {
            removed.addAll(entry.getValue().triples());
          }
          return gone;
        });
  }

  /** Changes the graph. */
  void apply(Difference difference) {
    difference.removed().forEach(graph::delete);
    difference.added().forEach(graph::add);
  }

  private List<Triple> triples(Item item, Derived derived) {
    Node node = Terms.item(item.id());
    List<Triple> found = new ArrayList<>();
    for (String kind : facts.vocabulary().lineage(item.kind())) {
      found.add(Triple.create(node, Terms.TYPE, Terms.kind(kind)));
    }
    found.add(Triple.create(node, DerivedTerm.PART_OF, Terms.item(Product.ID)));
    facts(item, node, found);
    structure(item, node, found);
    follows(derived, node, found);
    return found;
  }

  private void facts(Item item, Node node, List<Triple> found) {
    Function<String, Optional<Fact>> lookup = facts.factsOf(item);
    for (Property property : facts.vocabulary().propertiesOf(item.kind())) {
      Node predicate = Terms.property(property.id());
      Fact fact = lookup.apply(property.id()).orElse(null);
      if (fact != null) {
        Terms.literals(fact.value())
            .forEach(value -> found.add(Triple.create(node, predicate, value)));
      } else if (asked.contains(property.id())) {
        found.add(Triple.create(node, Terms.UNKNOWN, predicate));
      }
    }
  }

  private static void structure(Item item, Node node, List<Triple> found) {
    switch (item) {
      case Element element -> {
        if (element.parent() != null) {
          found.add(Triple.create(node, DerivedTerm.DIRECTLY_INSIDE, Terms.item(element.parent())));
        }
        links(node, DerivedTerm.HOLDS, element.data(), found);
      }
      case Flow flow -> {
        Node source = Terms.item(flow.source());
        Node target = Terms.item(flow.target());
        found.add(Triple.create(node, DerivedTerm.SOURCE, source));
        found.add(Triple.create(node, DerivedTerm.TARGET, target));
        found.add(Triple.create(node, DerivedTerm.JOINS, source));
        if (!source.equals(target)) {
          found.add(Triple.create(node, DerivedTerm.JOINS, target));
        }
        links(node, DerivedTerm.CARRIES, flow.data(), found);
      }
      case FirmwareUpdate update -> {
        found.add(Triple.create(node, DerivedTerm.UPDATES, Terms.item(update.updates())));
        links(node, DerivedTerm.TRAVELS_OVER, update.flows(), found);
      }
      case DataAsset data -> {}
      case Stage stage -> {}
      case Product product -> {}
    }
  }

  private static void follows(Derived derived, Node node, List<Triple> found) {
    switch (derived) {
      case Derived.OfElement element -> {
        links(node, DerivedTerm.INSIDE, element.ancestors(), found);
        if (element.device() != null) {
          found.add(Triple.create(node, DerivedTerm.ON_DEVICE, Terms.item(element.device())));
        }
        element
            .reachableFrom()
            .forEach(from -> found.add(text(node, DerivedTerm.REACHABLE_FROM, from.word())));
        links(node, DerivedTerm.HANDLES, element.handles(), found);
        flag(node, DerivedTerm.HANDLES_SENSITIVE, element.sensitive(), found);
      }
      case Derived.OfFlow flow -> {
        found.add(text(node, DerivedTerm.EXPOSURE, flow.exposure().word()));
        found.add(text(node, DerivedTerm.PROTOCOL_FAMILY, flow.family()));
        found.add(text(node, DerivedTerm.PARTIES, flow.parties()));
        links(node, DerivedTerm.CROSSES, flow.crosses(), found);
        flag(node, DerivedTerm.CARRIES_SENSITIVE, flow.sensitive(), found);
      }
      case Derived.OfData data -> flag(node, DerivedTerm.SENSITIVE, data.sensitive(), found);
      case Derived.OfOther nothing -> {}
    }
  }

  private static void links(
      Node subject, Node predicate, Iterable<String> items, List<Triple> found) {
    items.forEach(id -> found.add(Triple.create(subject, predicate, Terms.item(id))));
  }

  private static Triple text(Node subject, Node predicate, String word) {
    return Triple.create(
        subject, predicate, org.apache.jena.graph.NodeFactory.createLiteralString(word));
  }

  /** Only what holds is said, so that a condition cannot take "not worked out" for "no". */
  private static void flag(Node subject, Node predicate, boolean holds, List<Triple> found) {
    if (holds) {
      found.add(Triple.create(subject, predicate, Terms.flag(true)));
    }
  }
}
