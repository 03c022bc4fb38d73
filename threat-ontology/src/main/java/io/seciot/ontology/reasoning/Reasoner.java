package io.seciot.ontology.reasoning;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Coverage;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.condition.Terms;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.standards.Assessor;
import io.seciot.ontology.standards.Columns;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import org.eclipse.collections.api.multimap.list.MutableListMultimap;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Multimaps;
import org.eclipse.collections.impl.factory.Sets;
import org.jspecify.annotations.Nullable;

/**
 * Turns a model into an analysis. Remembers the last version, so that analysing the next one costs
 * what the edit touches. Use one for each open model, from one thread at a time; the analyses that
 * it returns are immutable and safe to hand on.
 */
public final class Reasoner {

  /** An edit that changes more triples than this is cheaper to evaluate in full. */
  private static final int MOST_TRIPLES_FOR_DELTA = 400;

  private final Knowledge knowledge;
  private final EffectiveFacts facts;
  private final Assessor assessor;
  private final Projection projection;
  private final Work work = new Work();
  private final ImmutableList<ThreatEvaluation> evaluations;
  private final Findings findings;
  private final Map<Node, MutableList<ThreatEvaluation>> byKey = new HashMap<>();
  private boolean evaluated;

  private record Last(Snapshot snapshot, Analysis analysis) {}

  private @Nullable Last last;
  private @Nullable Derivation derivation;

  /** A reasoner that has not seen a model yet. */
  public Reasoner(Knowledge knowledge, Catalogue catalogue) {
    this.knowledge = knowledge;
    this.assessor = new Assessor(knowledge.assessment());
    this.facts = new EffectiveFacts(knowledge.vocabulary(), catalogue);
    this.evaluations = knowledge.threats().collect(threat -> new ThreatEvaluation(threat, work));
    ImmutableSet<String> asked =
        Sets.immutable.withAll(
            knowledge.threats().flatCollect(threat -> threat.condition().asks()));
    this.findings = new Findings(evaluations);
    for (ThreatEvaluation evaluation : evaluations) {
      for (Node key : evaluation.keys()) {
        byKey.computeIfAbsent(key, k -> Lists.mutable.empty()).add(evaluation);
      }
    }
    this.projection =
        new Projection(new ItemTriples(facts, Set.copyOf(byKey.keySet()), asked.castToSet()));
  }

  /** Analyses a version of the model as of a day before any decision expires. */
  public Analysis analyse(Architecture model) {
    return analyse(model, LocalDate.MIN);
  }

  /**
   * Analyses a version of the model. The same model gives an equal analysis on the same day.
   *
   * @param day a decision that has expired by then closes its finding no longer
   */
  public Analysis analyse(Architecture model, LocalDate day) {
    Derivation derived = derive(model);
    Snapshot snapshot = new Snapshot(model, derived.found(), facts, knowledge, day);
    CompletableFuture<Columns> gathering =
        CompletableFuture.supplyAsync(() -> assessor.gather(new ModelFacts(snapshot)));
    Set<String> changed = show(snapshot);
    derivation = derived;
    Findings.Sorted sorted = findings.of(snapshot, changed);
    ImmutableList<Finding> all = sorted.shown().newWithAll(sorted.folded());
    ImmutableListMultimap<String, Finding> breaking = breaking(sorted.shown());
    ImmutableList<StandardVerdicts> standards = assessor.assess(gathering.join(), breaking::get);
    ImmutableList<Question> questions = Questions.of(snapshot, all, standards);
    Analysis analysis =
        new Analysis(
            model,
            sorted.shown(),
            sorted.folded(),
            questions,
            standards,
            stale(model, all),
            new DecidedWhenAsked(snapshot, standards, all, questions, breaking));
    last = new Last(snapshot, analysis);
    return analysis;
  }

  /**
   * The paths on which attackers get at sensitive data, by the last analysis.
   *
   * @throws IllegalStateException where nothing was analysed yet
   */
  public AttackPaths paths() {
    Snapshot snapshot = last().snapshot();
    return AttackPaths.of(
        last().analysis(),
        snapshot
            .model()
            .dataAssets()
            .select(data ->
                snapshot.derived(data) instanceof Derived.OfData derived && derived.sensitive()),
        knowledge.vocabulary());
  }

  private Last last() {
    if (last == null) {
      throw new IllegalStateException("nothing was analysed yet");
    }
    return last;
  }

  /**
   * What can be done about a finding of the last analysis. Each countermeasure is tried on a copy
   * of the model by evaluating the threat again.
   *
   * @throws IllegalStateException where nothing was analysed yet
   */
  public ImmutableList<Remedy> remedies(Finding finding) {
    return trials(finding).of(finding);
  }

  /**
   * The fewest of a finding's remedies that together make it vanish, where none does alone; empty
   * where one does, and where no two or three do. Tried as {@link #remedies} tries.
   *
   * @param remedies of the finding, of the last analysis
   */
  public Optional<RemedySet> smallestSet(Finding finding, ImmutableList<Remedy> remedies) {
    return trials(finding).smallestSet(remedies);
  }

  /**
   * Whether a finding of the last analysis is gone where these facts hold; tried on a copy.
   *
   * @throws IllegalStateException where nothing was analysed yet
   */
  public boolean resolve(Finding finding, ImmutableList<Remedy.Change> changes) {
    return trials(finding).resolve(changes);
  }

  private Remedies trials(Finding finding) {
    Snapshot snapshot = last().snapshot();
    ThreatEvaluation evaluation =
        evaluations.detect(candidate -> candidate.threat().id().equals(finding.threat().id()));
    Node focus = Terms.item(finding.focus().id());
    return new Remedies(
        snapshot, changed -> vanishes(snapshot.model(), changed, evaluation, focus));
  }

  /**
   * What was looked at in the model of the analysis, which must be the last one.
   *
   * @throws IllegalStateException where another model was analysed since
   */
  public Coverage coverage(Analysis analysis) {
    Snapshot snapshot = last().snapshot();
    if (snapshot.model() != analysis.model()) {
      throw new IllegalStateException("this is not the analysis of the last model");
    }
    ExecutionContext graph = projection.graph();
    return new CoverageTable(
            snapshot, analysis, evaluations.collect(e -> new Silence(snapshot, e, graph)))
        .of();
  }

  /** What was done so far; for tests that hold that an edit costs little. */
  public Work work() {
    return work;
  }

  private boolean vanishes(
      Architecture model, Architecture changed, ThreatEvaluation evaluation, Node focus) {
    projection.apply(projection.difference(changed, derive(changed).found()));
    try {
      return evaluation.rowsAt(projection.graph(), focus).isEmpty();
    } finally {
      projection.apply(projection.difference(model, derive(model).found()));
    }
  }

  private Derivation derive(Architecture model) {
    Derivation known = derivation;
    return known == null ? Derivation.of(model, facts) : known.in(model);
  }

  /** Brings graph and evaluations up to date and says which items are not as they were. */
  private Set<String> show(Snapshot snapshot) {
    Projection.Difference difference = projection.difference(snapshot.model(), snapshot.derived());
    int changes = difference.added().size() + difference.removed().size();
    work.countTriples(changes);
    if (!evaluated || changes > MOST_TRIPLES_FOR_DELTA) {
      projection.apply(difference);
      evaluateFully(evaluations.castToList());
      evaluated = true;
    } else if (!difference.isEmpty()) {
      evaluateTouched(difference);
    }
    return difference.items();
  }

  /** On all cores: nobody changes the graph meanwhile, and each evaluation minds its own rows. */
  private void evaluateFully(Collection<ThreatEvaluation> fully) {
    fully.parallelStream()
        .forEach(evaluation -> {
          work.countFullEvaluation();
          evaluation.evaluate(projection.graph());
        });
  }

  /** What a removed triple led to is looked up before it goes, what an added one leads to after. */
  private void evaluateTouched(Projection.Difference difference) {
    Map<ThreatEvaluation, Set<Node>> touched = new HashMap<>();
    Set<ThreatEvaluation> fully = new HashSet<>();
    touch(difference.removed(), touched, fully);
    projection.apply(difference);
    touch(difference.added(), touched, fully);
    evaluateFully(fully);
    ExecutionContext graph = projection.graph();
    touched.forEach((evaluation, focuses) -> {
      if (!fully.contains(evaluation)) {
        evaluation.evaluate(graph, focuses);
      }
    });
  }

  private void touch(
      Collection<Triple> changed,
      Map<ThreatEvaluation, Set<Node>> touched,
      Set<ThreatEvaluation> fully) {
    ExecutionContext graph = projection.graph();
    for (Triple triple : changed) {
      for (ThreatEvaluation evaluation :
          byKey.getOrDefault(Variant.key(triple), Lists.mutable.empty())) {
        if (evaluation.needsFullEvaluation(triple)) {
          fully.add(evaluation);
        } else {
          evaluation.focusesTouchedBy(
              graph, triple, touched.computeIfAbsent(evaluation, e -> new LinkedHashSet<>()));
        }
      }
    }
  }

  /** A decision that closes a finding also takes away its effect on verdicts. */
  private static ImmutableListMultimap<String, Finding> breaking(ImmutableList<Finding> findings) {
    MutableListMultimap<String, Finding> found = Multimaps.mutable.list.empty();
    for (Finding finding : findings) {
      if (finding.isOpen() && finding.confidence() == Confidence.CONFIRMED) {
        found.put(finding.threat().id(), finding);
      }
    }
    return found.toImmutable();
  }

  private static ImmutableList<Decision> stale(
      Architecture model, ImmutableList<Finding> findings) {
    if (model.decisions().isEmpty()) {
      return Lists.immutable.empty();
    }
    Set<String> present = new HashSet<>(findings.collect(Finding::id).castToList());
    return Lists.immutable
        .withAll(List.copyOf(model.decisions().castToSortedMap().values()))
        .reject(decision -> present.contains(decision.finding()));
  }
}
