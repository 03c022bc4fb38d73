package io.seciot.cli.risks;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.Run;
import io.seciot.cli.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RisksCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path lock = Path.of("");

  @BeforeEach
  void copyModel() throws IOException {
    lock = Run.lock(folder);
  }

  @Test
  void showsTheThreeStates() {
    Run run = Run.seciot("risks", lock);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("inherent ", " → present ", " → residual ", "Present (", "open-debug-port@swd");
  }

  @Test
  void lowersTheResidualRiskByWhatIsPlanned() {
    Run.seciot("fix", lock, "--finding", "open-debug-port@swd", "--with", "lock-debug-port");

    assertThat(Run.seciot("risks", lock).out())
        .contains("→ residual gone", "Planned   Lock the debug port in production");
  }

  @Test
  void printsWhatTheSchemaPromises() throws IOException {
    Run.seciot("fix", lock, "--finding", "open-debug-port@swd", "--with", "lock-debug-port");

    Run run = Run.seciot("risks", "--format", "json", lock);

    assertThat(Schemas.problems("risks", run.out())).isEmpty();
    assertThat(run.out()).contains("\"planned\": [", "\"residual\": null");
    assertThat(Schemas.problems("analysis", Run.seciot("check", "--format", "json", lock).out()))
        .isEmpty();
  }

  @Test
  void saysTheSameEveryTime() {
    assertThat(Run.seciot("risks", "--date", "2026-05-01", "--format", "json", lock).out())
        .isEqualTo(Run.seciot("risks", "--date", "2026-05-01", "--format", "json", lock).out());
  }

  @Test
  void namesACountermeasureThatNobodyKnows() throws IOException {
    Run.seciot("fix", lock, "--finding", "open-debug-port@swd", "--with", "lock-debug-port");
    Files.writeString(
        lock, Files.readString(lock).replace("\"lock-debug-port\"", "\"lock-debug-prot\""));

    assertThat(Run.seciot("validate", lock).notes())
        .contains("open-debug-port@swd.measures", "Did you mean \"lock-debug-port\"");
    assertThat(Run.seciot("risks", lock).code()).isZero();
  }
}
