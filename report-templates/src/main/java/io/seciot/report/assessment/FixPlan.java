package io.seciot.report.assessment;

import io.seciot.ontology.analysis.Remedy;
import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.primitive.IntSet;
import org.eclipse.collections.api.set.primitive.MutableIntSet;

/**
 * Every fix once, however many findings it serves. The steps for two chips differ, so a
 * countermeasure appears once for each way of doing it.
 */
final class FixPlan {

  private final ImmutableList<Fix> fixes;

  private FixPlan(ImmutableList<Fix> fixes) {
    this.fixes = fixes;
  }

  /** The plan for these cases. Decided cases need no fix and are left out. */
  static FixPlan of(ImmutableList<Case> cases) {
    MutableMap<Way, Draft> drafts = Maps.mutable.empty();
    for (Case one : cases.select(found -> found.finding().isOpen())) {
      for (Remedy remedy : one.remedies()) {
        Draft draft = drafts.getIfAbsentPut(Way.of(remedy), () -> new Draft(remedy));
        (remedy.resolves() ? draft.resolves : draft.helps).add(one);
      }
    }
    return new FixPlan(numbered(drafts.valuesView().toSortedList(Draft.MOST_USEFUL_FIRST)));
  }

  /** Again and again the fix that resolves most of what those before it have left. */
  private static ImmutableList<Fix> numbered(MutableList<Draft> drafts) {
    MutableList<Fix> fixes = Lists.mutable.empty();
    MutableIntSet left =
        IntSets.mutable.withAll(
            drafts.flatCollect(draft -> draft.resolves).collectInt(Case::number));
    while (drafts.notEmpty()) {
      Draft next = drafts.getFirst();
      long most = next.use(left);
      for (Draft draft : drafts) {
        long use = draft.use(left);
        if (use > most) {
          next = draft;
          most = use;
        }
      }
      drafts.remove(next);
      next.resolves.each(one -> left.remove(one.number()));
      fixes.add(next.finished(fixes.size() + 1));
    }
    return fixes.toImmutable();
  }

  ImmutableList<Fix> fixes() {
    return fixes;
  }

  /** The fix that describes the remedy; absent for a remedy of a decided case. */
  ImmutableList<Fix> describing(Remedy remedy) {
    return fixes.select(fix -> fix.describes(remedy));
  }

  /** What makes two remedies the same work. */
  private record Way(String countermeasure, ImmutableList<String> steps) {
    static Way of(Remedy remedy) {
      return new Way(remedy.countermeasure().id(), remedy.steps());
    }
  }

  private static final class Draft {
    /**
     * By what it resolves, the worst counting most; ties by id and steps, so that order is fixed.
     */
    static final Comparator<Draft> MOST_USEFUL_FIRST =
        Comparator.<Draft>comparingLong(draft -> -draft.use())
            .thenComparing(draft -> draft.remedy.countermeasure().id())
            .thenComparing(draft -> draft.remedy.steps().makeString());

    private static final int CONFIRMED_WEIGHT = 3;

    final Remedy remedy;
    final MutableList<Case> resolves = Lists.mutable.empty();
    final MutableList<Case> helps = Lists.mutable.empty();

    Draft(Remedy remedy) {
      this.remedy = remedy;
    }

    private long use() {
      return resolves.sumOfInt(Draft::weight);
    }

    long use(IntSet left) {
      return resolves.select(one -> left.contains(one.number())).sumOfInt(Draft::weight);
    }

    private static int weight(Case one) {
      int severity = one.finding().severity().ordinal() + 1;
      return severity * severity * (one.isConfirmed() ? CONFIRMED_WEIGHT : 1);
    }

    Fix finished(int number) {
      return new Fix(
          number,
          remedy.countermeasure(),
          remedy.steps(),
          resolves.toImmutable(),
          helps.toImmutable());
    }
  }
}
