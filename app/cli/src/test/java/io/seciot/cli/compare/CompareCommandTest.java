package io.seciot.cli.compare;

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

class CompareCommandTest {

  private static final String METER =
      """
      {"seciot": 1, "product": {"name": "Meter"},
       "elements": [
        {"id": "meter", "kind": "sensor", "name": "Meter"},
        {"id": "swd", "kind": "debug-port", "name": "SWD pads", "in": "meter",
         "facts": {"debugAccess": "locked"}}]}
      """;

  @TempDir private Path folder = Path.of("");
  private Path locked = Path.of("");
  private Path open = Path.of("");

  @BeforeEach
  void writeModels() throws IOException {
    locked = Files.writeString(folder.resolve("locked.seciot.json"), METER);
    open =
        Files.writeString(
            folder.resolve("open.seciot.json"), METER.replace("\"locked\"", "\"open\""));
  }

  @Test
  void saysWhatDiffersInTheDrawingAndWhatItMeans() {
    Run run = Run.seciot("compare", locked, open);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "In the drawing (1)",
            "Debug access: Open, was Locked for good",
            "New findings",
            "open-debug-port@swd",
            "5.6-4A",
            "not met, was met");
    assertThat(Run.seciot("compare", open, locked).out()).contains("Findings that are gone");
  }

  @Test
  void saysThatNothingDiffers() {
    Run run = Run.seciot("compare", "--fail-on-new", "low", open, open);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Nothing differs in meaning.", "Passed: no open finding has become low or above.");
  }

  @Test
  void failsForANewFindingAtTheGateOnly() {
    Run failed = Run.seciot("compare", "--fail-on-new", "high", locked, open);

    assertThat(failed.code()).isEqualTo(ExitCode.GATE);
    assertThat(failed.out()).contains("Failed: ", "high or above and ", " not before.");
    assertThat(Run.seciot("compare", "--fail-on-new", "high", open, open).code()).isZero();
    assertThat(Run.seciot("compare", "--fail-on-new", "high", open, locked).code()).isZero();
  }

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    Run run = Run.seciot("compare", "--format", "json", locked, open);

    assertThat(Schemas.problems("comparison", run.out())).isEmpty();
    assertThat(run.out()).contains("\"facts.debugAccess\"", "open-debug-port@swd");
    assertThat(Run.seciot("compare", "--format", "json", locked, open).out()).isEqualTo(run.out());
  }

  @Test
  void refusesWhatIsNoModel() {
    Run run = Run.seciot("compare", locked, folder.resolve("gone.seciot.json"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("gone.seciot.json: there is no such file").hasLineCount(1);
  }
}
