package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.ontology.examples.ThreatExamples;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every countermeasure that comes with the product has to have, and what it has to do. */
class CountermeasuresTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final List<Countermeasure> ALL =
      KNOWLEDGE.countermeasures().toSortedListBy(Countermeasure::id);

  /**
   * What only a person can judge, and why: nothing that could be stated makes the threat vanish.
   */
  private static final Map<String, String> FOR_PEOPLE_TO_JUDGE =
      Map.of(
          "share-no-personal-data",
          "what is passed on becomes other data, which has to be drawn as data of its own");

  @Test
  void areManyEnoughToBeOfUse() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void eachIsNamedByAThreat() {
    Set<String> used =
        KNOWLEDGE
            .threats()
            .flatCollect(threat -> threat.references().countermeasures())
            .castToList()
            .stream()
            .collect(Collectors.toSet());

    assertThat(ALL)
        .as("no threat names them; name them in the header of one, or remove them")
        .extracting(Countermeasure::id)
        .filteredOn(id -> !used.contains(id))
        .isEmpty();
  }

  @Test
  void eachSaysHowToDoAndTestIt() {
    assertThat(ALL)
        .allSatisfy(countermeasure -> {
          assertThat(countermeasure.steps().castToList()).as(countermeasure.id()).isNotEmpty();
          assertThat(countermeasure.test()).as(countermeasure.id()).isNotBlank();
          assertThat(countermeasure.outcome().effort()).as(countermeasure.id()).isNotBlank();
        });
  }

  @Test
  void eachAloneMakesAThreatVanish() {
    ThreatExamples examples =
        new ThreatExamples(KNOWLEDGE, Catalogue.builtIn(), Path.of("ontology"));
    Set<String> resolving = new TreeSet<>();
    KNOWLEDGE
        .threats()
        .forEach(threat -> resolving.addAll(examples.resolving(threat).castToSortedSet()));

    assertThat(ALL)
        .as("alone they make no threat vanish from any example; correct what they set")
        .extracting(Countermeasure::id)
        .filteredOn(id -> !resolving.contains(id))
        .containsExactlyInAnyOrderElementsOf(FOR_PEOPLE_TO_JUDGE.keySet());
  }

  @Test
  void noTwoAreTheSame() {
    Map<Object, String> owners = new HashMap<>();

    assertThat(ALL)
        .allSatisfy(countermeasure -> {
          Object what = List.of(countermeasure.outcome().sets(), countermeasure.steps());
          assertThat(owners.putIfAbsent(what, countermeasure.id()))
              .as(countermeasure.id() + " sets and says the same as")
              .isNull();
        });
  }
}
