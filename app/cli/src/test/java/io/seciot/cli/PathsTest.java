package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
