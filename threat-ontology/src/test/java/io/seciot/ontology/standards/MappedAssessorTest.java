package io.seciot.ontology.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Source;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.reasoning.Reasoner;
import io.seciot.ontology.standards.MappedStandard.Concern;
import io.seciot.ontology.standards.MappedStandard.Requirement;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Standards that are linked to EN 303 645, and to threats, measures and facts of their own. */
class MappedAssessorTest {

  private static final Element LOCK = Element.of("lock", "lock", "Lock");
  private static final Architecture HOUSE = Architecture.of(Product.named("House")).with(LOCK);

  @Test
  void carriesEveryRequirementOfEachStandard() {
    assertThat(mapped().stream().map(s -> s.id() + " " + s.requirements().size()))
        .containsExactly(
            "cra-annex-i 22",
            "en-18031 48",
            "iec-62443-4-2 92",
            "iso-27001-2022 93",
            "nistir-8259 36",
            "owasp-iot-2018 10");
  }

  @Test
  void everyRequirementOfTheProductHasALinkOfItsOwn() {
    assertThat(
            requirements().stream()
                .filter(requirement -> requirement.concern() == Concern.PRODUCT)
                .filter(requirement -> !requirement.links().hasOwn())
                .map(Requirement::id))
        .isEmpty();
  }

  @Test
  void whatTheOrganisationDecidesSaysWhatToKeep() {
    assertThat(requirements())
        .filteredOn(requirement ->
            requirement.concern() != Concern.PRODUCT
                && requirement.links().addressedBy().isEmpty()
                && !requirement.links().hasOwn())
        .hasSizeGreaterThan(50)
        .allSatisfy(requirement -> assertThat(requirement.record()).endsWith("."));
  }

  @Test
  void fortySixControlsOfIso27001FollowTheModelAndTheRestTheOrganisation() {
    List<Requirement> controls =
        mapped().stream()
            .filter(standard -> standard.id().equals("iso-27001-2022"))
            .flatMap(standard -> standard.requirements().castToList().stream())
            .toList();

    assertThat(controls).filteredOn(control -> control.concern() == Concern.PRODUCT).hasSize(46);
    assertThat(controls)
        .filteredOn(control -> control.concern() == Concern.ORGANISATION)
        .hasSize(47);
  }

  @Test
  void everyMappedVerdictSaysThatTheMappingIsOurOwn() {
    for (StandardVerdicts standard :
        analysis(HOUSE)
            .further()
            .verdicts()
            .reject(verdicts -> verdicts.standard().id().equals(IxitTable.STANDARD))) {
      assertThat(standard.provisions().castToList())
          .filteredOn(verdict -> !undecided(verdict))
          .isNotEmpty()
          .allSatisfy(verdict ->
              assertThat(verdict.why().getFirst().sentence())
                  .as(verdict.provision().id())
                  .startsWith("By our own mapping"));
    }
  }

  private static boolean undecided(ProvisionVerdict verdict) {
    String sentence = verdict.why().getFirst().sentence();
    return sentence.startsWith("The organisation decides")
        || sentence.startsWith("No drawing shows it");
  }

  @Test
  void oneBrokenProvisionBreaksWhatItAddresses() {
    Architecture guessable = stating("defaultCredentials", "universal");

    assertThat(verdict(HOUSE, "owasp-iot-2018", "I1").verdict()).isEqualTo(Verdict.OPEN);
    assertThat(verdict(guessable, "owasp-iot-2018", "I1").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(guessable, "owasp-iot-2018", "I1").findings().castToList())
        .contains("universal-default-password@lock");
  }

  @Test
  void aFactOfItsOwnMeetsARequirementAndShowsItsSource() {
    ProvisionVerdict met = verdict(stating("timeSource", "protected"), "iec-62443-4-2", "CR 2.11");

    assertThat(met.verdict()).isEqualTo(Verdict.MET);
    assertThat(met.why().castToList())
        .anySatisfy(reason -> {
          assertThat(reason.property()).isEqualTo("timeSource");
          assertThat(reason.source()).isEqualTo(Source.DRAWN);
        });
  }

  @Test
  void aMissingFactOfItsOwnIsAsked() {
    ProvisionVerdict open = verdict(HOUSE, "iec-62443-4-2", "CR 2.11");

    assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(open.questions().castToList()).containsExactly("lock/timeSource");
  }

  @Test
  void aBadFactOfItsOwnBreaksARequirement() {
    assertThat(verdict(stating("timeSource", "none"), "iec-62443-4-2", "CR 2.11").verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aConfirmedThreatBreaksARequirementThatItsProvisionDoesNotKnowOf() {
    ProvisionVerdict broken = verdict(stating("eventLog", "none"), "en-18031", "LGM-1");

    assertThat(broken.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(broken.findings().castToList()).containsExactly("no-security-log@lock");
  }

  @Test
  void aConfirmedThreatThatOnlyTouchesAProvisionLeavesTheRequirementToPeople() {
    ProvisionVerdict verdict = verdict(stating("eventLog", "none"), "iso-27001-2022", "8.16");

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(sentences(verdict)).contains("decide whether it breaks this");
  }

  @Test
  void aMeasureThatIsStatedShowsItsRequirement() {
    Element log = Element.of("log", "log-store", "Log");
    Architecture watched =
        HOUSE.with(log.withProfile(log.profile().withFact("logWatch", Fact.drawn("alarms"))));

    assertThat(sentences(verdict(watched, "iec-62443-4-2", "CR 6.2")))
        .contains("Done: Raise an alarm when the log shows an attack");
  }

  @Test
  void doesNotApplyOnlyWhereTheDrawingRulesItOut() {
    Architecture withHub = HOUSE.with(Element.of("hub", "hub", "Hub"));
    Architecture nothing = Architecture.of(Product.named("Nothing"));

    assertThat(verdict(HOUSE, "iec-62443-4-2", "NDR 5.2").verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(sentences(verdict(HOUSE, "iec-62443-4-2", "NDR 5.2")))
        .contains("No gateway or hub is drawn");
    assertThat(verdict(withHub, "iec-62443-4-2", "NDR 5.2").verdict())
        .isNotEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(verdict(nothing, "iec-62443-4-2", "NDR 5.2").verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void whatTheOrganisationDecidesStaysOpenInItsOwnWords() {
    ProvisionVerdict policies = verdict(HOUSE, "iso-27001-2022", "5.1");

    assertThat(policies.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(sentences(policies))
        .isEqualTo(
            "The organisation decides. Keep the approved policies and the date of their last"
                + " review.");
  }

  @Test
  void decidesOnceAndTheSameAgain() {
    Analysis analysis = analysis(HOUSE);

    assertThat(analysis.further().verdicts()).isSameAs(analysis.further().verdicts());
    assertThat(analysis(HOUSE).further().verdicts()).isEqualTo(analysis.further().verdicts());
  }

  /** OWASP asks for sound services on the device in I2, and around it in I3. */
  @Test
  void aBrokerThatLetsAnyoneInBreaksTheEcosystemAndNotTheDevice() {
    Element broker = Element.of("broker", "broker", "Broker");
    Architecture open =
        HOUSE.with(
            broker.withProfile(
                broker.profile().withFact("anonymousAccess", Fact.drawn("allowed"))));

    assertThat(verdict(open, "owasp-iot-2018", "I3").findings().castToList())
        .containsExactly("anonymous-broker@broker");
    assertThat(verdict(open, "owasp-iot-2018", "I3").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(open, "owasp-iot-2018", "I2").verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void ranksWhatOnlyAFurtherStandardAsks() {
    Analysis analysis = analysis(HOUSE.with(Element.of("wifi", "local-network", "Wi-Fi")));
    List<String> asked = analysis.questions().collect(Question::id).castToList();
    List<Question> every = analysis.everyQuestion().castToList();

    assertThat(analysis.further().questions().collect(Question::id).castToList())
        .contains("wifi/edgeFilter")
        .doesNotContainAnyElementsOf(asked);
    assertThat(every).isSortedAccordingTo(Question.MOST_USEFUL_FIRST);
    assertThat(every)
        .extracting(Question::id)
        .doesNotHaveDuplicates()
        .containsAll(asked)
        .containsAll(
            analysis
                .everyStandard()
                .flatCollect(StandardVerdicts::provisions)
                .flatCollect(ProvisionVerdict::questions)
                .castToList());
    assertThat(every)
        .filteredOn(question -> question.id().equals("wifi/edgeFilter"))
        .allSatisfy(
            question -> assertThat(question.weight()).isEqualTo(question.provisions().size()))
        .singleElement()
        .extracting(question -> question.provisions().castToList())
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .contains("iec-62443-4-2 CR 5.2");
  }

  private static Architecture stating(String property, String value) {
    return HOUSE.with(LOCK.withProfile(LOCK.profile().withFact(property, Fact.drawn(value))));
  }

  private static List<MappedStandard> mapped() {
    return Drawing.KNOWLEDGE.assessment().mapped().castToList();
  }

  private static List<Requirement> requirements() {
    return mapped().stream()
        .flatMap(standard -> standard.requirements().castToList().stream())
        .toList();
  }

  private static String sentences(ProvisionVerdict verdict) {
    return verdict.why().collect(Reason::sentence).makeString("\n");
  }

  private static ProvisionVerdict verdict(Architecture model, String standard, String id) {
    return analysis(model)
        .further()
        .verdicts()
        .detect(verdicts -> verdicts.standard().id().equals(standard))
        .provisions()
        .detect(verdict -> verdict.provision().id().equals(id));
  }

  private static Analysis analysis(Architecture model) {
    return new Reasoner(Drawing.KNOWLEDGE, Catalogue.builtIn()).analyse(model);
  }
}
