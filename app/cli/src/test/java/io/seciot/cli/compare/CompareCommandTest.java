package io.seciot.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.cli.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
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
  void listsWhatWasSaidSince() throws IOException {
    String comment =
        """
        {"id": "20260131-090000-aaaaa", "about": "swd", "by": "Ada", "on": "2026-01-31",
         "text": "Is the fuse blown?", "state": "%s", "replies": [%s]}
        """;
    String reply =
        """
        {"id": "20260201-090000-aaaaa", "by": "Ben", "on": "2026-02-01", "text": "It is"}
        """;
    Path asked = commented("asked", comment.formatted("open", ""));
    Path answered = commented("answered", comment.formatted("resolved", reply));

    assertThat(Run.seciot("compare", locked, asked).out())
        .contains("Comments (1)", "new", "SWD pads: Is the fuse blown?", "Ada, 2026-01-31")
        .doesNotContain("Nothing differs");
    assertThat(Run.seciot("compare", asked, answered).out())
        .contains("resolved", "Ben, 2026-02-01: It is");
    assertThat(Run.seciot("compare", answered, locked).out()).contains("deleted");
    String json = Run.seciot("compare", "--format", "json", asked, answered).out();
    assertThat(Schemas.problems("comparison", json)).isEmpty();
    assertThat(json).contains("\"Is the fuse blown?\"", "\"It is\"");
  }

  private Path commented(String name, String comment) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".seciot.json"),
        METER.strip().replaceFirst("}$", ", \"comments\": [" + comment + "]}"));
  }

  @Test
  void refusesAModelThatIsInNoRepositoryAndHalfOfAComparison() {
    Run nowhere = Run.seciot("compare", "--revision", "main", open);
    assertThat(nowhere.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(nowhere.notes()).contains("this file is in no git repository");

    assertThat(Run.seciot("compare", open).notes()).contains("Give two models, or --revision REV");
    Run both = Run.seciot("compare", "--revision", "main", open, locked);
    assertThat(both.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(both.notes()).contains("Give one model with --revision");
  }

  @Test
  void comparesWithAnEarlierRevision() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern("open.seciot.json").call();
      git.commit().setMessage("Draw").setAuthor("Ada", "a@example.org").setSign(false).call();
    }
    Files.writeString(open, METER);

    Run run = Run.seciot("compare", "--revision", "HEAD", open);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("open.seciot.json (HEAD)", "Debug access: Locked for good, was Open");
    String json = Run.seciot("compare", "--format", "json", "--revision", "main", open).out();
    assertThat(Schemas.problems("comparison", json)).isEmpty();
    assertThat(Run.seciot("compare", "--revision", "v9", open).notes())
        .contains("the repository has no revision \"v9\"");
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
