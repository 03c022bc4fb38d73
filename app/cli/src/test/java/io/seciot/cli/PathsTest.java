package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {

  private static final String SAFE =
      """
      {"seciot": 1, "product": {"name": "Safe"},
       "elements": [
         {"id": "safe", "kind": "lock", "name": "Safe", "data": ["code"]},
         {"id": "swd", "kind": "debug-port", "name": "SWD pads", "in": "safe",
          "facts": {"debugAccess": "open"}}],
       "data": [{"id": "code", "name": "Code", "facts": {"confidentiality": "high"}}]}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void showsThePathsAndWhatClosesThem() throws IOException {
    Run run = Run.seciot("paths", safe());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("physical", "open-debug-port@swd", "closes", "Lock the debug");
  }

  @Test
  void speaksToProgramsToo() throws IOException {
    Run run = Run.seciot("paths", "--format", "json", safe());

    JsonNode json = new ObjectMapper().readTree(run.out());

    assertThat(json.path("paths").path(0).path("to").asText()).isEqualTo("code");
    assertThat(json.path("paths").path(0).path("steps").path(0).asText())
        .isEqualTo("open-debug-port@swd");
    assertThat(json.path("cuts").path(0).path("closed").asInt()).isEqualTo(1);
  }

  @Test
  void showsOnlyThoseFromAStart() throws IOException {
    Run run = Run.seciot("paths", "--from", "internet", safe());

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("  physical");
  }

  @Test
  void namesTheStartsThereAre() throws IOException {
    Run run = Run.seciot("paths", "--from", "the moon", safe());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("local-network");
  }

  @Test
  void suggestsTheDataThatWasMeant() throws IOException {
    Run run = Run.seciot("paths", "--to", "nothing-like-it", safe());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("no such data asset");
  }

  private Path safe() throws IOException {
    return Files.writeString(folder.resolve("safe.seciot.json"), SAFE);
  }
}
