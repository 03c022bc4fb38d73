package io.seciot.ontology.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seciot.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in a pack is named with the file, the line and the entry that it stands in. */
class PackProblemsTest {

  private static final String PREFIXES =
      """
      @prefix sec: <urn:seciot:vocab#> .
      @prefix cm: <urn:seciot:countermeasure:> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      """;

  @TempDir Path pack;

  @Test
  void aKindThatIsNone() throws IOException {
    assertThat(
            problems(
                "vocabulary/house.ttl",
                """
                sec:keypadView a sec:Property ;
                  skos:prefLabel "View of the keypad"@en ;
                  sec:appliesTo sec:Lok ;
                  sec:type "text" .
                """))
        .contains("house.ttl:7")
        .contains("sec:keypadView")
        .contains("it applies to sec:Lok, which is no kind");
  }

  @Test
  void anOrderThatIsNoNumber() throws IOException {
    assertThat(
            problems(
                "vocabulary/house.ttl",
                """
                sec:keypadView a sec:Property ;
                  sec:appliesTo sec:Lock ;
                  sec:type "text" ;
                  sec:order "last" .
                """))
        .contains("house.ttl:8")
        .contains("its order is no whole number");
  }

  @Test
  void aValueThatThePropertyDoesNotTake() throws IOException {
    assertThat(
            problems(
                "countermeasures/house.ttl",
                """
                cm:close-the-port a sec:Countermeasure ;
                  skos:prefLabel "Close the port"@en ;
                  sec:sets [ sec:property sec:debugAccess ; sec:value "welded" ] .
                """))
        .contains("house.ttl:7")
        .contains("cm:close-the-port")
        .contains("it sets debugAccess to \"welded\", which the vocabulary does not know");
  }

  @Test
  void aCountermeasureByTheNameOfAWord() throws IOException {
    assertThat(
            problems(
                "countermeasures/house.ttl",
                """
                sec:CloseThePort a sec:Countermeasure ;
                  skos:prefLabel "Close the port"@en .
                """))
        .contains("house.ttl:5")
        .contains("its name is not one of a countermeasure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key-chain", "mdi2k-Key chain", "mdi2q-key-chain", "fa-key"})
  void anIconThatIsNoNameOfOne(String icon) throws IOException {
    assertThat(
            problems(
                "vocabulary/house.ttl",
                """
                sec:KeyCabinet a sec:Kind ;
                  sec:order 9010 ;
                  sec:icon "%s" .
                """
                    .formatted(icon)))
        .contains("house.ttl:7")
        .contains("sec:KeyCabinet")
        .contains("its icon \"" + icon + "\" is no name such as mdi2k-key-chain");
  }

  @Test
  void aListWithoutEndIsCutOff() throws IOException {
    assertThat(
            problems(
                "vocabulary/house.ttl",
                """
                sec:keypadView a sec:Property ;
                  sec:appliesTo sec:Lok ;
                  sec:type "choice" ;
                  sec:choice _:all .
                _:all <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "covered" ;
                  <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:all .
                """))
        .contains("it applies to sec:Lok, which is no kind");
  }

  private String problems(String file, String content) throws IOException {
    Path path = pack.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, PREFIXES + content);
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> BuiltInKnowledge.load(Lists.immutable.of(pack)));
    return String.valueOf(refused.getMessage());
  }
}
