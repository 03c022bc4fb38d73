package io.seciot.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpareRulesTest {

  @Test
  void leavesOutWhatIsOnlyForUnusedControls() {
    String css =
        """
        /* .button { -fx-padding: 9px; } */
        .root { -color-accent: #0969da; }
        .slider > .thumb, .button:hover > .text { -fx-fill: -color-accent; }
        .chart-bar, .tab-pane.floating > .tab { -fx-fill: red; }
        .cardholder { -fx-fill: green; }
        """;

    assertThat(SpareRules.leftOut(css).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly(
            ".root { -color-accent: #0969da; }",
            ".button:hover > .text { -fx-fill: -color-accent; }",
            ".cardholder { -fx-fill: green; }");
  }
}
