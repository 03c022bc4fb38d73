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
  private final Sentences sentences;
  private final Map<String, ProvisionVerdict> provisions = new HashMap<>();

  MappedSitting(
      MappedStandard standard,
      Judge judge,
      Signs signs,
      Measures measures,
      StandardVerdicts basis,
      Sentences sentences) {
    this.standard = standard;
    this.judge = judge;
    this.signs = signs;
    this.measures = measures;
    this.sentences = sentences;
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
      why.add(ourMapping(links, deciding));
    }
    why.addAllIterable(judgement.why());
    if (links.touchedBy().notEmpty()) {
      why.add(sentences.plain("mapped.touched", links.touchedBy().makeString(", ")));
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
  private Reason ourMapping(Links links, ImmutableList<ProvisionVerdict> deciding) {
    MutableList<String> parts = Lists.mutable.empty();
    if (deciding.notEmpty()) {
      parts.add("EN 303 645 " + deciding.collect(this::spelled).makeString(", "));
    }
    count(parts, "mapped.facts", links.rule().checks().size());
    count(parts, "mapped.measures", links.measures().size());
    count(parts, "mapped.threats", links.rule().brokenBy().size() + links.related().size());
    return sentences.plain("mapped.ours", parts.makeString("; "));
  }

  private void count(MutableList<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(sentences.plain(key, number).sentence());
    }
  }

  private String spelled(ProvisionVerdict verdict) {
    return verdict.provision().id() + " (" + sentences.word(verdict.verdict()) + ")";
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
            sentences.few(
                deciding.flatCollect(ProvisionVerdict::why).distinct(), "standards.more.reasons"))
        : Judgement.open(Lists.immutable.of(undecided(requirement)), Lists.immutable.empty());
  }

  private Reason undecided(Requirement requirement) {
    return switch (requirement.concern()) {
      case ORGANISATION -> sentences.plain("mapped.organisation", requirement.record());
      case DECLARATION -> sentences.plain("mapped.declaration", requirement.record());
      case PRODUCT ->
          requirement.links().rule().brokenBy().isEmpty() && requirement.links().related().isEmpty()
              ? sentences.plain("mapped.nothing-drawn")
              : sentences.plain("mapped.nothing-confirmed");
    };
  }

  /** What does not apply decides only where nothing else is left. */
  private Judgement ofProvisions(ImmutableList<ProvisionVerdict> deciding) {
    for (Verdict worst : WORST_FIRST) {
      ImmutableList<ProvisionVerdict> such = deciding.select(d -> d.verdict() == worst);
      if (such.notEmpty()) {
        return new Judgement(
            worst,
            sentences.few(
                such.flatCollect(ProvisionVerdict::why).distinct(), "standards.more.facts"),
            such.flatCollect(ProvisionVerdict::questions).distinct(),
            such.flatCollect(ProvisionVerdict::findings).distinct());
      }
    }
    return Judgement.SILENT;
  }
}
