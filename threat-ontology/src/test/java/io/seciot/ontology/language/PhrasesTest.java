package io.seciot.ontology.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** The sentences of reasoning in both languages. */
class PhrasesTest {

  private static final Path CODE = Path.of("src", "main", "java");

  /** Keys that are put together from a word of the knowledge. */
  private static final Pattern PUT_TOGETHER =
      Pattern.compile("(value|place|skill|level|severity|verdict|test\\.type)\\..*");

  private static final Pattern PLACE = Pattern.compile("\\{\\w+");

  private static final Phrases GERMAN = Phrases.in(java.util.Locale.GERMANY);

  @Test
  void eachSentenceIsThereInBothLanguages() throws IOException {
    assertThat(values(read("phrases_de.properties"))).isEqualTo(values(read("phrases.properties")));
  }

  /** English needs no words for what the vocabulary writes as people read it. */
  private static Set<String> values(Properties properties) {
    return properties.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("value."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** German may leave out what its grammar has no use for, and must not invent anything. */
  @Test
  void germanFillsNothingThatEnglishDoesNot() throws IOException {
    Properties english = read("phrases.properties");
    Properties german = read("phrases_de.properties");

    for (String key : values(english)) {
      assertThat(places(english.getProperty(key)))
          .as(key)
          .containsAll(places(german.getProperty(key)));
    }
  }

  @Test
  void nothingIsLeftOver() throws IOException {
    String code;
    try (Stream<Path> files = Files.walk(CODE)) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(PhrasesTest::text)
              .collect(Collectors.joining());
    }
    String all = code;

    assertThat(read("phrases.properties").stringPropertyNames())
        .filteredOn(key -> !PUT_TOGETHER.matcher(key).matches())
        .allSatisfy(key -> assertThat(all).contains("\"" + key + "\""));
  }

  @Test
  void saysNumbersAndListsInTheWayOfTheLanguage() {
    assertThat(GERMAN.say("risk.fleet", 50_000, "hoch")).contains("50.000 Geräte");
    assertThat(GERMAN.all(Lists.immutable.of("A", "B", "C"))).isEqualTo("A, B und C");
    assertThat(GERMAN.any(Lists.immutable.of("A", "B"))).isEqualTo("A oder B");
    assertThat(GERMAN.first(1, Lists.immutable.of("A", "B", "C"))).isEqualTo("A und 2 weitere");
    assertThat(Phrases.ENGLISH.first(1, Lists.immutable.of("A", "B", "C")))
        .isEqualTo("A and 2 more");
  }

  @Test
  void germanNounsKeepTheirCapital() {
    assertThat(GERMAN.within("Gerät")).isEqualTo("Gerät");
    assertThat(Phrases.ENGLISH.within("Device")).isEqualTo("device");
    assertThat(Phrases.ENGLISH.within("BLE pairing")).isEqualTo("BLE pairing");
    assertThat(Phrases.ENGLISH.within("X.509 certificate")).isEqualTo("X.509 certificate");
  }

  @Test
  void valuesThatWereWorkedOutAreWords() {
    assertThat(GERMAN.value("local-network")).isEqualTo("lokales Netz");
    assertThat(Phrases.ENGLISH.value("local-network")).isEqualTo("local network");
    assertThat(GERMAN.value("never-heard")).isEqualTo("never heard");
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Properties read(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name))) {
      Properties found = new Properties();
      found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return found;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
