package io.seciot.desktop.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.text.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {

  @ParameterizedTest
  @CsvSource({
    "M, mandatory",
    "R, recommended",
    "M C (12), mandatory under a condition",
    "R F (a), recommended where the feature exists",
    "X, X"
  })
  void lettersOfTheTableAreSpeltOut(String status, String words) {
    assertThat(StatusWords.of(status, new Texts(Locale.ENGLISH))).isEqualTo(words);
  }
}
