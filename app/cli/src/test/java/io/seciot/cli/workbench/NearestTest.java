package io.seciot.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("debug-port", "lock", "mobile-app");

  @Test
  void findsASlip() {
    assertThat(Nearest.to("debgu-port", KNOWN)).contains("debug-port");
    assertThat(Nearest.to("DebugPort", KNOWN)).contains("debug-port");
  }

  @Test
  void findsWhatWasTypedInPart() {
    assertThat(Nearest.to("mobile", KNOWN)).contains("mobile-app");
  }

  @Test
  void staysSilentWhereNothingIsNear() {
    assertThat(Nearest.to("turbine", KNOWN)).isEmpty();
  }
}
