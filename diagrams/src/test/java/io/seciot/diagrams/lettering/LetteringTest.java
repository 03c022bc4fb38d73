package io.seciot.diagrams.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

  @Test
  void breaksBetweenWords() {
    assertThat(Lettering.lines("Access log and user accounts", 10, 70, 4))
        .containsExactly("Access log", "and user", "accounts");
  }

  @Test
  void cutsWhatDoesNotFitWithAnEllipsis() {
    assertThat(Lettering.lines("Access log and user accounts", 10, 70, 2))
        .containsExactly("Access log", "and user\u2026");
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(Lettering.lines("Donaudampfschifffahrt", 10, 60, 3))
        .allSatisfy(line -> assertThat(Lettering.width(line, 10)).isLessThanOrEqualTo(60));
  }

  @Test
  void neverSplitsACharacterOfTwoHalves() {
    assertThat(Lettering.lines("\uD83D\uDE80\uD83D\uDE80", 10, 1, 2))
        .containsExactly("\uD83D\uDE80", "\uD83D\uDE80");
  }

  @Test
  void keepsOneLineForNothing() {
    assertThat(Lettering.lines("", 10, 80, 2)).containsExactly("");
  }

  @Test
  void turnsLineBreaksIntoBlanks() {
    assertThat(Lettering.oneLine(" Local\n\tAPI ")).isEqualTo("Local API");
  }
}
