package io.seciot.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.cli.Schemas;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path lock = Path.of("");

  @BeforeEach
  void copyModel() throws IOException {
    lock = Run.lock(folder);
  }

  @Test
  void failsWhereAFindingReachesTheGate() {
    Run run = Run.seciot("check", lock);

    assertThat(run.code()).isEqualTo(ExitCode.GATE);
    assertThat(run.out())
        .contains("Debug port left open", "open-debug-port@swd", "Why", "Fix", "Failed")
        .doesNotContain("\u001b");
  }

  @Test
  void passesBelowTheGate() {
    Run run = Run.seciot("check", "--fail-on", "none", lock);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("open-debug-port@swd");
  }

  @Test
  void namesWhoAnsweredAFact() {
    assertThat(Run.seciot("check", lock).out()).contains("answered by R. Meier on 2026-03-02");
  }

  @Test
  void keepsLinesWithinTheWidth() {
    assertThat(Run.seciot("check", lock, "--all").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    Run run = Run.seciot("check", "--format", "json", lock);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../../docs/schemas/analysis.schema.json")));

    assertThat(run.code()).isEqualTo(ExitCode.GATE);
    assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void jsonWithCoverageFollowsTheSameSchema() throws IOException {
    Run run = Run.seciot("check", "--format", "json", "--coverage", lock);

    assertThat(Schemas.problems("analysis", run.out())).isEmpty();
    assertThat(run.out()).contains("\"coverage\"");
  }

  @Test
  void showsEachElementAgainstStride() {
    Run run = Run.seciot("check", "--coverage", "--all", lock);

    assertThat(run.out())
        .contains("Coverage, STRIDE per element", "Asked: ", "n/a: what is drawn")
        .containsPattern("SWD pads +n/a +1 finding +n/a +1 finding +n/a +1 finding");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(Run.seciot("check", "--coverage", lock).out())
        .contains("Asked: ", "--all")
        .doesNotContain("n/a: ");
    assertThat(Run.seciot("check", lock).out()).doesNotContain("Coverage");
  }

  @Test
  void writesTheSameJsonForTheSameModel() {
    String first = Run.seciot("check", "--format", "json", lock).out();

    assertThat(Run.seciot("check", "--format", "json", lock).out()).isEqualTo(first);
  }

  @Test
  void readsYamlLikeJson() throws ProblemException {
    Path yaml = folder.resolve("lock.seciot.yaml");
    ModelFiles.write(ModelFiles.read(lock), yaml);

    Run run = Run.seciot("check", yaml);

    assertThat(run.out().replace("lock.seciot.yaml", "lock.seciot.json"))
        .isEqualTo(Run.seciot("check", lock).out());
  }

  @Test
  void checksTheOthersWhereOneFileIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.seciot.json"), "{");

    Run run = Run.seciot("check", broken, lock);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("broken.seciot.json");
    assertThat(run.out()).contains("open-debug-port@swd");
  }

  @Test
  void quietPrintsOnlyWhatMakesItFail() {
    Run run = Run.seciot("check", "--quiet", lock);

    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith(lock + ": ").endsWith("]"));
  }

  @Test
  void writesAFileInsteadOfTheTerminal() throws IOException {
    Path result = folder.resolve("result.json");

    Run run = Run.seciot("check", lock, "--format", "json", "-o", result);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(result)).startsWith("{").endsWith("}\n");
  }

  @Test
  void warnsOfWordsThatTheVocabularyDoesNotKnow() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("odd.seciot.json"),
            """
            {"seciot": 1, "product": {"name": "Odd"}, "elements": [
              {"id": "port", "kind": "debug-prot", "name": "Port"},
              {"id": "lock", "kind": "lock", "name": "Lock",
               "facts": {"secureBot": "off", "deviceKeys": "sharde"}}]}
            """);

    Run run = Run.seciot("check", file);

    assertThat(run.notes())
        .contains("port.kind", "Did you mean \"debug-port\"")
        .contains("lock.facts.secureBot", "Did you mean \"secureBoot\"")
        .contains("lock.facts.deviceKeys", "Did you mean \"shared\"");
    assertThat(Run.seciot("validate", file).code()).isEqualTo(ExitCode.WRONG_USE);
  }

  @Test
  void failsWithItsOwnCodeWhereDataIsTooOld() {
    Run run = Run.seciot("check", lock, "--max-data-age", "30", "--date", "2099-01-01");

    assertThat(run.code()).isEqualTo(ExitCode.DATA_TOO_OLD);
  }

  @Test
  void namesWhatIsNewSinceTheLastReview(@TempDir Path folder) throws IOException {
    String model =
        """
        {"seciot": 1, "product": {"name": "Meter"},
         "elements": [
          {"id": "meter", "kind": "sensor", "name": "Meter"},
          {"id": "swd", "kind": "debug-port", "name": "SWD pads", "in": "meter",
           "facts": {"debugAccess": "open"}}],
         "reviews": [{"id": "r", "by": "Ada", "on": "2026-01-31", "findings": {"%s": "swd"}}]}
        """;
    Path unseen = Files.writeString(folder.resolve("a.seciot.json"), model.formatted("other"));
    Path seen =
        Files.writeString(folder.resolve("b.seciot.json"), model.formatted("open-debug-port"));

    assertThat(sinceReview(unseen)).contains("open-debug-port@swd");
    assertThat(sinceReview(seen)).isNotEmpty().doesNotContain("open-debug-port@swd");
  }

  private static String sinceReview(Path model) {
    String out = Run.seciot("check", "--fail-on", "none", model).out();
    int start = out.indexOf("New since the review by Ada on 2026-01-31");
    return out.substring(start, out.indexOf("\n\n", start));
  }
}
