package io.seciot.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.catalog.CatalogueEntry;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.View;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.collections.api.RichIterable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleFilesTest {

  private static final Path EXAMPLES = Path.of("../examples");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".seciot.json")).sorted().toList();
    }
  }

  @Test
  void thereAreThreeProductsAndAHardenedTwinOfEach() throws IOException {
    assertThat(examples())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "health-wearable-hardened.seciot.json",
            "health-wearable.seciot.json",
            "sensor-gateway-hardened.seciot.json",
            "sensor-gateway.seciot.json",
            "smart-lock-hardened.seciot.json",
            "smart-lock.seciot.json");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void staysTheSameToTheByteWhenSaved(Path file) throws Exception {
    assertThat(new String(ModelFiles.bytes(ModelFiles.read(file), file.toString()), UTF_8))
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void statesOnlyWhatTheVocabularyAsks(Path file) throws Exception {
    Vocabulary vocabulary = BuiltInKnowledge.load().vocabulary();
    for (Item item : ModelFiles.read(file).items().valuesView()) {
      assertThat(item.facts().keysView())
          .as(item.id())
          .isSubsetOf(vocabulary.propertiesOf(item.kind()).collect(Property::id));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void namesPartsThatTheCatalogueKnows(Path file) throws Exception {
    Catalogue catalogue = Catalogue.builtIn();
    Architecture model = ModelFiles.read(file);
    assertThat(named(model, "protocol", catalogue::protocol)).isNotEmpty().doesNotContain("absent");
    assertThat(named(model, "part", catalogue::part)).isNotEmpty().doesNotContain("absent");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showsEveryElementInSomeView(Path file) throws Exception {
    Architecture model = ModelFiles.read(file);
    assertThat(model.elements().reject(element -> isShown(model, element)).collect(Item::id))
        .isEmpty();
    assertThat(model.views().size()).isGreaterThanOrEqualTo(2);
  }

  private static boolean isShown(Architecture model, Element element) {
    return model.views().anySatisfy((View view) -> view.shows(element.id()));
  }

  /** The named entries by id, those that the catalogue lacks as "absent". */
  private static RichIterable<String> named(
      Architecture model, String property, Function<String, Optional<CatalogueEntry>> entry) {
    return model
        .items()
        .valuesView()
        .collect(item -> item.fact(property).map(Fact::value).map(Object::toString).orElse(""))
        .reject(String::isEmpty)
        .collect(id -> entry.apply(id).map(CatalogueEntry::id).orElse("absent"));
  }
}
