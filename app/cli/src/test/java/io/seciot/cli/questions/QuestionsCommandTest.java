package io.seciot.cli.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.cli.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path port = Path.of("");

  @BeforeEach
  void drawPort() throws IOException {
    port =
        Files.writeString(
            folder.resolve("port.seciot.json"),
            """
            {"seciot": 1, "product": {"name": "Meter"}, "elements": [
              {"id": "meter", "kind": "sensor", "name": "Meter"},
              {"id": "swd", "kind": "debug-port", "name": "SWD pads", "in": "meter"}]}
            """);
  }

  @Test
  void saysWhatEachAnswerDecides() {
    Run run = Run.seciot("questions", "--top", "all", port);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("swd/debugAccess");
    String answers = run.out().substring(run.out().indexOf("swd/debugAccess"));
    assertThat(answers)
        .containsSubsequence(
            "locked", "Rules out: Debug port left open", "open", "Confirms: Debug port left open");
  }

  @Test
  void showsTheMostUsefulOnly() {
    assertThat(Run.seciot("questions", port).out())
        .contains("the 10 most useful shown", "10.")
        .doesNotContain("11.");
    assertThat(Run.seciot("questions", "--top", "2", port).out())
        .contains("the 2 most useful shown", " 2.")
        .doesNotContain(" 3.");
  }

  @Test
  void asksWhatOnlyALinkedStandardWantsToKnow() throws IOException {
    Files.writeString(
        port,
        """
        {"seciot": 1, "product": {"name": "Meter"}, "elements": [
          {"id": "lan", "kind": "local-network", "name": "Home network"},
          {"id": "meter", "kind": "sensor", "name": "Meter", "in": "lan"}]}
        """);
    assertThat(Run.seciot("questions", "--top", "all", port).out()).contains("lan/edgeFilter");
    assertThat(
            Run.seciot("questions", "--top", "all", "--standard", "en-303-645-v3.1.3", port).out())
        .contains("meter/secureBoot")
        .doesNotContain("lan/edgeFilter");
    Run run = Run.seciot("questions", "--top", "all", "--standard", "iec-62443-4-2", port);
    String answers = run.out().substring(run.out().indexOf("lan/edgeFilter"));
    assertThat(answers).containsSubsequence("listed", "CR 5.2", "met", "open", "CR 5.2", "not met");
  }

  @Test
  void saysWhichStandardsThereAre() {
    Run run = Run.seciot("questions", "--standard", "iso", port);

    assertThat(run.code()).isNotZero();
    assertThat(run.notes()).contains("no standard has this id", "iso-27001-2022");
  }

  @Test
  void keepsLinesWithinTheWidth() {
    assertThat(Run.seciot("questions", "--top", "all", port).out().lines())
        .filteredOn(line -> !line.startsWith("  seciot "))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    Run run = Run.seciot("questions", "--format", "json", "--top", "all", port);

    assertThat(Schemas.problems("questions", run.out())).isEmpty();
    assertThat(run.out()).contains("\"confirms\": [\n            \"open-debug-port@swd\"");
  }

  @Test
  void writesTheSameForTheSameModel() {
    String first = Run.seciot("questions", "--format", "json", port).out();

    assertThat(Run.seciot("questions", "--format", "json", port).out()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "some"})
  void saysHowManyCanBeWanted(String top) {
    Run run = Run.seciot("questions", port, "--top=" + top);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("write one from 1, or all").doesNotContain("java");
  }
}
