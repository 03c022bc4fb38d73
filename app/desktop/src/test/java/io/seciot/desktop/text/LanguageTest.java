package io.seciot.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void followsTheSystemWhereThereAreWords() {
    assertThat(Language.SYSTEM.locale(Locale.forLanguageTag("de-AT")))
        .isEqualTo(Locale.forLanguageTag("de-AT"));
    assertThat(Language.SYSTEM.locale(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void keepsTheRegionOfTheSystemForDates() {
    assertThat(Language.ENGLISH.locale(Locale.UK)).isEqualTo(Locale.UK);
    assertThat(Language.ENGLISH.locale(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
    assertThat(Language.GERMAN.locale(Locale.UK)).isEqualTo(Locale.GERMAN);
  }
}
