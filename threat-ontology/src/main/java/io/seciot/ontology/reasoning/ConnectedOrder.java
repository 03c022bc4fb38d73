package io.seciot.ontology.reasoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;

/**
 * Looks up next what hangs on what is known already. The query engine's own order counts only how
 * many places of a pattern are known; it would pair every device with every flow where both have a
 * fact of a given value.
 */
final class ConnectedOrder implements StageGenerator {

  private final FactGraph graph;

  ConnectedOrder(FactGraph graph) {
    this.graph = graph;
  }

  @Override
  public QueryIterator execute(
      BasicPattern pattern, QueryIterator input, ExecutionContext context) {
    if (pattern.getList().stream().anyMatch(this::isNowhere)) {
      input.close();
      return QueryIterNullIterator.create(context);
    }
    QueryIterPeek bindings = QueryIterPeek.create(input, context);
    if (!bindings.hasNext()) {
      return QueryIterNullIterator.create(context);
    }
    Binding first = bindings.peek();
    BasicPattern ordered = BasicPattern.wrap(of(pattern.getList(), first::contains, this::count));
    return PatternMatchData.execute(context.getActiveGraph(), ordered, bindings, null, context);
  }

  /** Whether nothing in the whole graph fits the pattern, so that nothing can fit the rest. */
  private boolean isNowhere(Triple pattern) {
    return count(pattern) == 0;
  }

  /** How many triples fit the pattern, whatever its variables stand for. */
  private int count(Triple pattern) {
    return pattern.getObject() instanceof Var
        ? graph.count(pattern.getPredicate())
        : graph.count(pattern.getPredicate(), pattern.getObject());
  }

  /**
   * The patterns in the order in which they should be looked up; those that look alike keep theirs.
   *
   * @param isKnown which variables have a value before
   * @param count how many matches a pattern has by itself
   */
  static List<Triple> of(
      List<Triple> patterns, Predicate<Var> isKnown, ToIntFunction<Triple> count) {
    List<Triple> left = new ArrayList<>(patterns);
    List<Triple> ordered = new ArrayList<>(patterns.size());
    Set<Node> bound = new HashSet<>();
    while (!left.isEmpty()) {
      Triple best = left.getFirst();
      for (Triple pattern : left) {
        int difference = cost(pattern, bound, isKnown) - cost(best, bound, isKnown);
        if (difference < 0
            || difference == 0 && count.applyAsInt(pattern) < count.applyAsInt(best)) {
          best = pattern;
        }
      }
      left.remove(best);
      ordered.add(best);
      bound.add(best.getSubject());
      bound.add(best.getObject());
    }
    return ordered;
  }

  /** Rough number of matches to expect, from a check of one triple to a walk through all. */
  private static int cost(Triple pattern, Set<Node> bound, Predicate<Var> isKnown) {
    boolean subject = isBound(pattern.getSubject(), bound, isKnown);
    boolean object = isBound(pattern.getObject(), bound, isKnown);
    if (subject) {
      return object ? 0 : 1;
    }
    if (!object) {
      return 5;
    }
    return pattern.getObject() instanceof Var ? 2 : 3;
  }

  private static boolean isBound(Node node, Set<Node> bound, Predicate<Var> isKnown) {
    return !(node instanceof Var variable) || bound.contains(node) || isKnown.test(variable);
  }
}
