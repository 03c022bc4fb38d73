package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void drawsAllElementsWhereThereIsNoView() throws IOException {
    Path picture = folder.resolve("lock.svg");

    Run run = Run.seciot("draw", Run.lock(folder), "-o", picture);

    assertThat(run.code()).isZero();
    assertThat(Files.readString(picture)).startsWith("<").contains("<svg", "SWD pads", "Key app");
  }

  @Test
  void drawsPicturesOfPixels() throws IOException {
    Path picture = folder.resolve("lock.PNG");

    Run run = Run.seciot("draw", Run.lock(folder), "--theme", "dark", "-o", picture);

    assertThat(run.code()).isZero();
    assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void drawsPages() throws IOException {
    Path picture = folder.resolve("lock.pdf");

    Run run = Run.seciot("draw", Run.lock(folder), "-o", picture);

    assertThat(run.code()).isZero();
    assertThat(picture).content(StandardCharsets.ISO_8859_1).startsWith("%PDF");
  }

  @Test
  void refusesOtherEndings() throws IOException {
    Run run = Run.seciot("draw", Run.lock(folder), "-o", folder.resolve("lock.gif"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("End the name in .svg, .png or .pdf");
  }

  @Test
  void refusesAViewThatIsNotThere() throws IOException {
    Run run = Run.seciot("draw", Run.lock(folder), "--view", "x", "-o", folder.resolve("lock.svg"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("there is no view \"x\"");
  }
}
