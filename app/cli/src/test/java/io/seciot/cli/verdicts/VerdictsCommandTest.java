package io.seciot.cli.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.cli.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsCommandTest {

  private static final String STANDARD = "en-303-645-v3.1.3";

  @TempDir private Path folder = Path.of("");
  private Path lock = Path.of("");

  @BeforeEach
  void copyModel() throws IOException {
    lock = Run.lock(folder);
  }

  @Test
  void listsStandardsWithCounts() {
    Run run = Run.seciot("verdicts", lock);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(STANDARD, "en-303-645-v2.1.1", "not met", "not executed", "ETSI EN 303 645");
  }

  @Test
  void givesEachProvisionAVerdictAndReasons() {
    Run run = Run.seciot("verdicts", lock, "--standard", STANDARD);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("5.1-1 ", "5.3-2 ", "6-1 ", "  - ", "Questions ");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void jsonFollowsItsPublishedSchema() throws IOException {
    String list = Run.seciot("verdicts", lock, "--format", "json").out();
    String one = Run.seciot("verdicts", lock, "--standard", STANDARD, "--format", "json").out();

    String tests =
        Run.seciot("verdicts", lock, "--standard", "ts-103-701", "--format", "json").out();

    assertThat(Schemas.problems("verdicts", tests)).isEmpty();
    assertThat(tests).contains("\"ixit\"", "7-UpdMech");
    assertThat(Schemas.problems("verdicts", list)).isEmpty();
    assertThat(Schemas.problems("verdicts", one)).isEmpty();
    assertThat(list).doesNotContain("provisions");
    assertThat(one).contains("\"provisions\"").doesNotContain("en-303-645-v2.1.1");
  }

  @Test
  void namesTheStandardsThatAreKnown() {
    Run run = Run.seciot("verdicts", lock, "--standard", "iso-1");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Choose one of", STANDARD);
  }
}
