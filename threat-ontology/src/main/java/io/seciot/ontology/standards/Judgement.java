package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What checks say about a provision before its conditions are looked at.
 *
 * @param verdict met, not met, open or not executed
 * @param questions what keeps it open
 * @param findings ids of confirmed findings that break it
 */
record Judgement(
    Verdict verdict,
    ImmutableList<Reason> why,
    ImmutableList<String> questions,
    ImmutableList<String> findings) {

  /** From a check that read no fact because nothing it is about is drawn or stated. */
  static final Judgement SILENT = of(Verdict.NOT_APPLICABLE, Lists.immutable.empty());

  static Judgement of(Verdict verdict, ImmutableList<Reason> why) {
    return new Judgement(verdict, why, Lists.immutable.empty(), Lists.immutable.empty());
  }

  static Judgement open(ImmutableList<Reason> why, ImmutableList<String> questions) {
    return new Judgement(Verdict.OPEN, why, questions, Lists.immutable.empty());
  }

  /** All of them together: the worst decides, and only its reasons count. */
  static Judgement all(ImmutableList<Judgement> judgements) {
    ImmutableList<Judgement> speaking = judgements.reject(judgement -> judgement == SILENT);
    for (Verdict worst : WORST_FIRST) {
      ImmutableList<Judgement> such = speaking.select(j -> j.verdict() == worst);
      if (such.notEmpty()) {
        return merged(worst, worst == Verdict.OPEN ? openFirst(speaking, such) : such);
      }
    }
    return SILENT;
  }

  private static final ImmutableList<Verdict> WORST_FIRST =
      Lists.immutable.of(Verdict.NOT_MET, Verdict.OPEN, Verdict.NOT_EXECUTED, Verdict.MET);

  /** What is missing first, then what is known already. */
  private static ImmutableList<Judgement> openFirst(
      ImmutableList<Judgement> all, ImmutableList<Judgement> open) {
    return open.newWithAll(all.reject(judgement -> judgement.verdict() == Verdict.OPEN));
  }

  private static Judgement merged(Verdict verdict, ImmutableList<Judgement> judgements) {
    if (judgements.size() == 1) {
      return judgements.getFirst();
    }
    return new Judgement(
        verdict,
        Together.once(judgements.collect(Judgement::why)),
        Together.once(judgements.collect(Judgement::questions)),
        Together.once(judgements.collect(Judgement::findings)));
  }
}
