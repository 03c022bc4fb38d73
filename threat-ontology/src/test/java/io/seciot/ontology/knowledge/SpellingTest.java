package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Mention;
import io.seciot.ontology.knowledge.KnowledgeTexts.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

/** All texts of the knowledge are in British English, and no abbreviation stays unexplained. */
class SpellingTest {

  private static final String DICTIONARY = "/org/languagetool/resource/en/hunspell/en_GB";
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}_])[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*(?=s?(?![\\p{L}\\p{N}_]))");

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final Glossary GLOSSARY = KNOWLEDGE.glossary();
  private static final List<Text> TEXTS = KnowledgeTexts.of(KNOWLEDGE);

  /** Names of products, commands and settings, which are neither words nor explained. */
  private static final Set<String> NAMES = Words.listed("names.txt");

  @Test
  void everyWordIsSpeltAsInBritishEnglish() throws IOException {
    Speller speller = speller();
    List<String> wrong =
        TEXTS.stream()
            .flatMap(text ->
                Words.readable(text.words(), NAMES).stream()
                    .filter(word -> !isKnown(word) && speller.isMisspelled(word))
                    .map(word -> said(text, word, suggestion(speller, word))))
            .toList();

    assertThat(wrong).isEmpty();
  }

  @Test
  void everyAbbreviationIsExplained() {
    List<String> unexplained =
        TEXTS.stream()
            .flatMap(text ->
                abbreviations(text.words())
                    .map(word ->
                        said(
                            text,
                            word,
                            "write it out, or add a term to vocabulary/glossary; a product,"
                                + " command or setting goes into names.txt")))
            .toList();

    assertThat(unexplained).isEmpty();
  }

  @Test
  void noNameIsListedInVain() {
    Set<String> used =
        TEXTS.stream()
            .flatMap(text -> Stream.of(text.words().split("[^\\p{L}\\p{N}]+")))
            .collect(Collectors.toSet());

    assertThat(NAMES)
        .as("remove them from names.txt")
        .filteredOn(name -> !used.contains(name))
        .isEmpty();
  }

  private static boolean isKnown(String word) {
    return NAMES.contains(word)
        || GLOSSARY.mentionsIn(word).notEmpty()
        || word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static Stream<String> abbreviations(String text) {
    ImmutableList<Mention> explained = GLOSSARY.mentionsIn(text);
    return ABBREVIATION
        .matcher(text)
        .results()
        .filter(found ->
            explained.noneSatisfy(
                mention -> mention.start() <= found.start() && found.end() <= mention.end() + 1))
        .filter(found -> !isTyped(text, found))
        .map(MatchResult::group)
        .filter(word -> !NAMES.contains(word) && GLOSSARY.mentionsIn(word).isEmpty());
  }

  /** Whether the abbreviation is part of something that is typed, such as a setting or a path. */
  private static boolean isTyped(String text, MatchResult found) {
    int start = Math.max(text.lastIndexOf(' ', found.start()) + 1, 0);
    int end = text.indexOf(' ', found.end());
    String word = Words.in(text.substring(start, end < 0 ? text.length() : end)).getFirst();
    return !word.equals(found.group()) && Words.isTyped(word);
  }

  private static String suggestion(Speller speller, String word) {
    return "correct it"
        + speller.findReplacements(word).stream().findFirst().map(w -> " to " + w).orElse("")
        + ", or add a name or command to names.txt";
  }

  private static String said(Text text, String word, String advice) {
    return "%s: \"%s\" in \"%s\": %s".formatted(text.place(), word, text.words(), advice);
  }

  private static Speller speller() throws IOException {
    try (InputStream words = open(".dict");
        InputStream facts = open(".info")) {
      return new Speller(Dictionary.read(words, facts), 1);
    }
  }

  private static InputStream open(String ending) {
    return Objects.requireNonNull(
        SpellingTest.class.getResourceAsStream(DICTIONARY + ending), DICTIONARY + ending);
  }
}
