package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.condition.Condition;
import io.seciot.ontology.condition.ConditionException;
import io.seciot.ontology.condition.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

/**
 * What every threat and property that comes with the product has to have. Fixes, references, words
 * and sentences have tests of their own beside this one.
 */
class KnowledgeQualityTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final List<Threat> THREATS = KNOWLEDGE.threats().castToList();

  /** Read by what is worked out from the drawing, or printed, and never asked. */
  private static final Set<String> READ_ELSEWHERE =
      Set.of("part", "startedBy", "confidentiality", "training", "supportYears", "unitsInUse");

  @Test
  void isRichEnoughToBeOfUse() {
    assertThat(THREATS).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void everyThreatHasAFixAndSaysWhenItIsAFalseAlarm() {
    assertThat(THREATS)
        .allSatisfy(threat -> {
          assertThat(threat.stride().isEmpty()).as(threat.id()).isFalse();
          assertThat(threat.references().countermeasures()).as(threat.id()).isNotEmpty();
          assertThat(threat.texts().title()).as(threat.id()).isNotBlank();
          assertThat(threat.texts().scenario()).as(threat.id()).isNotBlank();
          assertThat(threat.texts().falseAlarm()).as(threat.id()).isNotBlank();
        });
  }

  @Test
  void everyPropertyDecidesSomething() throws IOException {
    Set<String> read =
        THREATS.stream()
            .flatMap(threat -> condition(threat).patterns().castToList().stream())
            .map(pattern -> Terms.localName(pattern.getPredicate()).orElse(""))
            .collect(Collectors.toSet());
    String rules = Files.readString(Path.of("ontology/standards/en-303-645/assessment.yaml"));

    assertThat(Lists.mutable.withAll(KNOWLEDGE.vocabulary().properties()).collect(Property::id))
        .filteredOn(id -> !read.contains(id) && !rules.contains(id) && !READ_ELSEWHERE.contains(id))
        .isEmpty();
  }

  @Test
  void noTwoThreatsFireOnTheSameFacts() {
    Map<String, String> owners = new HashMap<>();
    for (Threat threat : THREATS) {
      Condition condition = condition(threat);
      String facts =
          condition.patterns().collect(Triple::toString).toSortedList()
              + " "
              + condition.filters().collect(Object::toString).toSortedList()
              + " "
              + condition.absent().collect(Object::toString).toSortedList();
      assertThat(owners.putIfAbsent(facts, threat.id())).as(threat.id()).isNull();
    }
  }

  private static Condition condition(Threat threat) {
    try {
      return Condition.parse(threat.condition().sparql());
    } catch (ConditionException e) {
      throw new IllegalStateException(threat.id(), e);
    }
  }
}
