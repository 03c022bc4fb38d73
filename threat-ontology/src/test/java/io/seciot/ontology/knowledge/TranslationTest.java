package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.seciot.ontology.glossary.Term;
import io.seciot.ontology.language.Phrases;
import io.seciot.ontology.standards.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knowledge in German: complete, and the same in all but the words. */
class TranslationTest {

  private static final Path FOLDER = Path.of("ontology");

  /** An English text that no German one follows. Steps are lists, and stand in one of their own. */
  private static final Pattern UNTRANSLATED =
      Pattern.compile(
          "(?:skos:prefLabel|skos:definition|sec:section|sec:question|sec:unit"
              + "|sec:sentence|sec:test)"
              + "((?:\\s+\"(?:[^\"\\\\]|\\\\.)*\"@en\\s*,?)++)(?!\\s*\"(?:[^\"\\\\]|\\\\.)+\"@de)");

  /** An English text and the German one behind it. */
  private static final Pattern PAIR =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"@en\\s*,\\s*\"((?:[^\"\\\\]|\\\\.)*)\"@de");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  /** What people read of standards and of the rules that decide them. */
  private static final Set<String> READ =
      Set.of(
          "title",
          "sectionTitle",
          "summary",
          "plainQuestion",
          "record",
          "scope",
          "one",
          "many",
          "whether",
          "absent");

  /** Where the product reads such a text; the files hold more, of which it is no part. */
  private static final Pattern USED =
      Pattern.compile("/(provisions|mergedInV2_1_1|sections|groups|signs|tables)/.*");

  private static final Knowledge ENGLISH = BuiltInKnowledge.load();
  private static final Knowledge GERMAN = ENGLISH.in(Locale.GERMAN);

  @Test
  void everyTextOfTheVocabularyAndTheMeasuresHasAGermanOne() throws IOException {
    MutableList<String> missing = Lists.mutable.empty();
    eachTurtle((file, text) ->
        UNTRANSLATED
            .matcher(text)
            .results()
            .forEach(found -> missing.add(file + ": " + found.group(1).strip())));

    assertThat(missing).as("add , \"...\"@de behind these texts").isEmpty();
  }

  @Test
  void germanHasThePlaceholdersOfTheEnglish() throws IOException {
    MutableList<String> wrong = Lists.mutable.empty();
    eachTurtle((file, text) ->
        PAIR.matcher(text)
            .results()
            .filter(pair -> !placeholders(pair.group(1)).equals(placeholders(pair.group(2))))
            .forEach(pair -> wrong.add(file + ": " + pair.group(2))));

    assertThat(wrong)
        .as("give the German text the {...} that the English one before it has, each as often")
        .isEmpty();
  }

  @Test
  void everyThreatIsTranslated() {
    MutableList<String> wrong = Lists.mutable.empty();
    for (Threat threat : ENGLISH.threats()) {
      Threat german = GERMAN.threat(threat.id()).orElseThrow();
      ImmutableList<String> texts = texts(threat);
      ImmutableList<String> others = texts(german);
      for (int i = 0; i < texts.size(); i++) {
        boolean same = texts.get(i).equals(others.get(i));
        boolean names =
            Set.copyOf(placeholders(texts.get(i))).equals(Set.copyOf(placeholders(others.get(i))));
        if (same || !names) {
          wrong.add(threat.id() + ": " + others.get(i));
        }
      }
      assertThat(german.condition()).isEqualTo(threat.condition());
      assertThat(german.references()).isEqualTo(threat.references());
      assertThat(german.rating()).isEqualTo(threat.rating());
    }

    assertThat(wrong)
        .as("add title@de, scenario@de or falseAlarm@de with the same {names}")
        .isEmpty();
  }

  private static ImmutableList<String> texts(Threat threat) {
    return Lists.immutable.of(
        threat.texts().title(), threat.texts().scenario(), threat.texts().falseAlarm());
  }

  @Test
  void everyCountermeasureIsTranslatedStepByStep() {
    for (Countermeasure measure : ENGLISH.countermeasures()) {
      Countermeasure german = GERMAN.countermeasures().get(measure.id());

      assertThat(german.title()).isNotBlank().isNotEqualTo(measure.title());
      assertThat(german.description()).isNotBlank().isNotEqualTo(measure.description());
      assertThat(german.test()).isNotBlank().isNotEqualTo(measure.test());
      assertThat(german.outcome()).isEqualTo(measure.outcome());
      assertTranslated(measure.id(), measure.steps(), german.steps());
      measure
          .stepsFor()
          .forEachKeyValue((part, steps) ->
              assertTranslated(measure.id() + " for " + part, steps, german.stepsFor().get(part)));
    }
  }

  /** A step that is a command alone is the same in every language. */
  private static void assertTranslated(
      String where, ImmutableList<String> english, ImmutableList<String> german) {
    assertThat(german).as(where).hasSameSizeAs(english);
    for (int i = 0; i < english.size(); i++) {
      assertThat(german.get(i)).as(where).isNotEqualTo(english.get(i));
    }
  }

  @Test
  void everyWordIsExplainedInGerman() {
    assertThat(GERMAN.glossary().terms().collect(Term::id))
        .containsExactlyInAnyOrderElementsOf(ENGLISH.glossary().terms().collect(Term::id));
    GERMAN
        .glossary()
        .terms()
        .forEach(term ->
            assertThat(term.definition())
                .isNotIn(ENGLISH.glossary().terms().collect(Term::definition).castToList()));
  }

  @Test
  void noTwoWordsAreSpelledAlikeInGerman() {
    assertThat(GERMAN.glossary().terms().flatCollect(Term::labels).castToList())
        .doesNotHaveDuplicates();
  }

  /** Its author writes English and cannot know how we write in another language. */
  @Test
  void aWordOfAPackMayBeSpelledAsOursInGerman(@TempDir Path pack) throws Exception {
    Files.createDirectory(pack.resolve("vocabulary"));
    Files.writeString(
        pack.resolve("vocabulary/words.ttl"),
        """
        @prefix sec: <urn:seciot:vocab#> .
        @prefix term: <urn:seciot:term:> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        term:house-certificate a sec:Term ;
          skos:prefLabel "Zertifikat"@en ;
          skos:definition "The paper that comes with a key."@en .
        """);

    Knowledge english = BuiltInKnowledge.load(Lists.immutable.of(pack));
    Knowledge german = english.in(Locale.GERMAN);

    assertThat(german.glossary().terms()).hasSameSizeAs(english.glossary().terms());
  }

  @Test
  void everyTextOfStandardsHasAGermanOne() throws IOException {
    MutableList<String> missing = Lists.mutable.empty();
    try (Stream<Path> files = Files.walk(FOLDER.resolve("standards"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ObjectMapper mapper =
            file.toString().endsWith(".json") ? new ObjectMapper() : new YAMLMapper();
        untranslated(mapper.readTree(file.toFile()), "", missing, file.getFileName().toString());
      }
    }

    assertThat(missing).as("add the same field with @de at its end").isEmpty();
  }

  private static void untranslated(
      JsonNode node, String path, MutableList<String> missing, String file) {
    node.properties()
        .forEach(entry -> {
          String here = path + "/" + entry.getKey();
          boolean read = READ.contains(entry.getKey()) && entry.getValue().isTextual();
          if (read && USED.matcher(here).matches() && !node.has(entry.getKey() + "@de")) {
            missing.add(file + here);
          }
          untranslated(entry.getValue(), here, missing, file);
        });
    if (node.isArray()) {
      node.forEach(member -> untranslated(member, path + "/", missing, file));
    }
  }

  @Test
  void onlyTheWordsDiffer() {
    assertThat(GERMAN.vocabulary().kinds().collect(Kind::id))
        .isEqualTo(ENGLISH.vocabulary().kinds().collect(Kind::id));
    ENGLISH
        .vocabulary()
        .properties()
        .forEach(property -> {
          Property translated = GERMAN.vocabulary().property(property.id()).orElseThrow();
          assertThat(translated.choices().collect(Property.Choice::value))
              .isEqualTo(property.choices().collect(Property.Choice::value));
          assertThat(translated.texts().help()).isNotBlank().isNotEqualTo(property.texts().help());
          assertThat(translated.question("X")).contains("X").isNotEqualTo(property.question("X"));
        });
    assertThat(GERMAN.sentences().keysView())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.sentences().keysView());
    assertThat(GERMAN.standards().collect(Standard::id))
        .isEqualTo(ENGLISH.standards().collect(Standard::id));
    assertThat(GERMAN.vocabulary().kind("lock").map(Kind::label)).contains("Schloss");
    assertThat(ENGLISH.vocabulary().kind("lock").map(Kind::label)).contains("Lock");
  }

  @Test
  void eachLanguageIsReadOnceAndLeadsBack() {
    assertThat(ENGLISH.in(Locale.GERMANY)).isSameAs(GERMAN);
    assertThat(GERMAN.in(Locale.ENGLISH)).isSameAs(ENGLISH);
    assertThat(GERMAN.phrases()).isSameAs(Phrases.in(Locale.GERMAN));
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertThat(ENGLISH.in(Locale.FRENCH)).isSameAs(ENGLISH);
  }

  /** Hands over each file of the vocabulary and the countermeasures with its name. */
  private static void eachTurtle(BiConsumer<String, String> use) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ttl")).toList()) {
        use.accept(file.getFileName().toString(), Files.readString(file));
      }
    }
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
