package io.seciot.ontology.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.Product;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Threat;
import io.seciot.ontology.reasoning.Reasoner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every threat that comes with the product does what its examples say; and wrong ones are found.
 */
class ThreatExamplesTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final Path OURS = Path.of("ontology");

  private static final String MODEL =
      """
      model:
        seciot: 1
        product: {name: Lock}
        elements:
          - {id: lock, kind: lock, name: Lock}
          - {id: swd, kind: debug-port, name: Pads, in: lock, facts: {debugAccess: open}}
      """;

  @TempDir private Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> holdForEveryThreat() {
    ThreatExamples examples = new ThreatExamples(KNOWLEDGE, Catalogue.builtIn(), OURS);
    return KNOWLEDGE.threats().castToList().stream()
        .map(threat ->
            DynamicTest.dynamicTest(
                threat.id(),
                () ->
                    assertThat(examples.objections(threat).collect(Problem::sentence).castToList())
                        .isEmpty()));
  }

  @Test
  void nothingIsConfirmedOnAnEmptyModel() {
    Architecture empty = Architecture.of(Product.named("Empty"));

    assertThat(
            new Reasoner(KNOWLEDGE, Catalogue.builtIn())
                .analyse(empty)
                .all()
                .select(f -> f.confidence() == Confidence.CONFIRMED)
                .castToList())
        .isEmpty();
  }

  @Test
  void sayWhereAThreatShouldHaveFired() throws IOException {
    assertThat(
            objections(
                "fires: [{name: locked, with: {swd: {debugAccess: locked}}, on: [swd]}]\n"
                    + "silent: [{name: none, without: [swd]}]\n"))
        .contains("fires: locked", "silent on swd");
  }

  @Test
  void sayWhereAThreatShouldHaveBeenSilent() throws IOException {
    assertThat(objections("fires: [{name: open, on: [swd]}]\nsilent: [{name: the same}]\n"))
        .contains("silent: the same", "it fires on swd");
  }

  @Test
  void sayThatOneOfASortIsMissing() throws IOException {
    assertThat(objections("fires: [{name: open, on: [swd]}]\n"))
        .contains("silent", "no such example");
  }

  @Test
  void sayThatTheModelIsWrong() throws IOException {
    assertThat(
            objections(
                "fires: [{name: open, on: [swd]}]\nsilent: [{name: gone, without: [dfu]}]\n"))
        .contains("it has no item dfu");
  }

  private String objections(String examples) throws IOException {
    Threat threat = KNOWLEDGE.threat("open-debug-port").orElseThrow();
    Path file = folder.resolve("threats/device/open-debug-port.examples.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, MODEL + examples);
    return new ThreatExamples(KNOWLEDGE, Catalogue.builtIn(), folder)
        .objections(threat)
        .collect(Problem::sentence)
        .makeString("\n");
  }
}
