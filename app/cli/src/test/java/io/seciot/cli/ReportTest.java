package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void takesTheFormatFromTheNameOfTheFile() throws IOException {
    Path report = folder.resolve("lock.html");

    Run run = Run.seciot("report", Run.lock(folder), "--date", "2026-05-04", "-o", report);

    assertThat(run.notes()).contains("Written to");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(report)).contains("Door lock", "303 645", "2026");
  }

  @Test
  void refusesFormatsThatAreNotThere() throws IOException {
    Run run = Run.seciot("report", Run.lock(folder), "--to", "odt", "-o", folder.resolve("x.odt"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("docx, pdf, xlsx or html");
  }

  @Test
  void suggestsTheTypeThatWasMeant() throws IOException {
    Run run =
        Run.seciot(
            "report", Run.lock(folder), "--type", "en303645", "-o", folder.resolve("x.html"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Did you mean \"en-303-645\"");
  }
}
