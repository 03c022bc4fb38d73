package io.seciot.ontology.reasoning;

import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.Terms;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * The rows by which a threat holds for one item, and what can be read off them alone.
 *
 * @param rows those that show it; where there are confirmed ones, only these
 */
record Evidence(Condition condition, List<Row> rows, Confidence confidence) {

  /** What the rows of one item show. */
  static Evidence of(Condition condition, List<Row> rows) {
    List<Row> confirmed = rows.stream().filter(row -> row.variant().isConfirmed()).toList();
    return confirmed.isEmpty()
        ? new Evidence(condition, rows, Confidence.POTENTIAL)
        : new Evidence(condition, confirmed, Confidence.CONFIRMED);
  }

  /** The items that a selected variable stands for, by id. */
  ImmutableList<String> ids(Var variable) {
    if (rows.size() == 1) {
      return Lists.immutable.withAll(id(rows.getFirst(), variable).stream().toList());
    }
    Set<String> found = new LinkedHashSet<>();
    for (Row row : rows) {
      id(row, variable).ifPresent(found::add);
    }
    return Lists.immutable.withAll(found).toSortedList().toImmutable();
  }

  private static Optional<String> id(Row row, Var variable) {
    Node node = row.binding().get(variable);
    return node == null ? Optional.empty() : Terms.itemId(node);
  }

  /** Ids of the questions that would decide it; empty for what is confirmed. */
  ImmutableList<String> questions() {
    if (confidence == Confidence.CONFIRMED) {
      return Lists.immutable.empty();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Row row : rows) {
      for (Triple unknown : row.variant().unknown()) {
        Terms.itemId(value(unknown.getSubject(), row.binding()))
            .ifPresent(id ->
                Terms.localName(unknown.getPredicate())
                    .ifPresent(property -> found.add(Question.id(id, property))));
      }
    }
    return Lists.immutable.withAll(found).toSortedList().toImmutable();
  }

  /** Whether something that was stated speaks for it, and not the drawing alone. */
  boolean isBacked() {
    return rows.stream().anyMatch(this::isBacked);
  }

  private boolean isBacked(Row row) {
    return condition
        .patterns()
        .reject(row.variant().unknown()::contains)
        .anySatisfy(pattern ->
            DerivedTerm.isStated(
                pattern.getPredicate(), value(pattern.getObject(), row.binding())));
  }

  /**
   * The row with the smallest names in all variables, so that a proof depends neither on the order
   * of a hash nor on the edits that came before.
   */
  Row first() {
    return rows.size() == 1 ? rows.getFirst() : Lists.immutable.withAll(rows).minBy(this::names);
  }

  private String names(Row row) {
    return condition
        .patterns()
        .flatCollect(pattern -> Lists.immutable.of(pattern.getSubject(), pattern.getObject()))
        .collect(node -> value(node, row.binding()))
        .makeString();
  }

  /** What a place of a pattern stands for. */
  static Node value(Node node, Binding binding) {
    return node instanceof Var variable && binding.contains(variable)
        ? binding.get(variable)
        : node;
  }
}
