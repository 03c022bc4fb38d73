package io.seciot.cli.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.model.Fact;
import io.seciot.model.ProblemException;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path lock = Path.of("");

  @BeforeEach
  void copyModel() throws IOException {
    lock = Run.lock(folder);
  }

  @Test
  void statesTheFactInSomebodysName() throws ProblemException {
    Run run =
        Run.seciot(
            "answer",
            lock,
            "lock/deviceKeys",
            "shared",
            "--by",
            "Reviewer",
            "--evidence",
            "LAB-7",
            "--date",
            "2026-03-04");

    assertThat(run.code()).isZero();
    Source source =
        new Source.Answered(new Signature("Reviewer", LocalDate.of(2026, 3, 4)), "LAB-7");
    assertThat(fact(lock, "lock", "deviceKeys")).isEqualTo(new Fact(Value.of("shared"), source));
    assertThat(run.out()).contains("answered by Reviewer on 2026-03-04", "Confirms");
  }

  @Test
  void saysWhatWasStatedBefore() {
    Run run = Run.seciot("answer", lock, "swd/debugAccess", "locked");

    assertThat(run.out())
        .contains("Before", "Rules out: Debug port left open [open-debug-port@swd]");
  }

  @Test
  void takesTheLabelOfAChoice() throws ProblemException {
    Run run = Run.seciot("answer", lock, "swd/debugAccess", "Locked for good");

    assertThat(run.code()).isZero();
    assertThat(fact(lock, "swd", "debugAccess").value()).isEqualTo(Value.of("locked"));
  }

  @Test
  void leavesTheModelAsItIsWhereAnotherNameIsGiven() throws IOException, ProblemException {
    byte[] before = Files.readAllBytes(lock);
    Path other = folder.resolve("answered.seciot.yaml");

    Run run = Run.seciot("answer", lock, "swd/debugAccess", "locked", "-o", other);

    assertThat(run.code()).isZero();
    assertThat(Files.readAllBytes(lock)).isEqualTo(before);
    assertThat(fact(other, "swd", "debugAccess").value()).isEqualTo(Value.of("locked"));
  }

  @Test
  void replacesAnotherModelOnlyWhenAskedTo() throws IOException {
    Path other = Files.writeString(folder.resolve("other.seciot.json"), "mine");

    Run refused = Run.seciot("answer", lock, "swd/debugAccess", "locked", "-o", other);
    String kept = Files.readString(other);
    Run forced = Run.seciot("answer", lock, "swd/debugAccess", "locked", "-o", other, "--force");

    assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(refused.notes()).contains("--force");
    assertThat(kept).isEqualTo("mine");
    assertThat(forced.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          swd/debugAccess   | perhaps  | one of locked, password, open
          swd/debugAcess    | locked   | Did you mean "swd/debugAccess"
          nothing           | locked   | the model has no such question
          unlock/protocol   | smoke    | the id of a protocol in the catalogue
          """)
  void listsTheChoicesWhereNoneFits(String question, String value, String advice)
      throws IOException {
    byte[] before = Files.readAllBytes(lock);

    Run run = Run.seciot("answer", lock, question, value);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains(advice);
    assertThat(run.notes().lines()).hasSize(1);
    assertThat(Files.readAllBytes(lock)).isEqualTo(before);
  }

  @Test
  void wantsANameAndADate() {
    assertThat(Run.seciot("answer", lock, "swd/debugAccess", "open", "--by", " ").notes())
        .contains("Add --by");
    assertThat(Run.seciot("answer", lock, "swd/debugAccess", "open", "--date", "today").notes())
        .contains("2026-03-31");
  }

  private static Fact fact(Path file, String item, String property) throws ProblemException {
    return ModelFiles.read(file).item(item).orElseThrow().fact(property).orElseThrow();
  }
}
