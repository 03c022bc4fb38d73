package io.seciot.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyTest {

  @Test
  void lettersAreFoundInOrderOnly() {
    assertThat(Fuzzy.score("zin", "Zoom in")).isPresent();
    assertThat(Fuzzy.score("nizoom", "Zoom in")).isEmpty();
    assertThat(Fuzzy.score("zoom out", "Zoom in")).isEmpty();
  }

  @Test
  void wordsMayComeInAnyOrder() {
    assertThat(Fuzzy.score("report export", "Export report…")).isPresent();
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(Fuzzy.score("OFFNEN", "Modell öffnen…")).isPresent();
  }

  @Test
  void beginningsOfWordsComeFirst() {
    assertThat(ranked("sa", "Use as a base", "Save as…", "Select all"))
        .startsWith("Save as…")
        .endsWith("Use as a base");
  }

  @Test
  void theShorterOfTwoIsMeant() {
    assertThat(ranked("lock", "Lock of the basement entrance door", "Lock"))
        .containsExactly("Lock", "Lock of the basement entrance door");
  }

  private static List<String> ranked(String typed, String... texts) {
    return Stream.of(texts)
        .sorted(
            Comparator.comparingInt((String text) -> Fuzzy.score(typed, text).orElse(-1000))
                .reversed())
        .toList();
  }
}
