package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.cli.workbench.Analyst;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.Workbench;
import io.seciot.model.ProblemException;
import io.seciot.ontology.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "report",
        "explain",
        "questions",
        "answer",
        "fix",
        "verdicts",
        "draw",
        "import",
        "validate",
        "desktop",
        "completion"
      })
  void everyVerbHasHelpWithExamples(String verb) {
    Run run = Run.seciot(verb, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: seciot " + verb, "Examples");
  }

  @Test
  void saysItsVersion() {
    assertThat(Run.seciot("--version").out()).startsWith("SecIoT ").doesNotContain("${");
  }

  @Test
  void suggestsTheVerbThatWasMeant() {
    Run run = Run.seciot("chekc", "x.json");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("check");
  }

  @Test
  void namesTheHelpOfTheVerbThatWasUsedWrongly() {
    Run run = Run.seciot("check");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("MODEL").contains("seciot check --help");
  }

  @Test
  void refusesFilesThatAreNotThere() {
    Run run = Run.seciot("check", folder.resolve("none.seciot.json"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("there is no such file").doesNotContain("Exception");
  }

  @Test
  void saysWhereABrokenFileIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("b.seciot.json"), "{\n \"seciot\": 1,\n oops");

    Run run = Run.seciot("validate", broken);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("b.seciot.json:3").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report --to pdf", "draw", "import --force"})
  void neverReplacesTheModel(String verb) throws IOException {
    Path model = Run.lock(folder);
    byte[] before = Files.readAllBytes(model);
    MutableList<Object> words = Lists.mutable.withAll(List.of(verb.split(" ")));

    Run run = Run.seciot(words.with(model).with("-o").with(model).toArray());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(Files.readAllBytes(model)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "report -o x.pdf"})
  void saysHowADateIsWritten(String verb) {
    MutableList<Object> words = Lists.mutable.withAll(List.of(verb.split(" ")));

    Run run = Run.seciot(words.with("x.seciot.json").with("--date").with("yesterday").toArray());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("2026-03-31").doesNotContain("java");
  }

  @Test
  void takesTheBlameForItsOwnFaults() throws IOException {
    Run run = Run.with(new BrokenWorkbench(), "check", Run.lock(folder));

    assertThat(run.code()).isEqualTo(ExitCode.OUR_FAULT);
    assertThat(run.notes()).containsPattern("code [0-9A-F]{4}-[0-9A-F]{4}").contains("Details are");
    assertThat(run.notes()).doesNotContain("IllegalStateException");
  }

  @Test
  void takesTheBlameForMissingParts() throws IOException {
    Workbench incomplete =
        new BrokenWorkbench() {
          @Override
          public Knowledge knowledge() {
            throw new NoClassDefFoundError("io/seciot/Gone");
          }
        };

    Run run = Run.with(incomplete, "explain", "open-debug-port");

    assertThat(run.code()).isEqualTo(ExitCode.OUR_FAULT);
    assertThat(run.notes()).contains("Details are");
  }

  @Test
  void printsACompletionScript() {
    assertThat(Run.seciot("completion").out()).contains("bash", "--fail-on", "explain");
  }

  private static class BrokenWorkbench implements Workbench {

    @Override
    public void use(ImmutableList<Path> packs) {}

    @Override
    public ModelFile open(Path model) throws ProblemException {
      return ModelFile.read(model);
    }

    @Override
    public ModelFile open(Path model, String revision) throws ProblemException {
      return ModelFile.read(model, revision);
    }

    @Override
    public void prepare() {
      // Breaks when it is used.
    }

    @Override
    public Knowledge knowledge() {
      throw new IllegalStateException("no knowledge");
    }

    @Override
    public Catalogue catalogue() {
      throw new IllegalStateException("no catalogue");
    }

    @Override
    public Analyst analyst(LocalDate day) {
      throw new IllegalStateException("no analyst");
    }
  }
}
