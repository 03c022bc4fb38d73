package io.seciot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "Door lock, door-lock",
    "Türschloss No. 1, turschloss-no-1",
    "'  --MQTT/TLS--  ', mqtt-tls",
    "'', item",
    "锁, item",
    "ﬁrmware, firmware",
    "'!a', a",
    "'Straße Ⅳ', stra-e-iv"
  })
  void readsLikeTheName(String name, String slug) {
    assertThat(Slugs.free(name, "item", id -> false)).isEqualTo(slug);
  }

  @Test
  void countsOnWhereAnIdIsTaken() {
    Set<String> taken = Set.of("lock", "lock-2");

    assertThat(Slugs.free("Lock", "item", taken::contains)).isEqualTo("lock-3");
  }

  @Test
  void staysShortAndAnId() {
    String slug = Slugs.free("a ".repeat(500), "item", id -> false);

    assertThat(slug).hasSizeLessThanOrEqualTo(60);
    assertThat(Slugs.isSlug(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "ä", "a/b", "a\n"})
  void knowsWhatIsNoId(String text) {
    assertThat(Slugs.isSlug(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "smart-lock", "v1.2-beta", "a-b.c-d"})
  void knowsWhatIsAnId(String text) {
    assertThat(Slugs.isSlug(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".a", "a.", "a.-b", "é-a", "a-b-"})
  void jointsStandBetweenLettersAndDigits(String text) {
    assertThat(Slugs.isSlug(text)).isFalse();
  }

  @Test
  void cutsALongNameWithoutAHyphenAtItsEnd() {
    assertThat(Slugs.of("a".repeat(59) + " bc", "item")).isEqualTo("a".repeat(59));
    assertThat(Slugs.of("!" + "a".repeat(80), "item")).isEqualTo("a".repeat(59));
  }

  @Test
  void judgesALongTextWithoutHarm() {
    assertThat(Slugs.isSlug("a-".repeat(1_000_000) + "a")).isFalse();
  }
}
