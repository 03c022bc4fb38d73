package io.seciot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

/**
 * What the catalogue implies must be words of the vocabulary. The module cannot depend on the one
 * that loads the vocabulary, so this reads its files as text.
 */
class VocabularyAgreementTest {

  private static final Path PROPERTIES =
      Path.of("../threat-ontology/ontology/vocabulary/properties");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "sec:(\\w+) a sec:Property ;(.*?)(?=\\nsec:\\w+ a sec:Property|\\z)", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("sec:value \"([^\"]+)\"");

  @Test
  void impliedFactsUseDeclaredValues() throws IOException {
    Map<String, Set<String>> declared = declared();
    assertThat(declared).hasSizeGreaterThan(50);
    Lists.immutable
        .of(CatalogueType.values())
        .flatCollect(Catalogue.builtIn()::ofType)
        .forEach(entry ->
            entry
                .implies()
                .forEachKeyValue((property, fact) ->
                    assertThat(declared.getOrDefault(property, Set.of()))
                        .as("%s implies %s %s", entry.id(), property, fact.value())
                        .contains(fact.value().toString())));
  }

  @Test
  void symbolsNameDeclaredProperties() throws IOException {
    assertThat(declared().keySet())
        .containsAll(
            Catalogue.builtIn()
                .symbols()
                .collect(ConfigurationSymbol::property)
                .select(Objects::nonNull));
  }

  private static Map<String, Set<String>> declared() throws IOException {
    Map<String, Set<String>> found = new HashMap<>();
    try (Stream<Path> files = Files.list(PROPERTIES)) {
      for (Path file : files.toList()) {
        Matcher property = PROPERTY.matcher(Files.readString(file));
        while (property.find()) {
          found.put(
              property.group(1),
              VALUE
                  .matcher(property.group(2))
                  .results()
                  .map(value -> value.group(1))
                  .collect(Collectors.toSet()));
        }
      }
    }
    return found;
  }
}
