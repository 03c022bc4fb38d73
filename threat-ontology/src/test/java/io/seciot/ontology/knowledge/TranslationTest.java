package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** The vocabulary in German: the same in all but the words. */
class TranslationTest {

  private static final Path FOLDER = Path.of("ontology", "vocabulary");

  /** The names of kinds and properties and the headings of sections, where German is missing. */
  private static final Pattern UNTRANSLATED =
      Pattern.compile("(?m)^\\s+(?:skos:prefLabel|sec:section) \"([^\"]*)\"@en(?! *,)");

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  @Test
  void everyKindPropertyAndSectionHasAGermanName() throws IOException {
    MutableList<String> missing = Lists.mutable.empty();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*(kinds|properties).*ttl")).toList()) {
        UNTRANSLATED
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> missing.add(file.getFileName() + ": " + found.group(1)));
      }
    }
    assertThat(missing).as("add , \"...\"@de behind these names").isEmpty();
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
          assertThat(translated.question("X")).contains("X");
        });
    assertThat(german.kind("lock").map(Kind::label)).contains("Schloss");
    assertThat(KNOWLEDGE.vocabulary().kind("lock").map(Kind::label)).contains("Lock");
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertThat(KNOWLEDGE.vocabulary(Locale.FRENCH)).isSameAs(KNOWLEDGE.vocabulary());
  }
}
