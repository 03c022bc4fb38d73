package io.seciot.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.seciot.bench.SyntheticModel;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of models accepts what the program writes and refuses what it refuses. */
class ModelSchemaTest {

  private static final Path FILES =
      Path.of("../architecture-model/src/test/resources/io/seciot/model/file");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Schema SCHEMA = schema();

  /** A file of the table of broken files. */
  record Broken(String name, boolean refusedBySchema, String content) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      return files.filter(file -> file.toString().endsWith(".seciot.json")).sorted().toList();
    }
  }

  /** Files that are JSON or YAML as such; the others never reach a schema. */
  static List<Broken> brokenFiles() throws IOException {
    return Pattern.compile("(?m)^=== ")
        .splitAsStream(Files.readString(FILES.resolve("broken-files.txt")))
        .skip(1)
        .map(ModelSchemaTest::broken)
        .filter(file -> file.refusedBySchema() || isWellFormedJson(file))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsTheExamples(Path example) throws IOException {
    assertThat(errors(Files.readString(example), "x.json")).isEmpty();
  }

  @Test
  void acceptsOneOfEverything() throws IOException {
    assertThat(errors(Files.readString(FILES.resolve("sample.seciot.json")), "x.json")).isEmpty();
    assertThat(errors(Files.readString(FILES.resolve("sample.seciot.yaml")), "x.yaml")).isEmpty();
  }

  @Test
  void acceptsGeneratedModels() throws IOException {
    var model = SyntheticModel.generate(300, 7, BuiltInKnowledge.load().vocabulary());

    assertThat(
            errors(
                new String(
                    ModelFiles.bytes(model, "x.json"), java.nio.charset.StandardCharsets.UTF_8),
                "x.json"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void refusesWhatTheReaderRefusesWithoutLookingAround(Broken file) throws IOException {
    List<Error> errors = errors(file.content(), file.name());

    assertThat(errors.isEmpty())
        .as("accepted by the schema, with %s", errors)
        .isEqualTo(!file.refusedBySchema());
  }

  @Test
  void describesEveryField() throws IOException {
    JsonNode schema = JSON.readTree(Path.of("../docs/schemas/model.schema.json").toFile());

    assertThat(schema.path("$id").asText()).isEqualTo("urn:seciot:schema:model:1");
    List<String> bare = new java.util.ArrayList<>();
    schema
        .findValues("properties")
        .forEach(properties ->
            properties
                .properties()
                .forEach(field -> {
                  JsonNode said = field.getValue();
                  String reference = said.path("$ref").asText().replace("#", "");
                  boolean described =
                      said.has("description")
                          || (!reference.isEmpty() && schema.at(reference).has("description"));
                  if (!described) {
                    bare.add(field.getKey());
                  }
                }));
    assertThat(bare).isEmpty();
  }

  private static List<Error> errors(String content, String name) throws IOException {
    return SCHEMA.validate((name.endsWith(".json") ? JSON : YAML).readTree(content));
  }

  private static boolean isWellFormedJson(Broken file) {
    try {
      return file.name().endsWith(".json")
          && JSON.reader()
              .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .with(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .readTree(file.content())
              .isObject();
    } catch (IOException e) {
      return false;
    }
  }

  private static Broken broken(String part) {
    int line = part.indexOf('\n');
    String[] heading = part.substring(0, line).split(" ", -1);
    String content = part.substring(line + 1, part.lastIndexOf("---\n"));
    return new Broken(heading[0], heading.length > 1, content);
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/schemas/model.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
