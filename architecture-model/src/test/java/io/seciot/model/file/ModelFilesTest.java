package io.seciot.model.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.SampleModel;
import io.seciot.model.Source;
import io.seciot.model.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is saved is read back, and saved again to the same bytes, in JSON and in YAML. */
class ModelFilesTest {

  private @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"model.seciot.json", "model.seciot.yaml", "MODEL.YML"})
  void readsBackWhatItSaved(String name) throws ProblemException {
    Path file = folder.resolve(name);
    Architecture model = SampleModel.make();

    ModelFiles.write(model, file);

    assertThat(ModelFiles.read(file)).isEqualTo(model);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.seciot.json", "model.seciot.yaml"})
  void savesTheSameBytesAgain(String name) throws Exception {
    byte[] saved = ModelFiles.bytes(SampleModel.make(), name);

    byte[] again = ModelFiles.bytes(read(name, new String(saved, UTF_8)), name);

    assertThat(new String(again, UTF_8)).isEqualTo(new String(saved, UTF_8));
  }

  @Test
  void holdsTheSameInYamlAsInJson() throws Exception {
    String yaml = new String(ModelFiles.bytes(SampleModel.make(), "model.yaml"), UTF_8);
    String json = new String(ModelFiles.bytes(SampleModel.make(), "model.json"), UTF_8);

    assertThat(read("model.yaml", yaml)).isEqualTo(read("model.json", json));
  }

  @Test
  void writesOnePropertyALineSortedById() throws IOException {
    String written = new String(ModelFiles.bytes(SampleModel.make(), "model.json"), UTF_8);

    String expected =
        Files.readString(Path.of("src/test/resources/io/seciot/model/file/sample.seciot.json"));
    assertThat(written).isEqualTo(expected);
  }

  @Test
  void writesYamlThatPeopleRead() throws IOException {
    String written = new String(ModelFiles.bytes(SampleModel.make(), "model.yaml"), UTF_8);

    String expected =
        Files.readString(Path.of("src/test/resources/io/seciot/model/file/sample.seciot.yaml"));
    assertThat(written).isEqualTo(expected);
  }

  @Test
  void sortsWhatAPersonWroteInAnyOrder() throws Exception {
    Architecture read =
        read(
            "model.yaml",
            """
            elements:
              - {kind: lock, id: lock, data: [log, codes, log]}
              - {id: app, kind: mobile-app}
            seciot: 1
            data: [{id: log}, {id: codes}]
            """);

    String written = new String(ModelFiles.bytes(read, "model.yaml"), UTF_8);
    assertThat(written)
        .isEqualTo(
            """
            $schema: urn:seciot:schema:model:1
            seciot: 1
            product:
              name: product
            elements:
            - id: app
              kind: mobile-app
              name: app
            - id: lock
              kind: lock
              name: lock
              data:
              - codes
              - log
            data:
            - id: codes
              name: codes
            - id: log
              name: log
            """);
  }

  @Test
  void readsTheSmallestModel() throws Exception {
    assertThat(read("model.json", "{\"seciot\": 1}"))
        .isEqualTo(Architecture.of(Product.named("product")));
  }

  @Test
  void takesAFactThatIsNotThereForUnknownAndNotForNo() throws Exception {
    Element lock =
        read(
                "model.json",
                "{\"seciot\": 1, \"elements\": [{\"id\": \"lock\", \"kind\": \"lock\"}]}")
            .element("lock")
            .orElseThrow();

    assertThat(lock.fact("secureBoot")).isEmpty();
    assertThat(lock.fact("resourceLimit")).isNotEqualTo(Fact.drawn(Value.of(false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secureBoot:", "secureBoot: ''", "secureBoot: null", "secureBoot: ~"})
  void takesAPropertyWithNothingBehindItForUnknown(String fact) throws Exception {
    assertThat(fact(fact)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"off", "on", "no", "yes", "n", "1:30", "2026-01-31", "0o17", "none"})
  void takesWordsOfYamlForTexts(String word) throws Exception {
    assertThat(fact("secureBoot: " + word)).isEqualTo(Fact.drawn(word));
  }

  @Test
  void readsEachSortOfValue() throws Exception {
    assertThat(fact("secureBoot: true")).isEqualTo(Fact.drawn(Value.of(true)));
    assertThat(fact("secureBoot: -3")).isEqualTo(Fact.drawn(Value.of(-3)));
    assertThat(fact("secureBoot: [b, a]"))
        .isEqualTo(Fact.drawn(Value.of(java.util.List.of("a", "b"))));
    assertThat(fact("secureBoot: {value: off, source: {evidence: test.pdf}}"))
        .isEqualTo(new Fact(Value.of("off"), new Source.Evidence("test.pdf")));
  }

  @Test
  void keepsUnknownFieldsWhereverTheyAre() throws Exception {
    String model =
        """
        {
          "$schema": "urn:seciot:schema:model:1",
          "seciot": 1,
          "product": {
            "name": "Lock",
            "facts": {
              "consent": {
                "value": "asked",
                "source": {
                  "answered": {
                    "by": "Reviewer",
                    "on": "2026-01-31",
                    "role": "lawyer"
                  },
                  "checked": true
                },
                "sure": 0.10
              },
              "telemetry": {
                "value": "none",
                "note": "drawn"
              }
            },
            "brand": null
          },
          "elements": [
            {
              "id": "lock",
              "kind": "lock",
              "name": "Lock",
              "price": 12345678901234567890
            }
          ],
          "views": [
            {
              "id": "main",
              "name": "Main",
              "boxes": {
                "lock": {
                  "x": 0,
                  "y": 0,
                  "width": 10,
                  "height": 10,
                  "colour": "red"
                }
              },
              "zoom": 1.250
            }
          ],
          "threatFeeds": [
            "a",
            {
              "b": []
            }
          ]
        }
        """;

    assertThat(new String(ModelFiles.bytes(read("m.json", model), "m.json"), UTF_8))
        .isEqualTo(model);
  }

  @Test
  void losesNothingBetweenJsonAndYaml() throws Exception {
    String yaml = new String(ModelFiles.bytes(SampleModel.make(), "m.yaml"), UTF_8);

    byte[] json = ModelFiles.bytes(read("m.yaml", yaml), "m.json");

    assertThat(json).isEqualTo(ModelFiles.bytes(SampleModel.make(), "m.json"));
  }

  private static Fact fact(String line) throws Exception {
    Architecture model = read("m.yaml", "seciot: 1\nproduct:\n  name: L\n  facts:\n    " + line);
    return model.product().facts().get("secureBoot");
  }

  static Architecture read(String name, String content) throws ProblemException, IOException {
    return ModelFiles.read(name, new ByteArrayInputStream(content.getBytes(UTF_8)));
  }
}
