package io.seciot.ontology.risk;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Looks for few measures that close many findings: again and again the one that closes most for its
 * effort, each tried on a copy; in the end those that turned out not to be needed are left out. Not
 * always the very fewest, which would take too long to find.
 */
public final class MeasurePlanner {

  /** Trying more than this takes longer than anybody waits. */
  private static final int MOST_CANDIDATES = 400;

  private final Reasoner reasoner;
  private final Predicate<Finding> wanted;
  private final LocalDate day;

  /**
   * @param wanted which findings are to be closed
   * @param day as of which decisions hold
   */
  public MeasurePlanner(
      Knowledge knowledge, Catalogue catalogue, Predicate<Finding> wanted, LocalDate day) {
    this.reasoner = new Reasoner(knowledge, catalogue);
    this.wanted = wanted;
    this.day = day;
  }

  /** A plan for the model. The same model gives the same plan on the same day. */
  public MeasurePlan plan(Architecture model) {
    ImmutableList<Candidate> chosen = needed(model, choose(model));
    MutableList<MeasurePlan.Step> steps = Lists.mutable.empty();
    Architecture current = model;
    ImmutableList<Finding> open = open(model);
    for (Candidate candidate : chosen) {
      current = candidate.in(current);
      ImmutableList<Finding> after = open(current);
      steps.add(
          new MeasurePlan.Step(
              candidate.remedies().collect(Remedy::countermeasure),
              candidate.against(),
              without(open, after)));
      open = after;
    }
    return new MeasurePlan(steps.toImmutable(), open);
  }

  /**
   * What a candidate closed when it was tried last is the most that it can close later, as long as
   * measures do not help each other. So only the one that looks best has to be tried again.
   */
  private ImmutableList<Candidate> choose(Architecture model) {
    MutableList<Candidate> chosen = Lists.mutable.empty();
    Architecture current = model;
    ImmutableList<Finding> open = open(model);
    PriorityQueue<Tried> queue = new PriorityQueue<>();
    for (Candidate candidate : candidates(model)) {
      queue.add(tried(candidate, current, open));
    }
    while (open.notEmpty() && !queue.isEmpty()) {
      Tried best = tried(queue.remove().candidate(), current, open);
      if (best.closes() > 0 && (queue.isEmpty() || best.compareTo(queue.peek()) <= 0)) {
        chosen.add(best.candidate());
        current = best.candidate().in(current);
        open = open(current);
      } else if (best.closes() > 0) {
        queue.add(best);
      }
    }
    return chosen.toImmutable();
  }

  private Tried tried(Candidate candidate, Architecture current, ImmutableList<Finding> open) {
    return new Tried(candidate, open.size() - open(candidate.in(current)).size());
  }

  /** Later measures can make earlier ones needless. */
  private ImmutableList<Candidate> needed(Architecture model, ImmutableList<Candidate> chosen) {
    ImmutableList<Candidate> kept = chosen;
    int left = open(all(chosen, model)).size();
    for (Candidate candidate : chosen) {
      ImmutableList<Candidate> fewer = kept.newWithout(candidate);
      if (open(all(fewer, model)).size() <= left) {
        kept = fewer;
      }
    }
    return kept;
  }

  private static Architecture all(ImmutableList<Candidate> candidates, Architecture model) {
    return candidates.injectInto(model, (current, candidate) -> candidate.in(current));
  }

  private ImmutableList<Finding> open(Architecture model) {
    return reasoner.analyse(model, day).findings().select(wanted::test);
  }

  private static ImmutableList<Finding> without(
      ImmutableList<Finding> before, ImmutableList<Finding> after) {
    ImmutableList<String> there = after.collect(Finding::id);
    return before.reject(finding -> there.contains(finding.id()));
  }

  /** What resolves some finding, alone or as the smallest set; each way of doing it once. */
  private ImmutableList<Candidate> candidates(Architecture model) {
    Analysis analysis = reasoner.analyse(model, day);
    Map<ImmutableList<Remedy.Change>, Candidate> found = new LinkedHashMap<>();
    for (Finding finding : analysis.findings().select(wanted::test)) {
      ImmutableList<Remedy> remedies = reasoner.remedies(finding);
      remedies
          .select(Remedy::resolves)
          .collect(remedy -> new Candidate(Lists.immutable.of(remedy), finding))
          .forEach(candidate -> found.putIfAbsent(candidate.changes(), candidate));
      reasoner
          .smallestSet(finding, remedies)
          .map(RemedySet::remedies)
          .map(set -> new Candidate(set, finding))
          .ifPresent(candidate -> found.putIfAbsent(candidate.changes(), candidate));
    }
    return Lists.immutable.withAll(found.values()).take(MOST_CANDIDATES);
  }

  private record Candidate(ImmutableList<Remedy> remedies, Finding against) {

    ImmutableList<Remedy.Change> changes() {
      return remedies.flatCollect(Remedy::changes);
    }

    Architecture in(Architecture model) {
      return Remedy.Change.all(changes(), model);
    }

    long effort() {
      return remedies.sumOfInt(remedy -> hours(remedy.countermeasure().outcome().effort()));
    }

    private static int hours(String effort) {
      return switch (effort) {
        case "hours" -> 4;
        case "days" -> 24;
        default -> 120;
      };
    }
  }

  /** Sorts the one first that closes most for its effort. */
  private record Tried(Candidate candidate, int closes) implements Comparable<Tried> {

    @Override
    public int compareTo(Tried other) {
      int byUse =
          Long.compare(other.closes() * candidate.effort(), closes() * other.candidate().effort());
      return byUse != 0 ? byUse : key().compareTo(other.key());
    }

    private String key() {
      return candidate.remedies().collect(r -> r.countermeasure().id()).makeString()
          + " "
          + candidate.against().id();
    }
  }
}
