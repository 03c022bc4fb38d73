package io.seciot.model.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.seciot.model.ProblemException;
import io.seciot.model.SampleModel;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is wholly the old one or wholly the new one, and nothing is left beside it. */
class AtomicFileTest {

  private @TempDir Path folder;

  @Test
  void makesANewFile() throws IOException {
    Path file = folder.resolve("new.json");

    AtomicFile.write(file, bytes("new"));

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("new.json");
  }

  @Test
  void replacesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("model.json"), "a much longer old content");

    AtomicFile.write(file, bytes("new"));

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("model.json");
  }

  @Test
  void keepsThePermissions() throws IOException {
    assumeTrue(isPosix(), "permissions are a matter of POSIX systems");
    Path file = Files.writeString(folder.resolve("model.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

    AtomicFile.write(file, bytes("new"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void givesANewFileThePermissionsOfOtherNewFiles() throws IOException {
    assumeTrue(isPosix(), "permissions are a matter of POSIX systems");
    Path usual = Files.createFile(folder.resolve("usual.json"));

    AtomicFile.write(folder.resolve("new.json"), bytes("new"));

    assertThat(Files.getPosixFilePermissions(folder.resolve("new.json")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void followsALinkAndKeepsIt() throws IOException {
    Path file =
        Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("m.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    AtomicFile.write(link, bytes("new"));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("link.json", "real");
  }

  @Test
  void leavesAReadOnlyFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("model.json"), "old");
    assertThat(file.toFile().setReadOnly()).isTrue();

    assertThatThrownBy(() -> AtomicFile.write(file, bytes("new")))
        .isInstanceOfSatisfying(
            IOException.class,
            e -> assertThat(AtomicFile.reason(e)).hasToString("it is read-only"));

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("model.json");
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, the disk is full",
    "There is not enough space on the disk, the disk is full",
    "Disk quota exceeded, your share of the disk is full",
    "Read-only file system, this disk can only be read",
    "File too large, this disk takes no file of that size",
    "Something else, Something else"
  })
  void saysPlainlyWhatTheSystemSays(String said, String plainly) {
    assertThat(AtomicFile.reason(new IOException(said))).hasToString(plainly);
    assertThat(AtomicFile.reason(new FileSystemException("a", null, said))).hasToString(plainly);
  }

  @Test
  void refusesAFolder() throws IOException {
    Path target = Files.createDirectory(folder.resolve("models"));

    assertThatThrownBy(() -> AtomicFile.write(target, bytes("new")))
        .isInstanceOfSatisfying(
            FileSystemException.class, e -> assertThat(e.getReason()).isEqualTo("it is a folder"));

    assertThat(target).isEmptyDirectory();
    assertThat(names()).containsExactly("models");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/m.json"), bytes("new")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("the folder does not exist");
  }

  @Test
  void leavesNothingBehindWhereTheDiskFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a".repeat(240) + ".json"), "old");

    assertThatThrownBy(() -> AtomicFile.write(file, bytes("new"))).isInstanceOf(IOException.class);

    assertThat(file).hasContent("old");
    assertThat(names()).hasSize(1);
  }

  @Test
  void saysThatAModelWasNotSavedAndWhatHoldsNow() throws IOException {
    Path file = Files.writeString(folder.resolve("model.seciot.json"), "old");
    assertThat(file.toFile().setReadOnly()).isTrue();

    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> ModelFiles.write(SampleModel.make(), file));

    assertThat(refused.getMessage())
        .isEqualTo(
            file
                + ": the file cannot be written (it is read-only); what was there is unchanged."
                + " Check the folder, its permissions and the free space.");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private boolean isPosix() {
    return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
