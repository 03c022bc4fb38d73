package io.seciot.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Extras;
import io.seciot.model.ProblemException;
import io.seciot.model.Signature;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixCommandTest {

  private static final String FINDING = "open-debug-port@swd";

  @TempDir private Path folder = Path.of("");
  private Path lock = Path.of("");

  @BeforeEach
  void copyModel() throws IOException {
    lock = Run.lock(folder);
  }

  @Test
  void listsFixesThatWereTried() throws IOException {
    byte[] before = Files.readAllBytes(lock);

    Run run = Run.seciot("fix", lock, "--finding", FINDING);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("lock-debug-port", "Effort", "the finding is gone", "swd/debugAccess", "1. ");
    assertThat(Files.readAllBytes(lock)).isEqualTo(before);
  }

  @Test
  void plansAsADecisionAndStatesNothing() throws ProblemException {
    Architecture before = ModelFiles.read(lock);

    Run run =
        Run.seciot(
            "fix",
            lock,
            "--finding",
            FINDING,
            "--with",
            "lock-debug-port",
            "--by",
            "Reviewer",
            "--ticket",
            "SEC-1",
            "--date",
            "2026-03-04");

    assertThat(run.code()).isZero();
    Architecture after = ModelFiles.read(lock);
    assertThat(after.items()).isEqualTo(before.items());
    Decision decision = after.decisions().get(FINDING);
    Signature signature = new Signature("Reviewer", LocalDate.of(2026, 3, 4));
    assertThat(decision)
        .isEqualTo(
            new Decision(
                FINDING,
                Decision.Status.IN_PROGRESS,
                signature,
                decision.reason(),
                "SEC-1",
                null,
                SortedSets.immutable.of("lock-debug-port"),
                Extras.NONE));
    assertThat(decision.reason()).startsWith("Planned: ");
  }

  @Test
  void showsWhatIsLeftWhenThePlanIsDone() {
    Run.seciot("fix", lock, "--finding", FINDING, "--with", "lock-debug-port");

    assertThat(Run.seciot("check", lock).out())
        .contains("Planned", "Lock the debug port in production. Then: gone");
  }

  @Test
  void keepsTheFindingOpenUntilItIsDone() {
    Run.seciot("fix", lock, "--finding", FINDING, "--with", "lock-debug-port");

    assertThat(Run.seciot("check", "--quiet", lock).out()).contains(FINDING);
  }

  @Test
  void saysHowToStateThatItIsDone() {
    Run run = Run.seciot("fix", lock, "--finding", FINDING, "--with", "lock-debug-port");

    String command = run.out().substring(run.out().indexOf("seciot answer") + 7).strip();
    Run done = Run.seciot((Object[]) command.split(" "));

    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("Rules out").contains(FINDING);
  }

  @Test
  void keepsTheTicketOfAnEarlierPlan() throws ProblemException {
    Run.seciot("fix", lock, "--finding", FINDING, "--with", "lock-debug-port", "--ticket", "SEC-1");

    Run again = Run.seciot("fix", lock, "--finding", FINDING, "--with", "lock-debug-port");

    assertThat(again.out()).contains("Before");
    Decision decision = ModelFiles.read(lock).decisions().get(FINDING);
    assertThat(decision).extracting(Decision::ticket).isEqualTo("SEC-1");
  }

  @Test
  void listsFewMeasuresThatCloseAllFindings() throws IOException {
    byte[] before = Files.readAllBytes(lock);

    Run run = Run.seciot("fix", lock);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1. ", "Lock the debug port in production", FINDING, "seciot fix " + lock)
        .doesNotContain("Still there");
    assertThat(Files.readAllBytes(lock)).isEqualTo(before);
  }

  @Test
  void wantsAFindingToPlanFor() {
    Run run = Run.seciot("fix", lock, "--with", "lock-debug-port");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Name it with --finding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          open-debug-port@sdw | lock-debug-port | Did you mean "open-debug-port@swd"
          open-debug-port@swd | glue            | Choose one of lock-debug-port
          """)
  void listsTheChoicesWhereNoneFits(String finding, String measure, String advice) {
    Run run = Run.seciot("fix", lock, "--finding", finding, "--with", measure);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains(advice);
  }
}
