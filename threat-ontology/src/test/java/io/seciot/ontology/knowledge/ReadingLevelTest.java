package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.knowledge.KnowledgeTexts.Sort;
import io.seciot.ontology.knowledge.KnowledgeTexts.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Texts of the knowledge can be read by people without training in security: short sentences, and
 * words that are not all long. The measure of words and syllables together is the Flesch-Kincaid
 * grade, the years of school that a reader needs.
 */
class ReadingLevelTest {

  /** A short text has too few words for its grade to mean anything. */
  private static final int ENOUGH_WORDS = 20;

  private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$|^y");
  private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]{1,2}");

  /** The most words of a sentence. */
  private static final Map<Sort, Integer> LONGEST_SENTENCE =
      new EnumMap<>(
          Map.of(
              Sort.TITLE, 16,
              Sort.LABEL, 16,
              Sort.QUESTION, 28,
              Sort.SCENARIO, 32,
              Sort.FALSE_ALARM, 32,
              Sort.HELP, 32,
              Sort.TEST, 32,
              Sort.STEP, 36));

  /** The highest grade; titles, labels and steps have their sentences bounded only. */
  private static final Map<Sort, Double> HIGHEST_GRADE =
      new EnumMap<>(
          Map.of(
              Sort.SCENARIO, 13.0,
              Sort.FALSE_ALARM, 13.0,
              Sort.QUESTION, 13.0,
              Sort.HELP, 14.0));

  private static final List<Text> TEXTS = KnowledgeTexts.of(BuiltInKnowledge.load());

  @Test
  void sentencesAreShort() {
    List<String> offenders =
        TEXTS.stream()
            .flatMap(text ->
                Words.sentences(text.words()).stream()
                    .filter(sentence -> Words.in(sentence).size() > longest(text))
                    .map(sentence ->
                        "%s: %d words in a sentence, at most %d; say it in two: \"%s\""
                            .formatted(
                                text.place(), Words.in(sentence).size(), longest(text), sentence)))
            .toList();

    assertThat(offenders).isEmpty();
  }

  @Test
  void wordsAreShortToo() {
    List<String> offenders =
        TEXTS.stream()
            .filter(text -> grade(text.words()) > highestGrade(text))
            .map(text ->
                "%s: grade %.1f, at most %.0f; use shorter words and sentences: \"%s\""
                    .formatted(text.place(), grade(text.words()), highestGrade(text), text.words()))
            .toList();

    assertThat(offenders).isEmpty();
  }

  private static int longest(Text text) {
    return LONGEST_SENTENCE.getOrDefault(text.sort(), Integer.MAX_VALUE);
  }

  private static double highestGrade(Text text) {
    return HIGHEST_GRADE.getOrDefault(text.sort(), Double.MAX_VALUE);
  }

  @Test
  void theMeasureTellsPlainFromStilted() {
    String plain =
        "Someone nearby hears the radio. They play the message again, and the door opens. "
            + "Nobody can tell it from the key of the owner.";
    String stilted =
        "Unauthorised interception of authentication communication facilitates subsequent "
            + "retransmission, consequently establishing illegitimate accessibility notwithstanding "
            + "indistinguishability of originators, particularly regarding authorised individuals.";

    assertThat(grade(plain)).isBetween(1.0, 6.0);
    assertThat(grade(stilted)).isGreaterThan(20.0);
  }

  /** The Flesch-Kincaid grade; 0 for a text that is too short to have one. */
  private static double grade(String text) {
    List<String> sentences = Words.sentences(text);
    List<String> words = sentences.stream().flatMap(s -> Words.in(s).stream()).toList();
    if (words.size() < ENOUGH_WORDS) {
      return 0;
    }
    double syllables = words.stream().mapToInt(ReadingLevelTest::syllables).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
  }

  /** Counted by groups of vowels; what is typed rather than read counts as one. */
  private static int syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (letters.length() <= 3 || Words.isTyped(word)) {
      return 1;
    }
    String spoken = SILENT.matcher(letters).replaceAll("");
    return Math.max(1, (int) SYLLABLE.matcher(spoken).results().count());
  }
}
