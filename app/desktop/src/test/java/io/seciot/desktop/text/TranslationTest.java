package io.seciot.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said about files: no sentence without its German one, none left over. */
class TranslationTest {

  private static final String FILE =
      "app/desktop/src/main/resources/io/seciot/desktop/text/problems_de.txt";

  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  /** Modules whose problems reach the window. */
  private static final List<Path> SOURCES =
      List.of(
          Path.of("../../architecture-model/src/main/java"),
          Path.of("../../interchange/src/main/java"),
          Path.of("../../threat-ontology/src/main/java"),
          Path.of("../../report-templates/src/main/java"),
          Path.of("src/main/java"));

  /**
   * What the window never says: arguments of the command line, the check of an installed product,
   * its benchmark, the examples of threats, and files of the knowledge that no pack can have.
   */
  private static final Set<String> ENGLISH_ONLY =
      Set.of(
          "DesktopOptions.java",
          "selfcheck",
          "measure",
          "examples",
          "CircularExcuses.java",
          "EditionsBuilder.java",
          "ProvisionsReader.java",
          "StandardsLoader.java",
          "TestPlanReader.java");

  private static final Translation GERMAN = Translation.to(Locale.GERMAN);

  private static SaidSentences said;

  @BeforeAll
  static void read() throws IOException {
    said = SaidSentences.in(SOURCES, ENGLISH_ONLY);
  }

  @Test
  void everySentenceIsTranslated() {
    Set<String> missing = new TreeSet<>(said.patterns());
    missing.removeIf(pattern -> pattern.chars().noneMatch(Character::isLetter));
    missing.removeAll(GERMAN.patterns().keySet());
    assertThat(String.join("\n\n", missing))
        .as("add these to %s, each with its German line below it", FILE)
        .isEmpty();
  }

  @Test
  void everyTranslationIsSaid() {
    Set<String> left = new TreeSet<>(GERMAN.patterns().keySet());
    left.removeAll(said.patterns());
    assertThat(left).as("take these out of %s", FILE).isEmpty();
  }

  @Test
  void noSentenceIsPutTogetherOfHalves() {
    assertThat(said.glued()).as("make these one Message.of with places").isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    assertThat(GERMAN.patterns())
        .allSatisfy((english, german) -> assertThat(places(german)).isEqualTo(places(english)));
  }

  private static Set<String> places(String pattern) {
    return PLACE
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void germanSentencesAreWrittenAsGerman() {
    assertThat(GERMAN.patterns().values())
        .allSatisfy(german -> assertThat(german).doesNotContain("\"", "...", " - "));
  }

  @Test
  void saysInGermanWhatFillsThePlacesToo() {
    Texts texts = new Texts(Locale.GERMAN);
    Message said = Message.of("there is no element {0}", Message.quoted("lock"));

    assertThat(texts.say(said)).isEqualTo("es gibt kein Element „lock“");
    texts.speak(Locale.ENGLISH);
    assertThat(texts.say(said)).isEqualTo("there is no element \"lock\"");
  }

  @Test
  void saysInEnglishWhatHasNoTranslation() {
    assertThat(new Texts(Locale.GERMAN).say(Message.of("as the system says")))
        .isEqualTo("as the system says");
  }
}
