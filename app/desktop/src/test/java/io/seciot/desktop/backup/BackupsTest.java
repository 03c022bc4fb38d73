package io.seciot.desktop.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  @TempDir private Path folder = Path.of("");

  private Path file(String content, int second) throws IOException {
    Path file = folder.resolve("home.seciot.json");
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    return file;
  }

  private Backups backups() {
    return new Backups(folder.resolve("versions"));
  }

  private static String text(Backups.Version version) {
    try {
      return Files.readString(version.copy());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsEachVersionOnceTheLatestFirst() throws Exception {
    backups().keep(file("one", 1));
    backups().keep(file("two", 2));
    backups().keep(file("two", 3));
    Path file = file("three", 4);

    assertThat(backups().of(file).collect(BackupsTest::text)).containsExactly("two", "one");
    assertThat(backups().of(file).collect(Backups.Version::saved))
        .containsExactly(Instant.ofEpochSecond(2), Instant.ofEpochSecond(1));
    assertThat(backups().of(folder.resolve("other.seciot.json"))).isEmpty();
  }

  @Test
  void keepsVersionsOfTheSameMoment() throws Exception {
    backups().keep(file("one", 1));
    backups().keep(file("two", 1));

    assertThat(backups().of(file("three", 1)).collect(BackupsTest::text))
        .containsExactly("two", "one");
  }

  @Test
  void keepsNoMoreThanTheLatest() throws Exception {
    for (int i = 1; i <= Backups.MOST + 3; i++) {
      backups().keep(file("version " + i, i));
    }

    assertThat(backups().of(file("now", 99)).collect(BackupsTest::text))
        .hasSize(Backups.MOST)
        .startsWith("version 13")
        .endsWith("version 4");
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNobody() throws Exception {
    Path file = file("one", 1);
    Backups nowhere = new Backups(file);

    nowhere.keep(file);

    assertThat(nowhere.of(file)).isEmpty();
  }
}
