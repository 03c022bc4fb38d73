package io.seciot.ontology.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.ChangedFinding.Aspect;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.reasoning.Reasoner;
import java.time.LocalDate;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class AnalysisDifferenceTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final String OPEN_PORT = "open-debug-port@swd";

  private static final Element PADS =
      Element.of("swd", "debug-port", "SWD pads").withParent("meter");
  private static final Architecture METER =
      Architecture.of(Product.named("Meter"))
          .with(Element.of("meter", "sensor", "Meter"))
          .with(PADS);

  @Test
  void nothingDiffersFromItself() {
    AnalysisDifference difference = between(METER, METER);

    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.drawn().isEmpty()).isTrue();
    assertThat(difference.settled()).isEmpty();
  }

  @Test
  void tellsWhatAnAnswerConfirms() {
    AnalysisDifference difference = between(METER, METER.with(stated(PADS, "open")));

    assertThat(difference.findings().changed())
        .filteredOn(pair -> pair.after().id().equals(OPEN_PORT))
        .singleElement()
        .satisfies(pair -> assertThat(pair.is(Aspect.CONFIDENCE)).isTrue());
    assertThat(difference.findings().confirmed().collect(Finding::id)).contains(OPEN_PORT);
    assertThat(difference.settled().collect(Question::id)).contains("swd/debugAccess");
    assertThat(difference.drawn().changed().collect(change -> change.after().id()))
        .containsExactly("swd");
  }

  @Test
  void tellsWhatComesAndGoesWithAnElement() {
    Architecture bare =
        Architecture.of(Product.named("Meter")).with(Element.of("meter", "sensor", "Meter"));
    Architecture open = METER.with(stated(PADS, "open"));

    AnalysisDifference added = between(bare, open);
    AnalysisDifference removed = between(open, bare);

    assertThat(added.findings().appeared().collect(Finding::id)).contains(OPEN_PORT);
    // Once a port is drawn, nobody has to wonder whether there is one.
    assertThat(added.findings().gone().collect(Finding::id).castToList())
        .containsExactly("debug-access-somewhere@meter");
    assertThat(added.drawn().added().collect(Item::id)).containsExactly("swd");
    assertThat(removed.findings().gone().collect(Finding::id))
        .isEqualTo(added.findings().appeared().collect(Finding::id));
    assertThat(removed.drawn().removed().collect(Item::id)).containsExactly("swd");
  }

  @Test
  void tellsWhichVerdictsChange() {
    AnalysisDifference difference =
        between(METER.with(stated(PADS, "locked")), METER.with(stated(PADS, "open")));

    assertThat(
            difference
                .verdicts()
                .select(changed -> changed.standard().id().equals("en-303-645-v3.1.3"))
                .collect(changed ->
                    changed.provision().id() + " " + changed.before() + " " + changed.after()))
        .contains("5.6-4A MET NOT_MET");
  }

  @Test
  void tellsWhatWasDecidedAndWhichDecisionsBecomeStale() {
    Architecture open = METER.with(stated(PADS, "open"));
    Architecture accepted = accept(open);

    AnalysisDifference decided = between(open, accepted);
    AnalysisDifference locked = between(accepted, accept(METER.with(stated(PADS, "locked"))));

    assertThat(decided.findings().changed().collect(ChangedFinding::aspects))
        .singleElement()
        .satisfies(aspects -> assertThat(aspects).containsExactly(Aspect.DECISION));
    assertThat(locked.stale().collect(Decision::finding)).containsExactly(OPEN_PORT);
  }

  @Test
  void comparesOneModelByTwoStatesOfTheKnowledge() {
    Architecture open = METER.with(stated(PADS, "open"));
    Knowledge without =
        KNOWLEDGE.withThreats(
            KNOWLEDGE.threats().reject(threat -> threat.id().equals("open-debug-port")));

    AnalysisDifference difference =
        AnalysisDifference.between(analysis(open, without), analysis(open, KNOWLEDGE));

    assertThat(difference.findings().appeared().collect(Finding::id)).containsExactly(OPEN_PORT);
    assertThat(difference.drawn().isEmpty()).isTrue();
  }

  @Test
  void tellsWhichFixesAndConditionsAreOthers() {
    Architecture open = METER.with(stated(PADS, "open"));
    Knowledge oneFix = withOpenPort(AnalysisDifferenceTest::withOneFix);
    Knowledge reworded = withOpenPort(AnalysisDifferenceTest::withRemark);

    Analysis now = analysis(open, KNOWLEDGE);
    assertThat(AnalysisDifference.between(now, analysis(open, oneFix)).findings().changed())
        .singleElement()
        .satisfies(pair -> assertThat(pair.aspects()).containsExactly(Aspect.FIXES));
    assertThat(AnalysisDifference.between(now, analysis(open, reworded)).isEmpty()).isTrue();
  }

  private static Threat withOneFix(Threat threat) {
    Threat.References known = threat.references();
    return new Threat(
        threat.id(),
        threat.family(),
        threat.texts(),
        threat.stride(),
        new Threat.References(
            known.cwe(),
            known.capec(),
            known.emb3d(),
            known.provisions(),
            Lists.immutable.of("remove-debug-connector")),
        threat.rating(),
        threat.condition());
  }

  private static Threat withRemark(Threat threat) {
    Threat.Condition known = threat.condition();
    return new Threat(
        threat.id(),
        threat.family(),
        threat.texts(),
        threat.stride(),
        threat.references(),
        threat.rating(),
        new Threat.Condition("# a remark\n" + known.sparql(), known.variables(), known.asks()));
  }

  private static Knowledge withOpenPort(Function<Threat, Threat> change) {
    return KNOWLEDGE.withThreats(
        KNOWLEDGE
            .threats()
            .collect(
                threat -> threat.id().equals("open-debug-port") ? change.valueOf(threat) : threat));
  }

  private static Element stated(Element element, String value) {
    return (Element)
        element.withProfile(element.profile().withFact("debugAccess", Fact.drawn(value)));
  }

  private static Architecture accept(Architecture model) {
    return model.withDecisions(
        SortedMaps.immutable.of(
            OPEN_PORT,
            new Decision(
                OPEN_PORT,
                Decision.Status.ACCEPTED,
                new Signature("security lead", LocalDate.of(2026, 3, 2)),
                "The meter is in a locked cabinet",
                null,
                null,
                Extras.NONE)));
  }

  private static AnalysisDifference between(Architecture before, Architecture after) {
    return AnalysisDifference.between(analysis(before, KNOWLEDGE), analysis(after, KNOWLEDGE));
  }

  private static Analysis analysis(Architecture model, Knowledge knowledge) {
    return new Reasoner(knowledge, Catalogue.builtIn()).analyse(model);
  }
}
