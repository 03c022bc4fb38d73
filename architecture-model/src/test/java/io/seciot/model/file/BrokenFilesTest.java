package io.seciot.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.seciot.model.Note;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import io.seciot.model.file.BrokenFiles.BrokenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken file is refused with all that is wrong, in plain words, and stays as it was. */
class BrokenFilesTest {

  private @TempDir Path folder;

  static List<BrokenFile> files() {
    return BrokenFiles.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysAllThatIsWrongAndLeavesTheFileAlone(BrokenFile broken) throws IOException {
    Path file = Files.writeString(folder.resolve(broken.name()), broken.content());

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> ModelFiles.read(file));

    assertThat(refused.problems().collect(problem -> sentence(problem, file)).castToList())
        .isEqualTo(broken.sentences());
    assertThat(Files.readAllBytes(file))
        .isEqualTo(broken.content().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("files")
  void speaksPlainly(BrokenFile broken) {
    assertThat(broken.sentences())
        .isNotEmpty()
        .allSatisfy(sentence ->
            assertThat(sentence)
                .doesNotContainPattern("\\p{Cntrl}")
                .doesNotContainPattern("(?i)jackson|token|parser|exception|REDACTED|tag:yaml|!$")
                .endsWith("."));
  }

  @Test
  void knowsEverySortOfBrokenFile() {
    assertThat(files()).extracting(BrokenFile::name).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  /** Too long for the table. */
  @Test
  void saysThatANoteIsTooLong() throws IOException {
    String text = "x".repeat(Note.MAX_CHARACTERS + 1);
    Path file =
        Files.writeString(
            folder.resolve("long.yaml"),
            """
            seciot: 1
            views:
              - id: main
                notes:
                  long: {text: %s, x: 0, y: 0, width: 9, height: 9}
            """
                .formatted(text));

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> ModelFiles.read(file));

    assertThat(refused.problems().collect(problem -> sentence(problem, file)).castToList())
        .containsExactly(
            "line 5: views[0].notes.long: this note has 10001 characters and the limit is 10000."
                + " Shorten it, or put it into a document and name that here.");
  }

  /** Without the file's name, which every sentence starts with. */
  private static String sentence(Problem problem, Path file) {
    assertThat(problem.sentence()).startsWith(file.toString());
    String sentence = problem.sentence().substring(file.toString().length());
    return sentence.startsWith(": ") ? sentence.substring(2) : "line " + sentence.substring(1);
  }
}
