package io.seciot.model.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt are refused with a sentence, and quickly. */
@Timeout(20)
class HostileFilesTest {

  private @TempDir Path folder;

  @Test
  void refusesALargeFileWithoutReadingIt() throws IOException {
    Path file = folder.resolve("large.seciot.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }

    assertThat(problem(file).reason()).isEqualTo("the file has 200 MB and the limit is 128 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep.json", "deep.yaml"})
  void refusesTenThousandLevelsOfNesting(String name) throws IOException {
    String content = "{\"seciot\": 1, \"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

    assertThat(problem(file(name, content)))
        .extracting(Problem::line, Problem::reason)
        .containsExactly(1, "the file is nested more than 60 levels deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep.json", "deep.yaml"})
  void refusesTenThousandObjectsInEachOther(String name) throws IOException {
    String content = "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000);

    assertThat(problem(file(name, content)).reason())
        .isEqualTo("the file is nested more than 60 levels deep");
  }

  @Test
  void refusesTenThousandLevelsOfContainment() throws IOException {
    assertThat(problem(file("chain.json", chain(10_000))))
        .extracting(Problem::field, Problem::reason)
        .containsExactly("elements[100].in", "elements are nested more than 100 levels deep here");
  }

  @Test
  void readsAHundredLevelsOfContainment() throws Exception {
    Architecture read = ModelFiles.read(file("chain.json", chain(100)));

    assertThat(read.ancestors("e-99").size()).isEqualTo(99);
  }

  @Test
  void refusesACircleOfTenThousandElements() throws IOException {
    String circle = chain(10_000).replace("\"id\":\"e-0\"", "\"id\":\"e-0\",\"in\":\"e-9999\"");

    assertThat(problem(file("circle.json", circle)).reason())
        .endsWith("and so on, back to the first");
  }

  @Test
  void refusesAliasesThatMultiply() throws IOException {
    StringBuilder bomb = new StringBuilder("seciot: 1\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a" + i + ": &a" + i + " [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
    }

    assertThat(problem(file("bomb.yaml", bomb.toString())))
        .extracting(Problem::line, Problem::reason)
        .containsExactly(2, "an anchor or alias is used here");
  }

  @Test
  void refusesATextOfMegabytes() throws IOException {
    String content = "{\"seciot\": 1, \"product\": {\"name\": \"" + "a".repeat(2_000_000) + "\"}}";

    assertThat(problem(file("text.json", content)).reason())
        .isEqualTo("a text or name is too long");
  }

  @Test
  void refusesANameOfMegabytes() throws IOException {
    String content = "{\"seciot\": 1, \"" + "a".repeat(2_000_000) + "\": 1}";

    assertThat(problem(file("name.json", content)).reason())
        .isEqualTo("a text or name is too long");
  }

  @Test
  void refusesANumberOfThousandsOfDigits() throws IOException {
    String content = "{\"seciot\": 1, \"x\": " + "1".repeat(5_000) + "}";

    assertThat(problem(file("number.json", content)).reason())
        .isEqualTo("a number has too many digits");
  }

  @Test
  void refusesAnIdOfManyHyphensAndKeepsTheSentenceShort() throws IOException {
    String id = "a-".repeat(100_000) + "a";
    String content =
        "{\"seciot\": 1, \"elements\": [{\"id\": \"" + id + "\", \"kind\": \"lock\"}]}";

    Problem problem = problem(file("id.json", content));

    assertThat(problem.reason())
        .startsWith("\"a-a-a-")
        .endsWith("...\" is not an id")
        .hasSizeLessThan(90);
  }

  @Test
  void stopsAfterFiftyProblemsAndSaysSo() throws IOException {
    String elements =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\": \"E " + i + "\", \"kind\": \"x\"}")
            .collect(Collectors.joining(","));

    ProblemException refused =
        refused(file("many.json", "{\"seciot\": 1, \"elements\": [" + elements + "]}"));

    assertThat(refused.problems().size()).isEqualTo(51);
    assertThat(refused.problems().getLast().reason())
        .isEqualTo("there are more problems than these 50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bom.json", "bom.yaml"})
  void readsPastAByteOrderMark(String name) throws Exception {
    Path file = file(name, "\uFEFF{\"seciot\": 1, \"product\": {\"name\": \"Schloß\"}}");

    assertThat(ModelFiles.read(file).product().name()).isEqualTo("Schloß");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latin.json", "latin.yaml"})
  void refusesTextThatIsNotUtf8(String name) throws IOException {
    byte[] latin =
        "{\"seciot\": 1, \"product\": {\"name\": \"Schlo\u00df\"}}"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve(name), latin);

    assertThat(problem(file))
        .extracting(Problem::reason, Problem::advice)
        .containsExactly("this is not a text in UTF-8", "Save it again with the encoding UTF-8");
  }

  @Test
  void refusesTextOfABrokenEncoding() throws IOException {
    Path file =
        Files.write(
            folder.resolve("x.json"), new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 9, 9, 9, 9});

    assertThat(problem(file).reason()).isEqualTo("this is not a text in UTF-8");
  }

  @Test
  void readsOtherUnicodeEncodings() throws Exception {
    Path file = Files.write(folder.resolve("wide.json"), "{\"seciot\": 1}".getBytes(UTF_16));

    assertThat(ModelFiles.read(file).elements().castToList()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip.json", "zip.yaml"})
  void refusesABinaryFile(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 8, 8, 0});

    assertThat(problem(file).sentence()).doesNotContain("\u0003");
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThat(problem(folder.resolve("none.json")).reason()).isEqualTo("there is no such file");
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertThat(problem(folder).reason()).isEqualTo("this is not a file");
  }

  private static String chain(int length) {
    return IntStream.range(0, length)
        .mapToObj(i ->
            "{\"id\":\"e-"
                + i
                + "\""
                + (i == 0 ? "" : ",\"in\":\"e-" + (i - 1) + "\"")
                + ",\"kind\":\"site\"}")
        .collect(Collectors.joining(",\n", "{\"seciot\": 1, \"elements\": [\n", "]}"));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8);
  }

  private static Problem problem(Path file) {
    return refused(file).problems().getFirst();
  }

  private static ProblemException refused(Path file) {
    return catchThrowableOfType(ProblemException.class, () -> ModelFiles.read(file));
  }
}
