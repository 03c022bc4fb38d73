package io.seciot.ontology.standards;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.MappedStandard.Links;
import io.seciot.ontology.standards.MappedStandard.Requirement;
import io.seciot.ontology.standards.MappedStandard.Section;
import io.seciot.ontology.standards.Signs.Presence;
import io.seciot.ontology.standards.Signs.State;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** One linked standard for one model. */
final class MappedSitting {

  private static final ImmutableList<Verdict> WORST_FIRST =
      Lists.immutable.of(Verdict.NOT_MET, Verdict.OPEN, Verdict.NOT_EXECUTED, Verdict.MET);

  private final MappedStandard standard;
  private final Judge judge;
  private final Signs signs;
  private final Measures measures;
  private final Map<String, ProvisionVerdict> provisions = new HashMap<>();

  MappedSitting(
      MappedStandard standard,
      Judge judge,
      Signs signs,
      Measures measures,
      StandardVerdicts basis) {
    this.standard = standard;
    this.judge = judge;
    this.signs = signs;
    this.measures = measures;
    basis.provisions().forEach(verdict -> provisions.put(verdict.provision().id(), verdict));
  }

  StandardVerdicts verdicts() {
    ImmutableList<ProvisionVerdict> decided =
        standard
            .sections()
            .flatCollect(section ->
                section.requirements().collect(requirement -> decide(section, requirement)));
    return new StandardVerdicts(
        new Standard(
            standard.id(),
            standard.title(),
            standard.edition(),
            decided.collect(ProvisionVerdict::provision)),
        decided);
  }

  private ProvisionVerdict decide(Section section, Requirement requirement) {
    Links links = requirement.links();
    ImmutableList<ProvisionVerdict> deciding =
        links.addressedBy().collectIf(provisions::containsKey, provisions::get);
    ImmutableList<State> states =
        links.rule().applies().collect(id -> signs.of(standard.rules().signs().get(id)));
    ImmutableList<State> absent = states.select(state -> state.presence() == Presence.ABSENT);
    Judgement judgement =
        absent.notEmpty()
            ? Judgement.of(Verdict.NOT_APPLICABLE, absent.flatCollect(State::why).distinct())
            : asked(decided(requirement, deciding), states);
    MutableList<Reason> why = Lists.mutable.empty();
    if (deciding.notEmpty() || links.hasOwn()) {
      why.add(Reason.derived(ourMapping(links, deciding), null));
    }
    why.addAllIterable(judgement.why());
    if (links.touchedBy().notEmpty()) {
      why.add(
          Reason.derived("EN 303 645 touches it with " + links.touchedBy().makeString(", "), null));
    }
    return new ProvisionVerdict(
        shown(section, requirement),
        judgement.verdict(),
        why.toImmutable().distinct(),
        judgement.questions(),
        judgement.findings());
  }

  private static Provision shown(Section section, Requirement requirement) {
    return new Provision(
        requirement.id(),
        new Provision.Section(section.number(), section.title()),
        requirement.scope(),
        Provision.ProvisionLevel.RECOMMENDED,
        new Provision.Texts(requirement.title(), "", ""));
  }

  /** Says of every verdict that rests on it that the mapping is this project's own. */
  private static String ourMapping(Links links, ImmutableList<ProvisionVerdict> deciding) {
    MutableList<String> parts = Lists.mutable.empty();
    if (deciding.notEmpty()) {
      parts.add("EN 303 645 " + deciding.collect(MappedSitting::spelled).makeString(", "));
    }
    count(parts, links.rule().checks().size(), "fact of its own", "facts of its own");
    count(parts, links.measures().size(), "measure", "measures");
    count(parts, links.rule().brokenBy().size() + links.related().size(), "threat", "threats");
    return "By our own mapping: " + parts.makeString("; ");
  }

  private static void count(MutableList<String> parts, int number, String one, String many) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }

  private static String spelled(ProvisionVerdict verdict) {
    return verdict.provision().id() + " (" + verdict.verdict().word() + ")";
  }

  /** While it is not settled whether it applies, it counts as applying and is asked. */
  private static Judgement asked(Judgement judgement, ImmutableList<State> states) {
    ImmutableList<State> unknown = states.select(s -> s.presence() == Presence.UNKNOWN);
    if (unknown.isEmpty() || judgement.verdict() == Verdict.MET) {
      return judgement;
    }
    return new Judgement(
        judgement.verdict(),
        Together.once(Lists.immutable.of(judgement.why()).newWithAll(unknown.collect(State::why))),
        Together.once(
            Lists.immutable
                .of(judgement.questions())
                .newWithAll(unknown.collect(State::questions))),
        judgement.findings());
  }

  private Judgement decided(Requirement requirement, ImmutableList<ProvisionVerdict> deciding) {
    Links links = requirement.links();
    Judgement all =
        Judgement.all(
            Lists.immutable
                .of(
                    ofProvisions(deciding),
                    judge.judgeIfDrawn(links.rule()),
                    judge.related(links.related()))
                .newWithAll(links.measures().collect(measures::judge)));
    if (all != Judgement.SILENT) {
      return all;
    }
    return deciding.notEmpty()
        ? Judgement.of(
            Verdict.NOT_APPLICABLE,
            Sentences.few(deciding.flatCollect(ProvisionVerdict::why).distinct(), "more reasons"))
        : Judgement.open(
            Lists.immutable.of(Reason.derived(undecided(requirement), null)),
            Lists.immutable.empty());
  }

  private static String undecided(Requirement requirement) {
    return switch (requirement.concern()) {
      case ORGANISATION -> "The organisation decides. " + requirement.record();
      case DECLARATION -> "No drawing shows it. " + requirement.record();
      case PRODUCT ->
          requirement.links().rule().brokenBy().isEmpty() && requirement.links().related().isEmpty()
              ? "Nothing that it is about is drawn; state it in your own records"
              : "No threat that breaks it is confirmed. That alone does not show that it is met;"
                  + " state it in your own records";
    };
  }

  /** What does not apply decides only where nothing else is left. */
  private static Judgement ofProvisions(ImmutableList<ProvisionVerdict> deciding) {
    for (Verdict worst : WORST_FIRST) {
      ImmutableList<ProvisionVerdict> such = deciding.select(d -> d.verdict() == worst);
      if (such.notEmpty()) {
        return new Judgement(
            worst,
            Sentences.few(
                such.flatCollect(ProvisionVerdict::why).distinct(),
                "more facts; see the provisions of EN 303 645"),
            such.flatCollect(ProvisionVerdict::questions).distinct(),
            such.flatCollect(ProvisionVerdict::findings).distinct());
      }
    }
    return Judgement.SILENT;
  }
}
