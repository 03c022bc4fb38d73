package io.seciot.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.cli.ExitCode;
import io.seciot.cli.Run;
import io.seciot.ontology.analysis.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void isReachedBySeverityAtOrAbove() {
    assertThat(Threshold.HIGH.isReachedBy(Severity.MEDIUM)).isFalse();
    assertThat(Threshold.HIGH.isReachedBy(Severity.HIGH)).isTrue();
    assertThat(Threshold.HIGH.isReachedBy(Severity.CRITICAL)).isTrue();
    assertThat(Threshold.LOW.isReachedBy(Severity.LOW)).isTrue();
    assertThat(Threshold.NONE.isReachedBy(Severity.CRITICAL)).isFalse();
  }

  @Test
  void staysOpenForAnAcceptedFinding() throws IOException {
    Run run = Run.seciot("check", accepted("2026-06-01"), "--date", "2026-05-31");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("Decided (1)", "accepted");
  }

  @Test
  void closesOnceTheDecisionHasExpired() throws IOException {
    Run run = Run.seciot("check", accepted("2026-06-01"), "--date", "2026-06-01");

    assertThat(run.code()).isEqualTo(ExitCode.GATE);
    assertThat(run.out()).contains("Expired on 2026-06-01");
  }

  @Test
  void ignoresWhatIsOnlyPossible() throws IOException {
    Path file = Files.writeString(folder.resolve("m.seciot.json"), model("", ""));

    assertThat(Run.seciot("check", file, "--fail-on", "low").code()).isEqualTo(ExitCode.FINE);
  }

  private Path accepted(String expires) throws IOException {
    String decision =
        """
        , "decisions": [{"finding": "open-debug-port@swd", "status": "accepted", "by": "R. Meier",
        "on": "2026-03-02", "reason": "Glued shut", "expires": "%s"}]
        """
            .formatted(expires);
    return Files.writeString(
        folder.resolve("m.seciot.json"), model("\"debugAccess\": \"open\"", decision));
  }

  private static String model(String facts, String decisions) {
    return """
    {"seciot": 1, "product": {"name": "Lock"}, "elements": [
      {"id": "lock", "kind": "lock", "name": "Lock"},
      {"id": "swd", "kind": "debug-port", "name": "SWD", "in": "lock", "facts": {%s}}]%s}
    """
        .formatted(facts, decisions);
  }
}
