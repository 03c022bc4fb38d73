package io.seciot.ontology.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.reasoning.Reasoner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Knowledge with a flaw that only two measures together mend, and a third that is no use. */
class MeasurePlannerTest {

  private static final String FINDING = "watched-keypad@lock";

  private static final String PREFIXES =
      """
      @prefix sec: <urn:seciot:vocab#> .
      @prefix cm: <urn:seciot:countermeasure:> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  private static final String PROPERTY =
      """
      sec:%1$s a sec:Property ;
        skos:prefLabel "%1$s"@en ; sec:question "Is the %1$s of {name} covered?"@en ;
        skos:definition "By a hood."@en ; sec:appliesTo sec:Lock ; sec:section "House"@en ;
        sec:order 90010 ; sec:type "choice" ;
        sec:choice ( [ sec:value "covered" ; skos:prefLabel "Covered"@en ]
                     [ sec:value "open" ; skos:prefLabel "Open"@en ] ) .
      """;

  private static final String COUNTERMEASURE =
      """
      cm:cover-%1$s a sec:Countermeasure ;
        skos:prefLabel "Cover the %1$s"@en ; skos:definition "A hood."@en ;
        sec:steps ( "Mount it."@en ) ; sec:test "Look."@en ; sec:effort "hours" ;
        sec:sets [ sec:property sec:%1$s ; sec:value "covered" ] .
      """;

  private static final String THREAT =
      """
      #+ title: The code of {lock} can be watched
      #+ scenario: Someone watches {lock}.
      #+ stride: [I]
      #+ cwe: [CWE-200]
      #+ attacker: physical
      #+ skill: low
      #+ impact: high
      #+ asks: [fromAbove, fromBeside]
      #+ provisions: []
      #+ countermeasures: [cover-lid, cover-fromAbove, cover-fromBeside]
      #+ falseAlarm: There is no keypad.
      PREFIX sec: <urn:seciot:vocab#>
      SELECT ?lock WHERE {
        ?lock a sec:Lock ; sec:fromAbove ?above ; sec:fromBeside ?beside .
        FILTER(?above = "open" || ?beside = "open")
      }
      """;

  private static Knowledge knowledge = BuiltInKnowledge.load();

  @BeforeAll
  static void addTheFlaw(@TempDir Path pack) throws IOException, ProblemException {
    String words = "fromAbove fromBeside lid";
    StringBuilder properties = new StringBuilder(PREFIXES);
    StringBuilder countermeasures = new StringBuilder(PREFIXES);
    for (String word : words.split(" ")) {
      properties.append(PROPERTY.formatted(word));
      countermeasures.append(COUNTERMEASURE.formatted(word));
    }
    write(pack.resolve("vocabulary/house.ttl"), properties.toString());
    write(pack.resolve("countermeasures/house.ttl"), countermeasures.toString());
    write(pack.resolve("threats/house/watched-keypad.rq"), THREAT);
    knowledge = BuiltInKnowledge.load(Lists.immutable.of(pack));
  }

  @Test
  void findsTheSmallestSetWhereNoFixIsEnough() {
    Reasoner reasoner = new Reasoner(knowledge, Catalogue.builtIn());
    Finding finding = reasoner.analyse(lock("open", "open")).finding(FINDING).orElseThrow();
    ImmutableList<Remedy> remedies = reasoner.remedies(finding);

    RemedySet set = reasoner.smallestSet(finding, remedies).orElseThrow();

    assertThat(remedies).noneMatch(Remedy::resolves);
    assertThat(set.remedies().collect(remedy -> remedy.countermeasure().id()))
        .containsExactly("cover-fromAbove", "cover-fromBeside");
    assertThat(reasoner.resolve(finding, set.changes())).isTrue();
  }

  @Test
  void looksForNoSetWhereOneFixIsEnough() {
    Reasoner reasoner = new Reasoner(knowledge, Catalogue.builtIn());
    Finding finding = reasoner.analyse(lock("open", "covered")).finding(FINDING).orElseThrow();

    assertThat(reasoner.smallestSet(finding, reasoner.remedies(finding))).isEmpty();
  }

  @Test
  void plansWhatClosesTheFindingsAndNothingElse() {
    MeasurePlan plan = plan(lock("open", "open"));

    assertThat(plan.left()).isEmpty();
    assertThat(plan.steps().flatCollect(step -> step.measures().collect(Countermeasure::id)))
        .containsExactly("cover-fromAbove", "cover-fromBeside");
    assertThat(plan.steps().flatCollect(step -> step.closes().collect(Finding::id)))
        .containsExactly(FINDING);
  }

  @Test
  void plansNothingWhereNothingIsWanted() {
    assertThat(plan(lock("covered", "covered")))
        .isEqualTo(new MeasurePlan(Lists.immutable.empty(), Lists.immutable.empty()));
  }

  private static MeasurePlan plan(Architecture model) {
    return new MeasurePlanner(
            knowledge,
            Catalogue.builtIn(),
            finding -> finding.confidence() == Confidence.CONFIRMED && finding.id().equals(FINDING),
            LocalDate.of(2026, 5, 1))
        .plan(model);
  }

  private static Architecture lock(String above, String beside) {
    Profile lock =
        Profile.of("lock", "Lock")
            .withFact("fromAbove", Fact.drawn(above))
            .withFact("fromBeside", Fact.drawn(beside));
    return Architecture.of(Product.named("Lock"))
        .with(new Element(lock, "lock", null, SortedSets.immutable.empty()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
