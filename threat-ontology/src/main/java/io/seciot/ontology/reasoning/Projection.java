package io.seciot.ontology.reasoning;

import io.seciot.model.Architecture;
import io.seciot.model.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.ExecutionContext;

/**
 * Keeps a graph in step with a model. Only the triples of items that changed, or of which something
 * else follows now, are added and removed.
 */
final class Projection {

  /**
   * What one step changes.
   *
   * @param items ids of the items that changed, are new or gone, or of which something else follows
   */
  record Difference(Collection<Triple> added, Collection<Triple> removed, Set<String> items) {

    boolean isEmpty() {
      return added.isEmpty() && removed.isEmpty();
    }
  }

  private record Shown(Item item, Derived derived, List<Triple> triples) {

    boolean has(Derived other) {
      return derived == other || derived.equals(other);
    }
  }

  private final ItemTriples making;
  private final FactGraph graph = new FactGraph();
  private final Map<String, Shown> shown = new HashMap<>();

  Projection(ItemTriples making) {
    this.making = making;
  }

  /** The graph as queries see it; each thread needs one of its own. */
  ExecutionContext graph() {
    ExecutionContext context = ExecutionContext.createForGraph(graph);
    context.getContext().set(ARQ.stageGenerator, new ConnectedOrder(graph));
    return context;
  }

  /** Works out what a version of the model adds and removes, without changing the graph yet. */
  Difference difference(Architecture model, Map<String, Derived> derived) {
    boolean first = shown.isEmpty();
    Collection<Triple> added = first ? new ArrayList<>() : new HashSet<>();
    Set<Triple> removed = new HashSet<>();
    Set<String> changed = new HashSet<>();
    for (Item item : model.items()) {
      Derived now = derived.getOrDefault(item.id(), Derived.NOTHING);
      Shown before = shown.get(item.id());
      if (before == null || before.item() != item || !before.has(now)) {
        List<Triple> triples = making.of(item, now);
        added.addAll(triples);
        if (before != null) {
          removed.addAll(before.triples());
        }
        shown.put(item.id(), new Shown(item, now, triples));
        changed.add(item.id());
      }
    }
    if (first) {
      return new Difference(added, removed, changed);
    }
    forgetMissing(model, removed, changed);
    Set<Triple> kept = new HashSet<>(added);
    added.removeAll(removed);
    removed.removeAll(kept);
    return new Difference(added, removed, changed);
  }

  private void forgetMissing(Architecture model, Set<Triple> removed, Set<String> changed) {
    if (shown.size() == model.items().size()) {
      return;
    }
    shown
        .entrySet()
        .removeIf(entry -> {
          boolean gone = !model.items().containsKey(entry.getKey());
          if (gone) {
            removed.addAll(entry.getValue().triples());
            changed.add(entry.getKey());
          }
          return gone;
        });
  }

  /** Changes the graph. */
  void apply(Difference difference) {
    difference.removed().forEach(graph::delete);
    difference.added().forEach(graph::add);
  }
}
