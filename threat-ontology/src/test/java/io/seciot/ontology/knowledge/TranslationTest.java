package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** The vocabulary in German: the same in all but the words. */
class TranslationTest {

  private static final Path FOLDER = Path.of("ontology", "vocabulary");

  /** An English name, heading, question, answer to choose or help that no German one follows. */
  private static final Pattern UNTRANSLATED =
      Pattern.compile(
          "(?:skos:prefLabel|skos:definition|sec:section|sec:question|sec:unit) "
              + "(\"(?:[^\"\\\\]|\\\\.)*\"@en)(?! *, *\"[^\"]+\"@de)");

  /** An English text and the German one behind it. */
  private static final Pattern PAIR =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"@en *, *\"((?:[^\"\\\\]|\\\\.)*)\"@de");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  @Test
  void everyTextHasAGermanOne() throws IOException {
    MutableList<String> missing = Lists.mutable.empty();
    eachLine((place, line) ->
        UNTRANSLATED
            .matcher(line)
            .results()
            .forEach(found -> missing.add(place + ": " + found.group(1))));

    assertThat(missing).as("add , \"...\"@de behind these texts").isEmpty();
  }

  @Test
  void germanHasThePlaceholdersOfTheEnglish() throws IOException {
    MutableList<String> wrong = Lists.mutable.empty();
    eachLine((place, line) ->
        PAIR.matcher(line)
            .results()
            .filter(pair -> !placeholders(pair.group(1)).equals(placeholders(pair.group(2))))
            .forEach(pair -> wrong.add(place + ": " + pair.group(2))));

    assertThat(wrong)
        .as("give the German text the {...} that the English one before it has, each as often")
        .isEmpty();
  }

  @Test
  void onlyTheWordsDiffer() {
    Vocabulary german = KNOWLEDGE.vocabulary(Locale.GERMAN);

    assertThat(german.kinds().collect(Kind::id))
        .isEqualTo(KNOWLEDGE.vocabulary().kinds().collect(Kind::id));
    KNOWLEDGE
        .vocabulary()
        .properties()
        .forEach(property -> {
          Property translated = german.inOwnWords(property);
          assertThat(translated.choices().collect(Property.Choice::value))
              .isEqualTo(property.choices().collect(Property.Choice::value));
          assertThat(translated.texts().help()).isNotBlank().isNotEqualTo(property.texts().help());
          assertThat(translated.question("X")).contains("X").isNotEqualTo(property.question("X"));
        });
    assertThat(german.kind("lock").map(Kind::label)).contains("Schloss");
    assertThat(german.kind("lock").map(Kind::definition))
        .hasValueSatisfying(words -> assertThat(words).contains("Türschloss"));
    assertThat(KNOWLEDGE.vocabulary().kind("lock").map(Kind::label)).contains("Lock");
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertThat(KNOWLEDGE.vocabulary(Locale.FRENCH)).isSameAs(KNOWLEDGE.vocabulary());
  }

  /** Hands over each line of the kinds and properties with its place: file and number. */
  private static void eachLine(BiConsumer<String, String> use) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*(kinds|properties).*ttl")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          use.accept(file.getFileName() + ":" + (i + 1), lines.get(i));
        }
      }
    }
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
