package io.seciot.ontology.analysis;

import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Standard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a model changes in its analysis. Findings that are folded into their questions
 * count as possible.
 *
 * @param confirmed findings that are certain now and were not before
 * @param possible findings that may hold now and did not before
 * @param gone findings that were there before and are not now
 * @param rated findings that are there before and now, and matter more or less now
 * @param decided provisions that have another verdict now
 * @param asked questions that are new
 */
public record Effect(
    ImmutableList<Finding> confirmed,
    ImmutableList<Finding> possible,
    ImmutableList<Finding> gone,
    ImmutableList<Rerated> rated,
    ImmutableList<Decided> decided,
    ImmutableList<Question> asked) {

  /** A finding that matters more or less than before. */
  public record Rerated(Finding before, Finding after) {}

  /** A provision with another verdict. */
  public record Decided(Standard standard, Provision provision, Verdict before, Verdict after) {}

  /** What the second analysis says otherwise than the first. */
  public static Effect between(Analysis before, Analysis after) {
    ImmutableList<Finding> earlier = before.findings().newWithAll(before.folded());
    ImmutableList<Finding> now = after.findings().newWithAll(after.folded());
    Map<String, Finding> known = new HashMap<>();
    earlier.forEach(finding -> known.put(finding.id(), finding));
    Set<String> there = new HashSet<>(now.collect(Finding::id).castToList());
    Set<String> questions = new HashSet<>(before.questions().collect(Question::id).castToList());
    return new Effect(
        now.select(f -> isConfirmed(f) && !isConfirmed(known.get(f.id()))),
        now.select(f -> !isConfirmed(f) && !known.containsKey(f.id())),
        earlier.reject(finding -> there.contains(finding.id())),
        rated(known, after.findings()),
        decided(before, after),
        after.questions().reject(question -> questions.contains(question.id())));
  }

  private static ImmutableList<Rerated> rated(
      Map<String, Finding> known, ImmutableList<Finding> findings) {
    MutableList<Rerated> found = Lists.mutable.empty();
    for (Finding finding : findings) {
      Finding before = known.get(finding.id());
      if (before != null && before.severity() != finding.severity()) {
        found.add(new Rerated(before, finding));
      }
    }
    return found.toImmutable();
  }

  private static boolean isConfirmed(@Nullable Finding finding) {
    return finding != null && finding.confidence() == Confidence.CONFIRMED;
  }

  private static ImmutableList<Decided> decided(Analysis before, Analysis after) {
    MutableList<Decided> found = Lists.mutable.empty();
    for (StandardVerdicts standard : after.standards()) {
      Map<String, Verdict> earlier = new HashMap<>();
      before
          .standard(standard.standard().id())
          .ifPresent(verdicts ->
              verdicts.provisions().forEach(v -> earlier.put(v.provision().id(), v.verdict())));
      for (ProvisionVerdict verdict : standard.provisions()) {
        Verdict was = earlier.getOrDefault(verdict.provision().id(), Verdict.OPEN);
        if (was != verdict.verdict()) {
          found.add(new Decided(standard.standard(), verdict.provision(), was, verdict.verdict()));
        }
      }
    }
    return found.toImmutable();
  }

  /** Whether nothing is otherwise, apart from questions that were answered. */
  public boolean isEmpty() {
    return confirmed.isEmpty()
        && possible.isEmpty()
        && gone.isEmpty()
        && rated.isEmpty()
        && decided.isEmpty()
        && asked.isEmpty();
  }
}
