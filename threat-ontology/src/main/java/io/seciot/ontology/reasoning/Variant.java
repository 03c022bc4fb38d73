package io.seciot.ontology.reasoning;

import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.Terms;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.SetIterable;

/**
 * A condition with some of its deciding facts taken as unknown. The variant with none unknown shows
 * confirmed findings, the others potential ones.
 *
 * @param patterns what is looked up, with "is unknown" in place of the facts taken so
 * @param unknown the patterns of the condition that are taken as unknown
 * @param op the same, compiled once
 */
record Variant(ImmutableList<Triple> patterns, ImmutableList<Triple> unknown, Op op) {

  /** Beyond this many facts the combinations grow too fast; the loader's tests hold it. */
  static final int MOST_DECIDING = 4;

  /** Every variant of a condition, the confirmed one first. */
  static ImmutableList<Variant> of(Condition condition, SetIterable<String> asked) {
    ImmutableList<Triple> deciding = condition.deciding(asked);
    if (deciding.size() > MOST_DECIDING) {
      throw new IllegalArgumentException(
          "a condition with " + deciding.size() + " deciding patterns is not supported");
    }
    MutableList<Variant> found = Lists.mutable.empty();
    for (int mask = 0; mask < 1 << deciding.size(); mask++) {
      int chosen = mask;
      ImmutableList<Triple> unknown =
          deciding.selectWithIndex((pattern, i) -> (chosen & (1 << i)) != 0);
      found.add(variant(condition, deciding, unknown));
    }
    return found.toImmutable();
  }

  private static Variant variant(
      Condition condition, ImmutableList<Triple> deciding, ImmutableList<Triple> unknown) {
    ImmutableList<Triple> patterns =
        condition
            .patterns()
            .collect(pattern ->
                unknown.contains(pattern)
                    ? Triple.create(pattern.getSubject(), Terms.UNKNOWN, pattern.getPredicate())
                    : pattern);
    List<Expr> dropped = new ArrayList<>();
    unknown.forEach(pattern -> condition.filtersOn(pattern.getObject()).forEach(dropped::add));
    ImmutableList<Expr> filters = condition.filters().reject(dropped::contains);
    ImmutableList<Triple> ordered =
        Lists.immutable.withAll(
            ConnectedOrder.of(
                patterns.toSortedListBy(p -> rank(p, deciding)), variable -> false, pattern -> 0));
    return new Variant(ordered, unknown, compile(condition, ordered, filters));
  }

  /** What is asked fits the fewest items, so it comes first among patterns that look alike. */
  private static int rank(Triple pattern, ImmutableList<Triple> deciding) {
    return pattern.getPredicate().equals(Terms.UNKNOWN) || deciding.contains(pattern) ? 0 : 1;
  }

  private static Op compile(
      Condition condition, ImmutableList<Triple> patterns, ImmutableList<Expr> filters) {
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementTriplesBlock(BasicPattern.wrap(patterns.toList())));
    filters.forEach(filter -> group.addElement(new ElementFilter(filter)));
    condition.absent().forEach(absent -> group.addElement(new ElementFilter(absent.expression())));
    return Algebra.optimize(Algebra.compile(group));
  }

  boolean isConfirmed() {
    return unknown.isEmpty();
  }

  /** Predicate of a pattern as the key under which a changed triple is looked up. */
  static Node key(Triple triple) {
    Node predicate = triple.getPredicate();
    boolean byObject = predicate.equals(Terms.TYPE) || predicate.equals(Terms.UNKNOWN);
    return byObject ? triple.getObject() : predicate;
  }
}
