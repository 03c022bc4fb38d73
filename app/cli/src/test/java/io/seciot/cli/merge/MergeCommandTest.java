package io.seciot.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

  private static final String METER =
      """
      {"seciot": 1, "product": {"name": "Meter"},
       "elements": [
        {"id": "meter", "kind": "sensor", "name": "Meter"},
        {"id": "swd", "kind": "debug-port", "name": "SWD pads", "in": "meter",
         "facts": {"debugAccess": "open"}}]}
      """;

  @TempDir private Path folder = Path.of("");
  private Path base = Path.of("");
  private Path locked = Path.of("");
  private Path named = Path.of("");
  private Path removed = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeModels() throws IOException {
    base = model("base", METER);
    locked = model("locked", METER.replace("open", "locked"));
    named = model("named", METER.replace("SWD pads", "Test pads"));
    removed = model("removed", METER.replaceAll("(?s),\\s*\\{\"id\": \"swd\".*open\"}}", ""));
    out = folder.resolve("out.seciot.json");
  }

  private Path model(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name + ".seciot.json"), content);
  }

  @Test
  void bringsTogetherWhatBothChanged() throws IOException {
    Run run = Run.seciot("merge", base, locked, named, "-o", out);

    assertThat(run.code()).as(run.notes()).isZero();
    assertThat(run.out()).isEqualTo("Everything of both versions is in.\n");
    assertThat(Files.readString(out)).contains("\"locked\"", "\"Test pads\"");
    byte[] first = Files.readAllBytes(out);
    Run.seciot("merge", base, named, locked, "-o", out);
    assertThat(Files.readAllBytes(out)).as("whoever comes first").isEqualTo(first);
  }

  @Test
  void listsConflictsAndLetsMineStand() throws IOException {
    Run run = Run.seciot("merge", base, locked, removed, "-o", out);

    assertThat(run.code()).isEqualTo(ExitCode.GATE);
    assertThat(run.out())
        .contains("1 conflict; yours stands", "SWD pads (swd): mine changed it, theirs removed it");
    assertThat(Files.readString(out)).contains("\"locked\"");
  }

  @Test
  void worksOnTheFilesThatGitMakes() throws IOException {
    Path ours = folder.resolve(".merge_file_a");
    Path theirs = folder.resolve(".merge_file_b");
    Path nothing = Files.writeString(folder.resolve(".merge_file_c"), "");
    String yaml =
        "seciot: 1\nproduct:\n  name: Meter\nelements:\n  - id: %s\n    kind: hub\n    name: A\n";
    Files.writeString(ours, yaml.formatted("a"));
    Files.writeString(theirs, yaml.formatted("b"));

    Run run =
        Run.seciot("merge", nothing, ours, theirs, "-o", ours, "--path", "models/m.seciot.yaml");

    assertThat(run.code()).as(run.notes()).isZero();
    assertThat(Files.readString(ours)).contains("- id: a\n", "- id: b\n").doesNotContain("{");
  }

  @Test
  void leavesMineAloneWhereTheirsIsNoModel() throws IOException {
    Files.writeString(named, "<<<<<<< HEAD");
    String before = Files.readString(locked);

    Run run = Run.seciot("merge", base, locked, named, "-o", locked);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("named.seciot.json:1");
    assertThat(Files.readString(locked)).isEqualTo(before);
  }
}
