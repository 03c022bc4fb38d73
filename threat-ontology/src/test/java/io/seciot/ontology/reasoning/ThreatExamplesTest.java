package io.seciot.ontology.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Product;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every threat fires, stays silent and asks where its own examples say so. */
class ThreatExamplesTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path THREATS = Path.of("ontology", "threats");
  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  @TestFactory
  Stream<DynamicTest> firesWhereItsExampleSaysSo() {
    return examples("fires", this::fires);
  }

  @TestFactory
  Stream<DynamicTest> staysSilentWhereItsExampleSaysSo() {
    return examples(
        "silent",
        (threat, example) -> assertThat(findings(threat, model(file(threat), example))).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> asksWhereTheFactIsMissing() {
    return examples("asks", this::asks);
  }

  @TestFactory
  Stream<DynamicTest> hasAnExampleOfEachSort() {
    return KNOWLEDGE.threats().castToList().stream()
        .map(threat ->
            DynamicTest.dynamicTest(
                threat.id(),
                () -> {
                  JsonNode file = file(threat);
                  assertThat(file.path("fires").size()).as("fires").isPositive();
                  assertThat(file.path("silent").size()).as("silent").isPositive();
                }));
  }

  @TestFactory
  Stream<DynamicTest> isResolvedByOneOfItsCountermeasures() {
    return KNOWLEDGE.threats().castToList().stream()
        .map(threat -> DynamicTest.dynamicTest(threat.id(), () -> isResolved(threat)));
  }

  @Test
  void staysSilentOnAnEmptyModel() {
    Architecture empty = Architecture.of(Product.named("Empty"));

    List<Finding> confirmed =
        new Reasoner(KNOWLEDGE, Catalogue.builtIn())
            .analyse(empty)
            .findings()
            .select(f -> f.confidence() == Confidence.CONFIRMED)
            .castToList();

    assertThat(confirmed).isEmpty();
  }

  private void fires(Threat threat, JsonNode example) throws Exception {
    List<Finding> found = findings(threat, model(file(threat), example));

    assertThat(found).extracting(f -> f.focus().id()).containsAll(focuses(example));
    assertThat(found)
        .filteredOn(f -> focuses(example).contains(f.focus().id()))
        .allSatisfy(f -> {
          assertThat(f.confidence()).isEqualTo(Confidence.CONFIRMED);
          assertThat(f.explanation().why()).isNotEmpty();
          assertThat(f.explanation().scenario()).doesNotContain("{");
        });
  }

  private void asks(Threat threat, JsonNode example) throws Exception {
    List<Finding> found = findings(threat, model(file(threat), example));

    assertThat(found).extracting(f -> f.focus().id()).containsAll(focuses(example));
    assertThat(found)
        .filteredOn(f -> focuses(example).contains(f.focus().id()))
        .allSatisfy(f -> {
          assertThat(f.confidence()).isEqualTo(Confidence.POTENTIAL);
          assertThat(f.explanation().questions()).isNotEmpty();
        });
  }

  private void isResolved(Threat threat) throws Exception {
    for (JsonNode example : file(threat).path("fires")) {
      Reasoner reasoner = new Reasoner(only(threat), Catalogue.builtIn());
      Finding finding = reasoner.analyse(model(file(threat), example)).findings().getFirst();
      assertThat(reasoner.remedies(finding).anySatisfy(Remedy::resolves)).isTrue();
    }
  }

  private interface Check {
    void on(Threat threat, JsonNode example) throws Exception;
  }

  private Stream<DynamicTest> examples(String sort, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Threat threat : KNOWLEDGE.threats()) {
      for (JsonNode example : file(threat).path(sort)) {
        String name = threat.id() + ": " + example.path("name").asText();
        tests.add(DynamicTest.dynamicTest(name, () -> check.on(threat, example)));
      }
    }
    return tests.stream();
  }

  private static JsonNode file(Threat threat) {
    Path file = THREATS.resolve(threat.family()).resolve(threat.id() + ".examples.yaml");
    try {
      return Files.exists(file) ? YAML.readTree(file.toFile()) : YAML.createObjectNode();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(file.toString(), e);
    }
  }

  private static List<String> focuses(JsonNode example) {
    List<String> ids = new ArrayList<>();
    example.path("on").forEach(id -> ids.add(id.asText()));
    return ids;
  }

  /**
   * The model of an example: its own, or that of the file without some items and with other facts.
   */
  private static Architecture model(JsonNode file, JsonNode example) throws Exception {
    JsonNode own = example.path("model");
    JsonNode model = (own.isMissingNode() ? file.path("model") : own).deepCopy();
    example.path("without").forEach(id -> item(model, id.asText()).removeAll());
    example
        .path("with")
        .properties()
        .forEach(entry -> state(item(model, entry.getKey()), entry.getValue()));
    for (JsonNode list : model) {
      if (list instanceof ArrayNode items) {
        items.removeIf(JsonNode::isEmpty);
      }
    }
    return ModelFiles.read("example.json", new ByteArrayInputStream(JSON.writeValueAsBytes(model)));
  }

  /** Null in an example means that the fact is not stated. */
  private static void state(ObjectNode item, JsonNode facts) {
    ObjectNode stated = item.withObject("/facts");
    facts
        .properties()
        .forEach(fact -> {
          if (fact.getValue().isNull()) {
            stated.remove(fact.getKey());
          } else {
            stated.set(fact.getKey(), fact.getValue());
          }
        });
  }

  private static ObjectNode item(JsonNode model, String id) {
    if (id.equals("product")) {
      return (ObjectNode) model.path("product");
    }
    for (JsonNode list : model) {
      for (JsonNode item : list) {
        if (list.isArray() && item.path("id").asText().equals(id)) {
          return (ObjectNode) item;
        }
      }
    }
    throw new IllegalArgumentException("the example has no item " + id);
  }

  private static List<Finding> findings(Threat threat, Architecture model) {
    return new Reasoner(only(threat), Catalogue.builtIn()).analyse(model).findings().castToList();
  }

  private static Knowledge only(Threat threat) {
    return new Knowledge(
        KNOWLEDGE.vocabulary(),
        KNOWLEDGE.threats().select(threat::equals),
        KNOWLEDGE.countermeasures(),
        KNOWLEDGE.sentences(),
        KNOWLEDGE.assessment());
  }
}
