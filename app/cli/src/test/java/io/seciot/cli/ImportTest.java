package io.seciot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  /** What a Threat Dragon file of the second version needs at least. */
  private static final String DRAGON =
      """
      {"version": "2.2.0", "summary": {"title": "Meter"}, "detail": {"contributors": [],
       "reviewer": "", "diagramTop": 1, "threatTop": 0, "diagrams": [
        {"id": 0, "title": "Main", "diagramType": "STRIDE", "cells": [
         {"id": "a", "shape": "process", "position": {"x": 10, "y": 10},
          "size": {"width": 80, "height": 80}, "zIndex": 1,
          "data": {"type": "tm.Process", "name": "Gateway", "threats": []}},
         {"id": "b", "shape": "store", "position": {"x": 300, "y": 10},
          "size": {"width": 80, "height": 80}, "zIndex": 1,
          "data": {"type": "tm.Store", "name": "Readings", "threats": []}},
         {"id": "c", "shape": "flow", "zIndex": 2, "source": {"cell": "a"}, "target": {"cell": "b"},
          "data": {"type": "tm.Flow", "name": "Store readings", "threats": []}}]}]}}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void makesAModelWithAView() throws IOException, ProblemException {
    Path model = folder.resolve("meter.seciot.json");

    Run run = Run.seciot("import", dragon(), "-o", model);

    assertThat(run.notes()).contains("2 elements, 1 flow");
    assertThat(run.code()).isZero();
    Architecture read = ModelFiles.read(model);
    assertThat(read.elements().collect(element -> element.name()))
        .containsExactlyInAnyOrder("Gateway", "Readings");
    assertThat(read.views()).isNotEmpty();
  }

  @Test
  void replacesAModelOnlyWhenAskedTo() throws IOException {
    Path model = Run.lock(folder);

    Run refused = Run.seciot("import", dragon(), "-o", model);
    Run forced = Run.seciot("import", dragon(), "--force", "-o", model);

    assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(refused.notes()).contains("--force");
    assertThat(forced.code()).isZero();
    assertThat(Files.readString(model)).contains("Gateway");
  }

  @Test
  void namesWhatItCanImport() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "nothing");

    Run run = Run.seciot("import", other, "-o", folder.resolve("x.seciot.json"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("Threat Dragon");
  }

  @Test
  void saysWhatElseWasGiven() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.json"));
    Path target = folder.resolve("x.seciot.json");

    assertThat(Run.seciot("import", empty, "-o", target).notes()).contains("the file is empty");
    assertThat(Run.seciot("import", folder, "-o", target).notes()).contains("this is not a file");
    assertThat(Run.seciot("import", Run.lock(folder), "-o", target).notes())
        .contains("this is a SecIoT model already");
  }

  @Test
  void neverReplacesWhatItReads() throws IOException {
    Path dragon = dragon();

    Run run = Run.seciot("import", dragon, "--force", "-o", dragon);

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.notes()).contains("made from");
    assertThat(Files.readString(dragon)).isEqualTo(DRAGON);
  }

  private Path dragon() throws IOException {
    return Files.writeString(folder.resolve("dragon.json"), DRAGON);
  }
}
