package io.seciot.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left when the process is killed in the middle of edits. */
class KilledProcessTest {

  @TempDir Path folder;

  /** The later kills hit one write or another; each must leave a whole state. */
  @ParameterizedTest
  @ValueSource(ints = {0, 7, 60})
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void aWholeStateIsLeftWheneverItIsKilled(int editsAfterTheFirstWrite) throws Exception {
    Process editing = start();
    int made = 0;
    try (BufferedReader said = editing.inputReader()) {
      while (!hasWritten()) {
        made = Integer.parseInt(said.readLine());
      }
      for (int i = 0; i < editsAfterTheFirstWrite; i++) {
        made = Integer.parseInt(said.readLine());
      }
      editing.destroyForcibly().waitFor();
    }

    Journals next = new Journals(folder, problem -> {});
    Journals.Found found = next.lookForAbandoned();
    next.close();

    assertThat(made).isPositive();
    assertThat(found.refused()).isEmpty();
    UnsavedWork work = found.works().getOnly().work();
    assertThat(work.edits()).isPositive();
    assertThat(work.model().elements()).hasSize(TestModels.home().elements().size() + work.edits());
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            EditingProcess.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private boolean hasWritten() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(JournalFile.ENDING));
    }
  }
}
