package io.seciot.ontology.mappings;

import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.mappings.MappedStandard.Requirement;
import io.seciot.ontology.mappings.MappedStandard.Section;
import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Standard;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Decides the requirements of other standards from the verdicts on EN 303 645. A requirement is as
 * badly off as the worst provision that addresses it. One that no provision addresses stays open:
 * nothing in a drawing shows it.
 */
public final class MappedVerdicts {

  /** The edition that the links are made for. */
  public static final String BASIS = "en-303-645-v3.1.3";

  private static final ImmutableList<Verdict> WORST_FIRST =
      Lists.immutable.of(Verdict.NOT_MET, Verdict.OPEN, Verdict.NOT_EXECUTED, Verdict.MET);

  private final Map<String, ProvisionVerdict> provisions = new HashMap<>();

  private MappedVerdicts(StandardVerdicts basis) {
    basis.provisions().forEach(verdict -> provisions.put(verdict.provision().id(), verdict));
  }

  /** The verdicts on every standard that is linked; none where the basis was not assessed. */
  public static ImmutableList<StandardVerdicts> of(Analysis analysis) {
    return analysis
        .standard(BASIS)
        .map(basis -> MappedStandard.builtIn().collect(new MappedVerdicts(basis)::verdicts))
        .orElse(Lists.immutable.empty());
  }

  private StandardVerdicts verdicts(MappedStandard standard) {
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
    Provision shown =
        new Provision(
            requirement.id(),
            new Provision.Section(section.number(), section.title()),
            requirement.scope(),
            Provision.ProvisionLevel.RECOMMENDED,
            new Provision.Texts(requirement.title(), "", ""));
    ImmutableList<ProvisionVerdict> deciding =
        requirement.addressedBy().collect(provisions::get).select(verdict -> verdict != null);
    MutableList<Reason> why = Lists.mutable.empty();
    if (deciding.isEmpty()) {
      why.add(
          Reason.derived(
              requirement.organisational()
                  ? "It concerns the organisation; state it in your own records"
                  : "Nothing in a drawing decides it; state it in your own records",
              null));
    } else {
      why.add(
          Reason.derived(
              "By our own mapping, EN 303 645 addresses it with "
                  + deciding.collect(MappedVerdicts::spelled).makeString(", "),
              null));
    }
    if (requirement.touchedBy().notEmpty()) {
      why.add(Reason.derived("Touched by " + requirement.touchedBy().makeString(", "), null));
    }
    return new ProvisionVerdict(
        shown,
        worst(deciding),
        why.toImmutable(),
        deciding.flatCollect(ProvisionVerdict::questions).distinct(),
        deciding.flatCollect(ProvisionVerdict::findings).distinct());
  }

  /** What does not apply decides only where nothing else is left. */
  private static Verdict worst(ImmutableList<ProvisionVerdict> deciding) {
    if (deciding.isEmpty()) {
      return Verdict.OPEN;
    }
    return WORST_FIRST
        .detectOptional(verdict -> deciding.anySatisfy(d -> d.verdict() == verdict))
        .orElse(Verdict.NOT_APPLICABLE);
  }

  private static String spelled(ProvisionVerdict verdict) {
    return verdict.provision().id() + " (" + verdict.verdict().word() + ")";
  }
}
