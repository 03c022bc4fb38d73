package io.seciot.ontology.reasoning;

import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.ConditionException;
import io.seciot.ontology.knowledge.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * One threat on one graph: where it holds and where it may hold. Evaluated by ARQ, in full or for
 * the items that changed triples can touch.
 */
final class ThreatEvaluation {

  private final Threat threat;
  private final Condition condition;
  private final ImmutableList<Variant> variants;
  private final Set<Node> negatedKeys = new HashSet<>();
  private final Work work;
  private Map<Node, List<Row>> rows = new HashMap<>();

  ThreatEvaluation(Threat threat, Work work) {
    this.threat = threat;
    this.work = work;
    try {
      condition = Condition.parse(threat.condition().sparql());
    } catch (ConditionException e) {
      throw new IllegalArgumentException(threat.id() + ": " + e.getMessage(), e);
    }
    variants = Variant.of(condition, threat.condition().asks());
    condition
        .absent()
        .forEach(absent -> absent.patterns().forEach(p -> negatedKeys.add(Variant.key(p))));
  }

  Threat threat() {
    return threat;
  }

  Condition condition() {
    return condition;
  }

  ImmutableList<Variant> variants() {
    return variants;
  }

  /** What holds, by the node that it is about. */
  Map<Node, List<Row>> rows() {
    return rows;
  }

  /** The keys of the triples that can change where the threat holds. */
  Set<Node> keys() {
    Set<Node> keys = new HashSet<>(negatedKeys);
    variants.forEach(v -> v.patterns().forEach(pattern -> keys.add(Variant.key(pattern))));
    return keys;
  }

  /** Whether a changed triple can touch items that no pattern leads to. */
  boolean needsFullEvaluation(Triple changed) {
    return negatedKeys.contains(Variant.key(changed));
  }

  /** Evaluates for all items anew. */
  void evaluate(ExecutionContext graph) {
    Map<Node, List<Row>> found = new HashMap<>();
    for (Variant variant : variants) {
      run(graph, variant, BindingFactory.root(), row -> add(found, row));
    }
    // Findings of rows that are the same list as before need not be worked out again.
    found.replaceAll((focus, now) -> now.equals(rows.get(focus)) ? rows.get(focus) : now);
    rows = found;
  }

  /** Evaluates anew for some of the items that findings can be about. */
  void evaluate(ExecutionContext graph, Set<Node> focuses) {
    for (Node focus : focuses) {
      List<Row> found = rowsAt(graph, focus);
      if (found.isEmpty()) {
        rows.remove(focus);
      } else {
        rows.put(focus, found);
      }
    }
  }

  /** What holds for one item, without remembering it. */
  List<Row> rowsAt(ExecutionContext graph, Node focus) {
    List<Row> found = new ArrayList<>();
    Binding start = BindingFactory.binding(condition.focus(), focus);
    for (Variant variant : variants) {
      run(graph, variant, start, found::add);
    }
    return found;
  }

  /** The items that findings can be about and that the triple, as it is in the graph, leads to. */
  void focusesTouchedBy(ExecutionContext graph, Triple triple, Set<Node> focuses) {
    for (Variant variant : variants) {
      for (Triple pattern : variant.patterns()) {
        Binding start = unify(pattern, triple);
        if (start != null) {
          Node focus = start.get(condition.focus());
          if (focus != null) {
            focuses.add(focus);
          } else {
            run(graph, variant, start, row -> focuses.add(row.binding().get(condition.focus())));
          }
        }
      }
    }
  }

  private static @Nullable Binding unify(Triple pattern, Triple triple) {
    if (!Variant.key(pattern).equals(Variant.key(triple))
        || !pattern.getPredicate().equals(triple.getPredicate())) {
      return null;
    }
    BindingBuilder binding = BindingFactory.builder();
    boolean fits =
        bind(pattern.getSubject(), triple.getSubject(), binding)
            && bind(pattern.getObject(), triple.getObject(), binding);
    return fits ? binding.build() : null;
  }

  private static boolean bind(Node wanted, Node given, BindingBuilder binding) {
    if (!(wanted instanceof Var variable)) {
      return wanted.equals(given);
    }
    if (binding.contains(variable)) {
      return binding.get(variable).equals(given);
    }
    binding.add(variable, given);
    return true;
  }

  private void run(ExecutionContext graph, Variant variant, Binding start, Consumer<Row> consumer) {
    work.countQuery();
    QueryIterator found = QC.execute(variant.op(), start, graph);
    try {
      found.forEachRemaining(binding -> consumer.accept(new Row(variant, binding)));
    } finally {
      found.close();
    }
  }

  private void add(Map<Node, List<Row>> found, Row row) {
    Node focus = row.binding().get(condition.focus());
    found.computeIfAbsent(focus, node -> new ArrayList<>(1)).add(row);
  }
}
