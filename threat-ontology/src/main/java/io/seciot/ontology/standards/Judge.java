package io.seciot.ontology.standards;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Column.Stated;
import io.seciot.ontology.standards.Members.Doubt;
import io.seciot.ontology.standards.Rule.Check;
import io.seciot.ontology.standards.Rule.Demand;
import io.seciot.ontology.standards.Rule.Quantity;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Applies the rules of provisions to one model. Each rule is worked out once. */
final class Judge {

  private final Columns columns;
  private final Function<String, ? extends Collection<String>> confirmed;
  private final Map<String, Judgement> known = new HashMap<>();

  Judge(Columns columns, Function<String, ? extends Collection<String>> confirmed) {
    this.columns = columns;
    this.confirmed = confirmed;
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
          Lists.immutable.of(Reason.derived("Nothing that it is about is drawn", null)),
          Lists.immutable.empty());
    }
    return rule.onlyByTest() && both.verdict() == Verdict.MET
        ? Judgement.of(
            Verdict.NOT_EXECUTED,
            both.why()
                .newWith(
                    Reason.derived("Only a test on the real device can show that it is met", null)))
        : both;
  }

  /**
   * Threats that touch something without breaking it for certain: silent unless one is confirmed,
   * open then, for people to decide.
   */
  Judgement related(ImmutableList<String> threats) {
    ImmutableList<String> ids =
        threats.flatCollect(
            threat -> Lists.mutable.<String>withAll(confirmed.apply(threat)).sortThis());
    if (ids.isEmpty()) {
      return Judgement.SILENT;
    }
    return new Judgement(
        Verdict.OPEN,
        Sentences.few(
            ids.collect(id -> {
              int at = id.indexOf('@');
              String item = id.substring(at + 1);
              return Sentences.related(id.substring(0, at), item, columns.name(item));
            }),
            "more confirmed findings touch it"),
        Lists.immutable.empty(),
        ids);
  }

  private Judgement broken(Rule rule) {
    MutableList<String> ids = Lists.mutable.empty();
    MutableList<Reason> why = Lists.mutable.empty();
    for (Rule.Breaker breaker : rule.brokenBy()) {
      for (String finding : Lists.mutable.withAll(confirmed.apply(breaker.threat())).sortThis()) {
        String item = finding.substring(finding.indexOf('@') + 1);
        if (breaker.among() == null || columns.members(breaker.among()).standing(item).isSure()) {
          ids.add(finding);
          why.add(Sentences.finding(breaker.threat(), item, columns.name(item)));
        }
      }
    }
    return new Judgement(
        Verdict.NOT_MET,
        Sentences.few(why, "more confirmed findings break it"),
        Lists.immutable.empty(),
        ids.toImmutable());
  }

  private Judgement check(Check check) {
    Members members = columns.members(check.group());
    Group.Names names = columns.names(check.group());
    if (members.isEmpty()) {
      return check.demand() == Demand.ALWAYS
          ? Judgement.open(Lists.immutable.of(Sentences.none(names)), Lists.immutable.empty())
          : Judgement.SILENT;
    }
    Column column = columns.of(check.group(), check.good().property());
    return check.quantity() == Quantity.SOME
        ? some(check, column, names)
        : every(check, column, names);
  }

  private static Judgement every(Check check, Column column, Group.Names names) {
    MutableList<MutableList<Stated>> good = column.having(check.good());
    MutableList<MutableList<Stated>> bad = column.lacking(check.good());
    if (bad.notEmpty()) {
      return Judgement.of(Verdict.NOT_MET, Sentences.apart(column.property(), bad, names));
    }
    ImmutableList<Reason> fine = Sentences.together(column, good, names);
    if (check.demand() == Demand.IF_STATED) {
      return good.isEmpty() ? Judgement.SILENT : Judgement.of(Verdict.MET, fine);
    }
    ImmutableList<Doubt> doubts = column.doubtfulUnlessHaving(check.good());
    if (column.unknown().notEmpty() || doubts.notEmpty()) {
      return missing(column, doubts, names, fine);
    }
    return fine.isEmpty() ? Judgement.SILENT : Judgement.of(Verdict.MET, fine);
  }

  private static Judgement some(Check check, Column column, Group.Names names) {
    MutableList<MutableList<Stated>> good = column.having(check.good());
    if (good.notEmpty()) {
      return Judgement.of(Verdict.MET, Sentences.together(column, good, names));
    }
    ImmutableList<Doubt> doubts = column.doubtfulUnlessLacking(check.good());
    ImmutableList<Reason> bad =
        Sentences.apart(column.property(), column.lacking(check.good()), names);
    return column.unknown().isEmpty() && doubts.isEmpty()
        ? Judgement.of(Verdict.NOT_MET, bad)
        : missing(column, doubts, names, bad);
  }

  private static Judgement missing(
      Column column, ImmutableList<Doubt> doubts, Group.Names names, ImmutableList<Reason> rest) {
    MutableList<Reason> why = Lists.mutable.empty();
    MutableList<String> questions = Lists.mutable.empty();
    ImmutableList<Item> unknown = column.unknown();
    if (unknown.notEmpty()) {
      why.add(Sentences.unknown(column.property(), unknown));
      questions.addAllIterable(column.questions());
    }
    if (doubts.notEmpty()) {
      why.add(Sentences.doubt(doubts, names));
      questions.addAllIterable(Together.once(doubts.collect(Doubt::questions)));
    }
    why.addAllIterable(rest);
    return Judgement.open(why.toImmutable(), questions.toImmutable());
  }
}
