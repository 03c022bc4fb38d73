package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Product;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FindingGroup;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** One cause is read once, however many flows show it. */
class FindingGroupTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  /** Three devices call one API without proof of who they are, a fourth calls another. */
  private static final Architecture FLEET =
      called(
          called(
              called(
                  called(
                      Architecture.of(Product.named("Fleet"))
                          .with(Element.of("api", "api", "API"))
                          .with(Element.of("other", "api", "Other API")),
                      "pump",
                      "api",
                      "https"),
                  "valve",
                  "api",
                  "https"),
              "lamp",
              "api",
              "coap"),
          "siren",
          "other",
          "https");

  private static Architecture called(
      Architecture model, String device, String api, String protocol) {
    Flow call = Flow.of(device + "-call", "Call", device, api);
    return model
        .with(Element.of(device, "actuator", device))
        .with(
            call.withProfile(
                call.profile()
                    .withFact("protocol", Fact.drawn(protocol))
                    .withFact("authentication", Fact.drawn("none"))));
  }

  @Test
  void flowsOfOneProtocolAtOneEndAreOneCause() {
    FindingGroup group =
        groups("unauthenticated-flow", Confidence.CONFIRMED)
            .detect(found -> found.findings().size() > 1);

    assertThat(group.cause()).isEqualTo("api");
    assertThat(ids(group.findings()))
        .containsExactlyInAnyOrder(
            "unauthenticated-flow@pump-call", "unauthenticated-flow@valve-call");
  }

  @Test
  void otherEndsAndOtherProtocolsStandAlone() {
    List<List<String>> alone =
        groups("unauthenticated-flow", Confidence.CONFIRMED)
            .select(found -> found.others().isEmpty())
            .collect(found -> ids(found.findings()))
            .castToList();

    assertThat(alone)
        .containsExactlyInAnyOrder(
            List.of("unauthenticated-flow@lamp-call"), List.of("unauthenticated-flow@siren-call"));
  }

  @Test
  void whatIsPossibleForOneMissingKindOfFactIsReadOnce() {
    Analysed analysed = new Analysed(FLEET);
    for (FindingGroup group : FindingGroup.of(analysed.possible())) {
      assertThat(group.findings().collect(found -> found.threat().id()).distinct().size())
          .isEqualTo(1);
    }

    assertThat(FindingGroup.of(analysed.possible()).size()).isLessThan(analysed.possible().size());
  }

  @Test
  void noFindingIsLostOrDoubled() {
    ImmutableList<Finding> findings = new Analysed(FLEET).all();

    assertThat(FindingGroup.of(findings).flatCollect(FindingGroup::findings).castToList())
        .containsExactlyInAnyOrderElementsOf(findings);
  }

  private record Analysed(ImmutableList<Finding> all) {

    Analysed(Architecture model) {
      this(new Reasoner(KNOWLEDGE, Catalogue.builtIn()).analyse(model).findings());
    }

    ImmutableList<Finding> possible() {
      return all.select(finding -> finding.confidence() == Confidence.POTENTIAL);
    }
  }

  private static ImmutableList<FindingGroup> groups(String threat, Confidence confidence) {
    return FindingGroup.of(new Analysed(FLEET).all())
        .select(group -> group.first().threat().id().equals(threat))
        .select(group -> group.first().confidence() == confidence);
  }

  private static List<String> ids(ImmutableList<Finding> findings) {
    return findings.collect(Finding::id).castToList();
  }
}
