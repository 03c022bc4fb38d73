package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void explainsAThreatWithoutAModel() {
    Run run = Run.seciot("explain", "open-debug-port");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("CWE-1191", "False alarm", "Lock the debug port")
        .doesNotContain("{");
  }

  @Test
  void explainsTheWordsThatOccur() {
    Run run = Run.seciot("explain", "open-debug-port");

    assertThat(run.out().substring(run.out().indexOf("\nWords\n")))
        .contains("CWE", "debug port")
        .doesNotContain("BACnet");
    assertThat(Run.seciot("--quiet", "explain", "open-debug-port").out())
        .doesNotContain("\nWords\n");
  }

  @Test
  void beginsSentencesWithACapital() {
    Run run = Run.seciot("explain", "stranger-code-on-release-machine");

    assertThat(run.out().replaceAll("\\s+", " ")).contains(". The pipeline builds");
  }

  @Test
  void explainsAFindingWithItsRisk() throws IOException {
    Run run = Run.seciot("explain", "open-debug-port@swd", Run.lock(folder));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Risk", "Fix", "Test", "APPROTECT");
  }

  @Test
  void asksForTheModelOfAFinding() {
    Run run = Run.seciot("explain", "open-debug-port@swd");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Name the model");
  }

  @Test
  void suggestsTheThreatThatWasMeant() {
    Run run = Run.seciot("explain", "open-debug-prt");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Did you mean \"open-debug-port\"");
  }
}
