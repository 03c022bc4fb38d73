package io.seciot.ontology.standards;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Column.Stated;
import io.seciot.ontology.standards.Members.Doubt;
import io.seciot.ontology.standards.Rule.Check;
import io.seciot.ontology.standards.Rule.Demand;
import io.seciot.ontology.standards.Rule.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.ListIterable;
import org.eclipse.collections.api.list.MutableList;

/** Applies the rules of provisions to one model. Each rule is worked out once. */
final class Judge {

  private final Columns columns;
  private final Function<String, ? extends ListIterable<Finding>> confirmed;
  private final Sentences sentences;
  private final Map<String, Judgement> known = new HashMap<>();

  /**
   * @param confirmed the confirmed and open findings of a threat, by the threat's id
   */
  Judge(
      Columns columns,
      Function<String, ? extends ListIterable<Finding>> confirmed,
      Sentences sentences) {
    this.columns = columns;
    this.confirmed = confirmed;
    this.sentences = sentences;
  }

  Judgement judge(Rule rule) {
    Judgement found = known.get(rule.id());
    if (found == null) {
      found = work(rule);
      known.put(rule.id(), found);
    }
    return found;
  }

  /** What checks and findings say; silent where nothing that they are about is drawn or found. */
  Judgement judgeIfDrawn(Rule rule) {
    Judgement checked = Judgement.all(rule.checks().collect(this::check));
    Judgement broken = broken(rule);
    return broken.findings().isEmpty()
        ? checked
        : Judgement.all(Lists.immutable.of(checked, broken));
  }

  private Judgement work(Rule rule) {
    Judgement both = judgeIfDrawn(rule);
    if (both == Judgement.SILENT) {
      return Judgement.open(
          Lists.immutable.of(sentences.plain("standards.nothing-drawn")), Lists.immutable.empty());
    }
    return rule.onlyByTest() && both.verdict() == Verdict.MET
        ? Judgement.of(
            Verdict.NOT_EXECUTED, both.why().newWith(sentences.plain("standards.only-test")))
        : both;
  }

  /**
   * Threats that touch something without breaking it for certain: silent unless one is confirmed,
   * open then, for people to decide.
   */
  Judgement related(ImmutableList<String> threats) {
    ImmutableList<Finding> found = threats.flatCollect(this::confirmed);
    return found.isEmpty()
        ? Judgement.SILENT
        : new Judgement(
            Verdict.OPEN,
            sentences.few(found, sentences::touching, "standards.more.touching"),
            Lists.immutable.empty(),
            found.collect(Finding::id));
  }

  private Judgement broken(Rule rule) {
    ImmutableList<Finding> found =
        rule.brokenBy()
            .flatCollect(breaker ->
                confirmed(breaker.threat())
                    .select(finding ->
                        breaker.among() == null
                            || columns
                                .members(breaker.among())
                                .standing(finding.focus().id())
                                .isSure()));
    return new Judgement(
        Verdict.NOT_MET,
        sentences.few(found, sentences::breaking, "standards.more.breaking"),
        Lists.immutable.empty(),
        found.collect(Finding::id));
  }

  private ImmutableList<Finding> confirmed(String threat) {
    return confirmed.apply(threat).toSortedListBy(Finding::id).toImmutable();
  }

  private Judgement check(Check check) {
    Members members = columns.members(check.group());
    Group.Names names = columns.names(check.group());
    if (members.isEmpty()) {
      return check.demand() == Demand.ALWAYS
          ? Judgement.open(Lists.immutable.of(sentences.none(names)), Lists.immutable.empty())
          : Judgement.SILENT;
    }
    Column column = columns.of(check.group(), check.good().property());
    return check.quantity() == Quantity.SOME
        ? some(check, column, names)
        : every(check, column, names);
  }

  private Judgement every(Check check, Column column, Group.Names names) {
    MutableList<MutableList<Stated>> good = column.having(check.good());
    MutableList<MutableList<Stated>> bad = column.lacking(check.good());
    if (bad.notEmpty()) {
      return Judgement.of(Verdict.NOT_MET, sentences.apart(column.property(), bad, names));
    }
    ImmutableList<Reason> fine = sentences.together(column, good, names);
    if (check.demand() == Demand.IF_STATED) {
      return good.isEmpty() ? Judgement.SILENT : Judgement.of(Verdict.MET, fine);
    }
    ImmutableList<Doubt> doubts = column.doubtfulUnlessHaving(check.good());
    if (column.unknown().notEmpty() || doubts.notEmpty()) {
      return missing(column, doubts, names, fine);
    }
    return fine.isEmpty() ? Judgement.SILENT : Judgement.of(Verdict.MET, fine);
  }

  private Judgement some(Check check, Column column, Group.Names names) {
    MutableList<MutableList<Stated>> good = column.having(check.good());
    if (good.notEmpty()) {
      return Judgement.of(Verdict.MET, sentences.together(column, good, names));
    }
    ImmutableList<Doubt> doubts = column.doubtfulUnlessLacking(check.good());
    ImmutableList<Reason> bad =
        sentences.apart(column.property(), column.lacking(check.good()), names);
    return column.unknown().isEmpty() && doubts.isEmpty()
        ? Judgement.of(Verdict.NOT_MET, bad)
        : missing(column, doubts, names, bad);
  }

  private Judgement missing(
      Column column, ImmutableList<Doubt> doubts, Group.Names names, ImmutableList<Reason> rest) {
    MutableList<Reason> why = Lists.mutable.empty();
    MutableList<String> questions = Lists.mutable.empty();
    ImmutableList<Item> unknown = column.unknown();
    if (unknown.notEmpty()) {
      why.add(sentences.unknown(column.property(), unknown));
      questions.addAllIterable(column.questions());
    }
    if (doubts.notEmpty()) {
      why.add(sentences.doubt(doubts, names));
      questions.addAllIterable(Together.once(doubts.collect(Doubt::questions)));
    }
    why.addAllIterable(rest);
    return Judgement.open(why.toImmutable(), questions.toImmutable());
  }
}
