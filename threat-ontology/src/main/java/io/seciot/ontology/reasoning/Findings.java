package io.seciot.ontology.reasoning;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Threat;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Makes findings of the rows of conditions: one for each threat and item, however many rows. */
final class Findings {

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::confidence)
          .thenComparing(finding -> finding.focus().id())
          .thenComparing(finding -> finding.threat().id());

  private final Snapshot snapshot;
  private final RiskRating rating;

  Findings(Snapshot snapshot, RiskPolicy policy) {
    this.snapshot = snapshot;
    this.rating = new RiskRating(policy, snapshot);
  }

  /** Every finding, the worst first. */
  ImmutableList<Finding> of(Iterable<ThreatEvaluation> evaluations) {
    MutableList<Finding> found = Lists.mutable.empty();
    for (ThreatEvaluation evaluation : evaluations) {
      for (Map.Entry<Node, List<Row>> entry : evaluation.rows().entrySet()) {
        finding(evaluation, entry.getKey(), entry.getValue()).ifPresent(found::add);
      }
    }
    return found.sortThis(WORST_FIRST).toImmutable();
  }

  private Optional<Finding> finding(ThreatEvaluation evaluation, Node focus, List<Row> rows) {
    Item about = Terms.itemId(focus).map(id -> snapshot.model().items().get(id)).orElse(null);
    if (about == null) {
      return Optional.empty();
    }
    List<Row> confirmed = rows.stream().filter(row -> row.variant().isConfirmed()).toList();
    List<Row> shown = confirmed.isEmpty() ? rows : confirmed;
    Threat threat = evaluation.threat();
    Proof proof = new Proof(snapshot, threat, evaluation.condition(), shown);
    ImmutableList<Item> items = items(about, evaluation, proof);
    String id = threat.id() + "@" + about.id();
    return Optional.of(
        new Finding(
            id,
            threat,
            items,
            confirmed.isEmpty() ? Confidence.POTENTIAL : Confidence.CONFIRMED,
            rating.rate(threat, items),
            snapshot.model().decisions().get(id),
            proof));
  }

  private ImmutableList<Item> items(Item about, ThreatEvaluation evaluation, Proof proof) {
    Set<Item> items = new LinkedHashSet<>();
    items.add(about);
    evaluation
        .condition()
        .variables()
        .flatCollect(proof::ids)
        .forEach(id -> snapshot.model().item(id).ifPresent(items::add));
    return Lists.immutable.withAll(items);
  }
}
