package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Edition.Entry;
import io.seciot.ontology.standards.Edition.Part;
import io.seciot.ontology.standards.Signs.Presence;
import io.seciot.ontology.standards.Signs.State;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Decides every provision of a standard for a model. Remembers what it gathered of the last
 * version; use one for each open model, from one thread at a time.
 *
 * <p>A provision is not met when a stated fact or a confirmed finding breaks it, open while a fact
 * that it needs is missing, met when all of them are stated and good, and not applicable only where
 * its status has a condition or feature that the model rules out.
 */
public final class Assessor {

  private final Assessment assessment;
  private Columns.Gathered gathered = new Columns.Gathered();

  public Assessor(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Reads off the model what the rules need. Takes most of the time of an assessment, and can be
   * done while threats are still looked for.
   */
  public Columns gather(FactView facts) {
    Columns columns = new Columns(assessment.rules(), facts, gathered);
    for (Rule rule : assessment.rules().provisions()) {
      rule.checks().forEach(check -> columns.of(check.group(), check.good().property()));
    }
    assessment.rules().groups().forEachKey(columns::members);
    gathered = columns.gathered();
    return columns;
  }

  /**
   * Verdicts for each edition, the newest first.
   *
   * @param confirmed the confirmed and open findings of a threat, by the threat's id
   */
  public ImmutableList<StandardVerdicts> assess(
      Columns columns, Function<String, ? extends ListIterable<Finding>> confirmed) {
    Sentences sentences = assessment.sentences();
    Judge judge = new Judge(columns, confirmed, sentences);
    Signs signs = new Signs(assessment.rules(), columns, sentences);
    return assessment
        .editions()
        .collect(edition -> new Sitting(edition, judge, signs, sentences).verdicts());
  }

  /** One edition for one model. */
  private record Sitting(Edition edition, Judge judge, Signs signs, Sentences sentences) {

    StandardVerdicts verdicts() {
      return new StandardVerdicts(edition.standard(), edition.entries().collect(this::decide));
    }

    private ProvisionVerdict decide(Entry entry) {
      MutableList<State> unknown = Lists.mutable.empty();
      for (ImmutableList<Sign> need : entry.needs()) {
        ImmutableList<State> states = need.collect(signs::of);
        if (states.allSatisfy(state -> state.presence() == Presence.ABSENT)) {
          return absent(entry, states);
        }
        if (states.noneSatisfy(state -> state.presence() == Presence.PRESENT)) {
          unknown.addAllIterable(states.select(state -> state.presence() == Presence.UNKNOWN));
        }
      }
      return present(entry, unknown.toImmutable());
    }

    private ProvisionVerdict absent(Entry entry, ImmutableList<State> states) {
      ImmutableList<Reason> why = states.flatCollect(State::why).distinct();
      State owing = states.detect(state -> isFailing(state.owed(), entry));
      if (owing == null) {
        return verdict(entry, Verdict.NOT_APPLICABLE, why);
      }
      return verdict(
          entry,
          Verdict.NOT_MET,
          why.newWith(sentences.plain("standards.no-excuse", String.valueOf(owing.owed()))));
    }

    private boolean isFailing(@Nullable String owed, Entry entry) {
      Entry demanding = owed == null ? null : edition.byRule().get(owed);
      return demanding != null
          && demanding != entry
          && decide(demanding).verdict() == Verdict.NOT_MET;
    }

    private static ProvisionVerdict verdict(
        Entry entry, Verdict verdict, ImmutableList<Reason> why) {
      return new ProvisionVerdict(
          entry.provision(), verdict, why, Lists.immutable.empty(), Lists.immutable.empty());
    }

    private ProvisionVerdict present(Entry entry, ImmutableList<State> unknown) {
      Judgement judgement = Judgement.all(relevant(entry).collect(p -> judge.judge(p.rule())));
      if (judgement.verdict() == Verdict.MET) {
        return verdict(entry, Verdict.MET, withTest(entry, judgement.why()));
      }
      return new ProvisionVerdict(
          entry.provision(),
          judgement.verdict(),
          Together.once(
              Lists.immutable.of(why(entry, judgement)).newWithAll(unknown.collect(State::why))),
          Together.once(
              Lists.immutable
                  .of(judgement.questions())
                  .newWithAll(unknown.collect(State::questions))),
          judgement.findings());
    }

    /** Where there is nothing to protect and the edition has no condition that would say so. */
    private ImmutableList<Reason> why(Entry entry, Judgement judgement) {
      ImmutableList<Reason> nothing = absentInParts(entry);
      return judgement.verdict() == Verdict.OPEN
              && judgement.questions().isEmpty()
              && nothing.notEmpty()
          ? nothing.newWith(sentences.plain("standards.always-applies"))
          : judgement.why();
    }

    private ImmutableList<Reason> absentInParts(Entry entry) {
      return entry
          .parts()
          .flatCollect(Part::needs)
          .flatCollect(need -> need.collect(signs::of))
          .select(state -> state.presence() == Presence.ABSENT)
          .flatCollect(State::why)
          .distinct();
    }

    /** Of a provision that was split later, the parts that matter for this model. */
    private ImmutableList<Part> relevant(Entry entry) {
      ImmutableList<Part> mattering = entry.parts().select(this::matters);
      return mattering.isEmpty() ? entry.parts() : mattering;
    }

    private boolean matters(Part part) {
      return part.needs()
          .noneSatisfy(
              need -> need.allSatisfy(sign -> signs.of(sign).presence() == Presence.ABSENT));
    }

    private ImmutableList<Reason> withTest(Entry entry, ImmutableList<Reason> why) {
      return entry.test().isEmpty()
          ? why
          : why.newWith(sentences.plain("standards.not-executed", entry.test()));
    }
  }
}
