package io.seciot.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterfaceSizeTest {

  @Test
  void isOneThatCanBeChosen() {
    assertThat(InterfaceSize.of(500)).isEqualTo(InterfaceSize.of(200));
    assertThat(InterfaceSize.of(200).larger()).isEqualTo(InterfaceSize.of(200));
    assertThat(InterfaceSize.of(80).smaller()).isEqualTo(InterfaceSize.of(80));
    assertThat(InterfaceSize.of(116)).isEqualTo(InterfaceSize.of(120));
    assertThat(InterfaceSize.choices()).startsWith(80, 90).endsWith(200);
  }

  @Test
  void scalesEveryLengthAndNothingElse() {
    String css = ".a-2px { -fx-padding: 4px 1.5px 0 -3px; -fx-font-size: 1em; -fx-fill: #12345f; }";

    assertThat(InterfaceSize.of(200).scaled(css))
        .isEqualTo(
            ".a-2px { -fx-padding: 8.0px 3.0px 0 -6.0px; -fx-font-size: 1em; -fx-fill: #12345f; }");
  }
}
