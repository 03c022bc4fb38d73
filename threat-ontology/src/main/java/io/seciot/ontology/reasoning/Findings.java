package io.seciot.ontology.reasoning;

import io.seciot.model.Decision;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Makes findings of the rows of conditions: one for each threat and item, however many rows.
 * Remembers those of the last version and works out only those that a change can have touched.
 */
final class Findings {

  /** More possible findings of one item would only repeat what is asked anyway. */
  private static final int MOST_POSSIBLE = 2;

  /** The same where nothing that anybody stated speaks for it, but the drawing alone. */
  private static final int MOST_POSSIBLE_BY_DRAWING = 1;

  private static final Comparator<Known> WORST_FIRST =
      Comparator.<Known, Severity>comparing(known -> known.risk().severity())
          .reversed()
          .thenComparing(known -> known.evidence().confidence())
          .thenComparing(known -> known.items().getFirst().id())
          .thenComparing(known -> known.threat().id());

  /**
   * A finding as far as it stays the same while its rows and its basis do.
   *
   * @param rows as the evaluation had them; compared by identity
   * @param basis ids of all items that its items and its risk were worked out from
   */
  private record Known(
      OfThreat owner,
      Node focus,
      List<Row> rows,
      String id,
      Evidence evidence,
      ImmutableList<Item> items,
      ImmutableList<String> questions,
      boolean backed,
      Risk risk,
      ImmutableList<String> basis) {

    /** Up to how many possible findings of its item, the worst first, it is still listed. */
    int room() {
      return backed ? MOST_POSSIBLE : MOST_POSSIBLE_BY_DRAWING;
    }

    Threat threat() {
      return owner.evaluation().threat();
    }

    boolean holdsAfter(Set<String> changed) {
      return owner.evaluation().rows().get(focus) == rows
          && (changed.isEmpty() || basis.noneSatisfy(changed::contains));
    }
  }

  /** A threat and what its known findings are about. */
  private record OfThreat(ThreatEvaluation evaluation, Set<Node> known) {}

  private final ImmutableList<OfThreat> threats;
  private final List<Known> inOrder = new ArrayList<>();

  Findings(ImmutableList<ThreatEvaluation> evaluations) {
    this.threats = evaluations.collect(evaluation -> new OfThreat(evaluation, new HashSet<>()));
  }

  /**
   * Findings of one version, the worst first.
   *
   * @param shown what people should look at
   * @param folded potential ones beyond the worst of an item; their questions say all
   */
  record Sorted(ImmutableList<Finding> shown, ImmutableList<Finding> folded) {}

  /**
   * Every finding.
   *
   * @param changed ids of the items that are not as they were the last time
   */
  Sorted of(Snapshot snapshot, Set<String> changed) {
    update(snapshot, changed);
    MutableList<Finding> shown = Lists.mutable.empty();
    MutableList<Finding> folded = Lists.mutable.empty();
    Map<String, Integer> possible = new HashMap<>();
    for (Known finding : inOrder) {
      Finding made = finding(finding, snapshot);
      boolean listed =
          made.confidence() == Confidence.CONFIRMED
              || made.decision() != null
              || possible.merge(made.focus().id(), 1, Integer::sum) <= finding.room();
      (listed ? shown : folded).add(made);
    }
    return new Sorted(shown.toImmutable(), folded.toImmutable());
  }

  private void update(Snapshot snapshot, Set<String> changed) {
    inOrder.removeIf(finding -> {
      boolean gone = !finding.holdsAfter(changed);
      if (gone) {
        finding.owner().known().remove(finding.focus());
      }
      return gone;
    });
    int kept = inOrder.size();
    RiskRating rating = new RiskRating(snapshot);
    inOrder.addAll(
        threats.castToList().parallelStream()
            .flatMap(threat -> missing(threat, snapshot, rating).stream())
            .toList());
    if (inOrder.size() > kept) {
      inOrder.sort(WORST_FIRST);
    }
  }

  /** What a threat's rows show and is not known yet; each threat minds its own. */
  private static List<Known> missing(OfThreat threat, Snapshot snapshot, RiskRating rating) {
    Map<Node, List<Row>> all = threat.evaluation().rows();
    if (threat.known().size() == all.size()) {
      return List.of();
    }
    List<Known> missing = new ArrayList<>();
    all.forEach((focus, rows) -> {
      if (threat.known().add(focus)) {
        found(threat, focus, rows, snapshot, rating).ifPresent(missing::add);
      }
    });
    return missing;
  }

  private static Optional<Known> found(
      OfThreat owner, Node focus, List<Row> rows, Snapshot snapshot, RiskRating rating) {
    return Terms.itemId(focus)
        .flatMap(snapshot.model()::item)
        .map(about -> {
          Evidence evidence = Evidence.of(owner.evaluation().condition(), rows);
          ImmutableList<Item> items = items(about, evidence, snapshot);
          Threat threat = owner.evaluation().threat();
          return new Known(
              owner,
              focus,
              rows,
              threat.id() + "@" + about.id(),
              evidence,
              items,
              evidence.questions(),
              evidence.isBacked(),
              rating.rate(threat, items),
              rating.basis(items));
        });
  }

  private static ImmutableList<Item> items(Item about, Evidence evidence, Snapshot snapshot) {
    Map<String, Item> items = new LinkedHashMap<>();
    items.put(about.id(), about);
    for (Var variable : evidence.condition().variables()) {
      for (String id : evidence.ids(variable)) {
        snapshot.model().item(id).ifPresent(item -> items.put(id, item));
      }
    }
    return Lists.immutable.withAll(items.values());
  }

  /** Explained by the version at hand, of which more than the basis may have changed. */
  private static Finding finding(Known known, Snapshot snapshot) {
    Decision decision = snapshot.model().decisions().get(known.id());
    return new Finding(
        known.id(),
        known.threat(),
        known.items(),
        known.evidence().confidence(),
        known.risk(),
        decision,
        decision == null || !decision.isClosingOn(snapshot.day()),
        new Proof(snapshot, known.threat(), known.items(), known.evidence(), known.questions()));
  }
}
