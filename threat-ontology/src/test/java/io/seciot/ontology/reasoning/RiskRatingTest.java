package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.RiskPolicy;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

/** What counts for a rating beside position, skill and data: how many units, and known attacks. */
class RiskRatingTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final String FLAW = "known-vulnerable-component@system";

  private final Reasoner reasoner = new Reasoner(KNOWLEDGE, Catalogue.builtIn());

  @Test
  void countsTheUnitsThatOneAttackReaches() {
    Architecture few = service();
    Risk before = finding(few, "flooded-service@api").risk();

    Finding many = finding(units(few, 2_000_000), "flooded-service@api");

    assertThat(many.risk().impact()).isEqualTo(before.impact().shifted(2));
    assertThat(many.explanation().arithmetic()).anyMatch(s -> s.contains("2000000 units at once"));
    assertThat(many.risk())
        .isEqualTo(fresh(units(service(), 2_000_000), "flooded-service@api").risk());
  }

  @Test
  void countsNoUnitsForWhoeverMustHoldTheDevice() {
    Risk before = finding(debugPort(), "open-debug-port@swd").risk();

    assertThat(finding(units(debugPort(), 2_000_000), "open-debug-port@swd").risk())
        .isEqualTo(before);
  }

  @Test
  void countsAttacksThatWereSeenOnThePart() {
    Architecture unnamed = system();
    Risk before = finding(unnamed, FLAW).risk();

    Finding after =
        finding(new Edits.State("system", "part", Fact.drawn("linux")).apply(unnamed), FLAW);

    assertThat(after.risk().likelihood()).isEqualTo(before.likelihood().shifted(1));
    assertThat(after.explanation().arithmetic())
        .anyMatch(s -> s.contains("CVE-") && s.contains("was used in real attacks"));
  }

  private Finding finding(Architecture model, String id) {
    return reasoner.analyse(model).finding(id).orElseThrow();
  }

  private static Finding fresh(Architecture model, String id) {
    return new Reasoner(KNOWLEDGE, Catalogue.builtIn()).analyse(model).finding(id).orElseThrow();
  }

  private static Architecture units(Architecture model, long units) {
    return new Edits.State(Product.ID, RiskPolicy.UNITS, Fact.drawn(Value.of(units))).apply(model);
  }

  private static Architecture service() {
    Profile api = Profile.of("api", "API").withFact("requestLimits", Fact.drawn("none"));
    return empty()
        .with(
            new Element(
                Profile.of("net", "Internet"), "internet", null, SortedSets.immutable.empty()))
        .with(new Element(api, "api", "net", SortedSets.immutable.empty()));
  }

  private static Architecture debugPort() {
    Profile swd = Profile.of("swd", "SWD").withFact("debugAccess", Fact.drawn("open"));
    return empty()
        .with(new Element(Profile.of("lock", "Lock"), "lock", null, SortedSets.immutable.empty()))
        .with(new Element(swd, "debug-port", "lock", SortedSets.immutable.empty()));
  }

  private static Architecture system() {
    Profile system =
        Profile.of("system", "System").withFact("componentStatus", Fact.drawn("vulnerable"));
    return empty()
        .with(new Element(Profile.of("hub", "Hub"), "hub", null, SortedSets.immutable.empty()))
        .with(new Element(system, "operating-system", "hub", SortedSets.immutable.empty()));
  }

  private static Architecture empty() {
    return Architecture.of(Product.named("Lock"));
  }
}
