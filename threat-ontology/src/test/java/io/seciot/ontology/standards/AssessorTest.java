package io.seciot.ontology.standards;

import static io.seciot.ontology.standards.Drawing.NEW;
import static io.seciot.ontology.standards.Drawing.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

  private static final Drawing FULL = Drawing.fulfilsEverything();

  @Test
  void saysWhichStatedFactMeetsAProvisionAndWhereItComesFrom() {
    ProvisionVerdict verdict = FULL.verdict("5.7-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.MET);
    assertThat(verdict.why().getFirst())
        .isEqualTo(
            new Reason(
                "Yard camera: secure boot is \"On: changed software does not start\"",
                "camera",
                "secureBoot",
                Source.DRAWN));
    assertThat(verdict.why().getLast().sentence())
        .isEqualTo("Not executed: 5.7-1-2 on the real device");
  }

  @Test
  void isNotMetWhenOneOfManyItemsIsBad() {
    ProvisionVerdict verdict = FULL.with("stream", "encryption", "none").verdict("5.5-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(sentences(verdict))
        .containsExactly("Video stream: encryption is \"" + noEncryption() + "\"");
  }

  private static String noEncryption() {
    return Drawing.KNOWLEDGE
        .vocabulary()
        .property("encryption")
        .orElseThrow()
        .display(Value.of("none"));
  }

  @Test
  void isOpenWithTheQuestionWhileAFactIsMissing() {
    ProvisionVerdict verdict = FULL.without("camera", "secureBoot").verdict("5.7-1");

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(verdict.questions()).containsExactly("camera/secureBoot");
    assertThat(sentences(verdict)).containsExactly("Yard camera: secure boot is not stated");
  }

  @Test
  void isOpenWhenNothingOfTheKindIsDrawn() {
    ProvisionVerdict verdict = FULL.withoutItem("swd").verdict("5.6-4A");

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(sentences(verdict)).containsExactly("No debug port is drawn");
  }

  /** V2.1.1 knows no such condition: there the provision is met. */
  @Test
  void nothingIsToBeSwitchedOffWhereEachInterfaceHasAUse() {
    Drawing lean = FULL.with("camera", "unusedInterfaces", "none");

    assertThat(lean.verdict("5.6-1").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(sentences(lean.verdict("5.6-1")).getFirst())
        .isEqualTo("No device has an interface that it does not use");
    assertThat(lean.verdict(OLD, "5.6-1", Map.of()).verdict()).isEqualTo(Verdict.MET);
    assertThat(lean.verdict("5.6-3").verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void anInterfaceThatIsOnForNothingExcusesNothing() {
    assertThat(FULL.with("camera", "unusedInterfaces", "enabled").verdict("5.6-1").verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(FULL.without("camera", "unusedInterfaces").verdict("5.6-1").questions())
        .containsExactly("camera/unusedInterfaces");
  }

  @Test
  void isBrokenByAConfirmedFinding() {
    ProvisionVerdict verdict =
        FULL.verdict(NEW, "5.6-4A", Map.of("open-debug-port", List.of("open-debug-port@swd")));

    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict.findings()).containsExactly("open-debug-port@swd");
    assertThat(sentences(verdict))
        .containsExactly("SWD pads: \"Debug port left open\" is confirmed");
  }

  @Test
  void isNotBrokenByAFindingOnSomethingThatItIsNotAbout() {
    ProvisionVerdict verdict =
        FULL.verdict(NEW, "5.4-3", Map.of("hardcoded-secret", List.of("hardcoded-secret@cloud")));

    assertThat(verdict.verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void doesNotApplyWhenTheFeatureIsStatedToBeAbsent() {
    ProvisionVerdict verdict =
        FULL.withoutItem("swd").with("camera", "debugPorts", "none").verdict("5.6-4A");

    assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(sentences(verdict))
        .containsExactly(
            "No device has a debug port",
            "Yard camera: debug port is \"None in production units\"");
  }

  @Test
  void treatsAnUnknownFeatureAsPresentAndAsksForIt() {
    ProvisionVerdict verdict =
        FULL.withoutItem("swd").without("camera", "debugPorts").verdict("5.6-4A");

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(verdict.questions()).containsExactly("camera/debugPorts");
  }

  @Test
  void believesTheDrawingRatherThanTheStatementThatAFeatureIsAbsent() {
    assertThat(FULL.with("camera", "debugPorts", "none").verdict("5.6-4A").verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void neverExcusesAProvisionWithoutConditionOrFeature() {
    ProvisionVerdict verdict = noSecretsTravel().verdict(OLD, "5.5-7", Map.of());

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(sentences(verdict))
        .containsExactly(
            "No key or password leaves or enters a device over the internet",
            "This edition has no \"not applicable\" for it; say in the statement why there is"
                + " nothing to do");
    assertThat(noSecretsTravel().verdict("5.5-7").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  private static Drawing noSecretsTravel() {
    return FULL.with("wifi-key", "securityParameter", "none")
        .with("control", "credentialType", "certificate");
  }

  @Test
  void seesNoAbsenceOfDataInADrawingWithoutData() {
    Drawing bare =
        Drawing.of(
            """
            seciot: 1
            product: {name: Bare lamp}
            elements:
              - {id: lamp, kind: appliance, name: Lamp}
              - {id: cloud, kind: cloud-service, name: Cloud}
            flows:
              - {id: up, name: Uplink, from: lamp, to: cloud}
            """);

    assertThat(bare.verdict("5.8-2").verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void asksWhetherDataIsPersonalBeforeItAsksForItsProtection() {
    Drawing drawing = FULL.without("video", "personalData").without("stream", "encryption");

    ProvisionVerdict verdict = drawing.verdict("5.8-2");

    assertThat(verdict.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(verdict.questions()).containsExactly("video/personalData");
  }

  @Test
  void refusesTheLackOfUpdatesAsAnExcuseWhereUpdatesAreDemanded() {
    Drawing drawing = FULL.withoutItem("release").with("camera", "updateSupport", "none");

    assertThat(drawing.verdict("5.3-2").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(drawing.verdict("5.3-3").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(sentences(drawing.verdict("5.3-3")))
        .contains("This is no excuse, because provision 5.3-2 demands it and is not met");
  }

  @Test
  void excusesAConstrainedDeviceFromUpdatesAndAllThatFollows() {
    Drawing drawing =
        FULL.withoutItem("release")
            .with("camera", "updateSupport", "none")
            .with("camera", "resourceLimit", Value.of(true));

    assertThat(List.of("5.3-2", "5.3-3", "5.3-6A", "5.3-10", "5.1-5"))
        .allSatisfy(id ->
            assertThat(drawing.verdict(id).verdict()).as(id).isEqualTo(Verdict.NOT_APPLICABLE));
    assertThat(List.of("5.3-14", "5.3-15A", "5.3-15B"))
        .allSatisfy(id -> assertThat(drawing.verdict(id).verdict()).as(id).isEqualTo(Verdict.MET));
  }

  @Test
  void needsOneAutomaticUpdatePathAtLeast() {
    Drawing drawing = FULL.with("release", "updateDelivery", "manual");

    assertThat(drawing.verdict("5.3-4A").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(drawing.verdict("5.3-4B").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void leavesWhatOnlyATestCanShowToTheTest() {
    assertThat(FULL.verdict("5.11-4").verdict()).isEqualTo(Verdict.NOT_EXECUTED);
    assertThat(FULL.with("product", "deletionConfirmation", "not-confirmed").verdict("5.11-4"))
        .extracting(ProvisionVerdict::verdict)
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void ignoresThePhoneOfTheUser() {
    Drawing drawing =
        Drawing.of(
            """
            seciot: 1
            product: {name: Lamp}
            elements:
              - {id: lamp, kind: appliance, name: Lamp, facts: {secureBoot: enforced}}
              - {id: phone, kind: phone, name: Phone, facts: {secureBoot: "off"}}
            """);

    assertThat(drawing.verdict("5.7-1").verdict()).isEqualTo(Verdict.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "5.3-4, control, R C (12)",
    "5.6-4, swd, M C (13)",
    "4-1, product, M",
    "5.3-10, release, 'M (11, 12)'"
  })
  void printsTheStatusOfTheOlderEdition(String provision, String item, String status) {
    assertThat(FULL.model().item(item)).isPresent();
    assertThat(FULL.verdict(OLD, provision, Map.of()).provision().status()).isEqualTo(status);
  }

  @Test
  void listsFewItemsAndCountsTheRest() {
    StringBuilder yaml = new StringBuilder("seciot: 1\nproduct: {name: Fleet}\nelements:\n");
    for (int i = 10; i < 22; i++) {
      yaml.append("  - {id: d")
          .append(i)
          .append(", kind: sensor, name: Sensor ")
          .append(i)
          .append(", facts: {secureBoot: \"off\"}}\n");
    }

    assertThat(sentences(Drawing.of(yaml.toString()).verdict("5.7-1")))
        .hasSize(6)
        .endsWith("The same goes for 7 more devices");
    assertThat(sentences(Drawing.of(yaml.toString()).verdict("5.11-1")))
        .containsExactly(
            "Erasing everything is not stated of Sensor 10, Sensor 11, Sensor 12, Sensor 13,"
                + " Sensor 14 and 7 more");
  }

  @Test
  void givesTheSameVerdictsAgain() {
    Drawing drawing = FULL.without("camera", "secureBoot").with("stream", "encryption", "weak");

    assertThat(drawing.verdicts(NEW, Map.of())).isEqualTo(drawing.verdicts(NEW, Map.of()));
  }

  private static List<String> sentences(ProvisionVerdict verdict) {
    return verdict.why().collect(Reason::sentence).castToList();
  }
}
