package io.seciot.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plus and minus are the same keys on all keyboards. */
class ShortcutTest {

  @ParameterizedTest
  @CsvSource({
    "Ctrl+PLUS, PLUS, true",
    "Ctrl+PLUS, ADD, true",
    "Ctrl+PLUS, EQUALS, true",
    "Ctrl+PLUS, MINUS, false",
    "Ctrl+MINUS, MINUS, true",
    "Ctrl+MINUS, SUBTRACT, true",
    "Ctrl+S, S, true",
    "Ctrl+S, PLUS, false"
  })
  void isPressedWithKeysThatMeanTheSame(String keys, KeyCode code, boolean pressed) {
    assertThat(Shortcut.of(keys).match(press(code, true))).isEqualTo(pressed);
  }

  @ParameterizedTest
  @CsvSource({"PLUS", "ADD", "EQUALS"})
  void needsControlWithEachOfThem(KeyCode code) {
    assertThat(Shortcut.of("Ctrl+PLUS").match(press(code, false))).isFalse();
  }

  private static KeyEvent press(KeyCode code, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
  }

  @Test
  void isShownAsThePlusThatItIs() {
    assertThat(Shortcut.of("Ctrl+PLUS").getDisplayText()).isEqualTo("Ctrl++");
  }

  @Test
  void differsFromOthersWithTheSameModifiers() {
    assertThat(Shortcut.of("Ctrl+PLUS"))
        .isEqualTo(Shortcut.of("Ctrl+PLUS"))
        .hasSameHashCodeAs(Shortcut.of("Ctrl+PLUS"))
        .isNotEqualTo(Shortcut.of("Ctrl+MINUS"));
  }
}
