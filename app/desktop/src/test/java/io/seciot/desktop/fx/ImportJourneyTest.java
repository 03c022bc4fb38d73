package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Opening what another tool has drawn. */
class ImportJourneyTest extends Journey {

  static final String THREAT_DRAGON =
      """
      {
        "summary": {"title": "Pump", "description": "Drawn elsewhere"},
        "detail": {
          "diagrams": [
            {
              "title": "Main",
              "diagramType": "STRIDE",
              "diagramJson": {
                "cells": [
                  {"type": "tm.Process", "id": "p", "size": {"width": 100, "height": 100},
                   "position": {"x": 10, "y": 10}, "attrs": {"text": {"text": "Controller"}},
                   "threats": [{"title": "Stolen key", "status": "Open", "severity": "High",
                     "type": "Spoofing", "description": "Someone takes it"}]},
                  {"type": "tm.Store", "id": "s", "size": {"width": 160, "height": 80},
                   "position": {"x": 300, "y": 10}, "attrs": {"text": {"text": "Log"}}},
                  {"type": "tm.Flow", "id": "f", "source": {"id": "p"}, "target": {"id": "s"},
                   "labels": [{"position": 0.5, "attrs": {"text": {"text": "Entries"}}}]}
                ]
              }
            }
          ]
        }
      }
      """;

  @Test
  void arrivesLaidOutAndSaysWhatWasLost() throws Exception {
    Path file = Files.writeString(folder.resolve("pump.json"), THREAT_DRAGON);

    onScreen(() -> {
      window.open(file, Optional.of(file));
      return file;
    });
    EditorScreen screen = screen();
    waitUntil(() -> robot.lookup("#import-dialog").tryQuery().isPresent());

    assertThat(editor(screen).sketch().nodes()).hasSize(2);
    assertThat(editor(screen).sketch().lines()).hasSize(1);
    assertThat(robot.lookup("#import-notes").queryTextInputControl().getText())
        .contains("1 threat of the file");
    assertThat(screen.document().fileProperty().get()).isEmpty();
    assertThat(screen.document().unsavedProperty().getValue()).isTrue();
    robot.clickOn("#import-close");
    waitUntil(() -> robot.lookup("#import-dialog").tryQuery().isEmpty());
    assertThat(file).hasContent(THREAT_DRAGON);
  }
}
