package io.seciot.ontology.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.standards.Provision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class MappedVerdictsTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final Element LOCK = Element.of("lock", "lock", "Lock");
  private static final Architecture HOUSE = Architecture.of(Product.named("House")).with(LOCK);

  @Test
  void linksOnlyToProvisionsThatExist() {
    Set<String> known =
        KNOWLEDGE
            .standards()
            .detect(standard -> standard.id().equals(MappedVerdicts.BASIS))
            .provisions()
            .collect(Provision::id)
            .toSet();

    Set<String> linked =
        MappedStandard.builtIn().castToList().stream()
            .flatMap(standard -> standard.sections().castToList().stream())
            .flatMap(section -> section.requirements().castToList().stream())
            .flatMap(requirement ->
                requirement.addressedBy().newWithAll(requirement.touchedBy()).castToList().stream())
            .collect(Collectors.toSet());

    assertThat(linked).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void carriesEveryRequirementOfEachStandard() {
    assertThat(sizes())
        .containsExactly(
            "cra-annex-i 22",
            "en-18031 48",
            "iec-62443-4-2 92",
            "iso-27001-2022 93",
            "nistir-8259 36",
            "owasp-iot-2018 10");
  }

  @Test
  void oneBrokenProvisionBreaksWhatItAddresses() {
    Architecture guessable =
        HOUSE.with(
            LOCK.withProfile(
                LOCK.profile().withFact("defaultCredentials", Fact.drawn("universal"))));

    assertThat(verdict(HOUSE, "I1").verdict()).isEqualTo(Verdict.OPEN);
    assertThat(verdict(guessable, "I1").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(guessable, "I1").findings().castToList())
        .contains("universal-default-password@lock");
  }

  @Test
  void saysThatTheMappingIsOurOwn() {
    assertThat(verdict(HOUSE, "I1").why().collect(Reason::sentence).makeString())
        .contains("our own mapping", "5.1-1");
  }

  @Test
  void whatNothingAddressesStaysOpen() {
    ProvisionVerdict policies =
        all(HOUSE)
            .detect(standard -> standard.standard().id().equals("iso-27001-2022"))
            .provisions()
            .detect(verdict -> verdict.provision().id().equals("5.1"));

    assertThat(policies.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(policies.why().getFirst().sentence()).contains("concerns the organisation");
  }

  private static List<String> sizes() {
    return all(HOUSE)
        .collect(standard -> standard.standard().id() + " " + standard.provisions().size())
        .castToList();
  }

  private static ProvisionVerdict verdict(Architecture model, String id) {
    return all(model)
        .detect(standard -> standard.standard().id().equals("owasp-iot-2018"))
        .provisions()
        .detect(verdict -> verdict.provision().id().equals(id));
  }

  private static ImmutableList<StandardVerdicts> all(Architecture model) {
    Analysis analysis = new Reasoner(KNOWLEDGE, Catalogue.builtIn()).analyse(model);
    return MappedVerdicts.of(analysis);
  }
}
