package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/** What is wrong with a file, said in the German window. */
class GermanProblemsTest extends Journey {

  @Override
  protected Locale language() {
    return Locale.GERMAN;
  }

  private Path open(String name, String content) throws Exception {
    Path file = Files.writeString(folder.resolve(name), content);
    onScreen(() -> {
      window.open(file, Optional.of(file));
      return file;
    });
    return file;
  }

  private String said() throws Exception {
    waitUntil(() -> robot.lookup("#error-dialog").tryQuery().isPresent());
    return ((Labeled) robot.lookup("#error-dialog").<DialogPane>query().getContent()).getText();
  }

  @Test
  void aBrokenModelSaysWhereWhatAndWhatToDo() throws Exception {
    Path file =
        open(
            "home.seciot.json",
            """
            {
              "seciot": 1,
              "elements": [{ "id": "lock", "kind": "lock" }, { "id": 7, "kind": "hub" }],
              "flows": [{ "id": "opens", "from": "lock", "to": "door" }]
            }
            """);

    assertThat(said())
        .isEqualTo(
            """
            FILE:3: elements[1].id: hier wird ein Text erwartet, nicht 7. \
            Setzen Sie den Text in Anführungszeichen.
            FILE:4: flows[0].to: es gibt kein Element „door“. \
            Berichtigen Sie die Kennung, oder ergänzen Sie, was sie nennt.\
            """
                .replace("FILE", file.toString()));
  }

  @Test
  void aFileThatIsNoJsonSaysSo() throws Exception {
    Path file = open("home.seciot.json", "{ \"seciot\": 1,");

    assertThat(said())
        .isEqualTo(
            file
                + ":1: die Datei endet zu früh."
                + " Schließen Sie alle Klammern und Anführungszeichen.");
  }

  @Test
  void aPackThatCannotBeUsedSaysWhy() throws Exception {
    Path threats = Files.createDirectories(folder.resolve("our-knowledge/threats/home"));
    Path threat =
        Files.writeString(
            threats.resolve("open-cabinet.rq"),
            """
            #+ title: The cabinet is open
            #+ scenario: Somebody takes keys out of it.
            #+ falseAlarm: It is empty.
            #+ stride: [T]
            #+ attacker: physical
            #+ skill: low
            #+ impact: low
            #+ countermeasures: [lock-debug-port]
            PREFIX sec: <urn:seciot:vocab#>
            SELECT ?x WHERE { ?x a sec:Cabinet }
            """);
    Path file =
        Files.writeString(
            folder.resolve("home.seciot.json"), "{\"seciot\": 1, \"packs\": [\"our-knowledge\"]}");
    Platform.runLater(() -> window.open(file, Optional.of(file)));

    waitUntil(() -> robot.lookup("#packs-without").tryQuery().isPresent());
    DialogPane dialog =
        (DialogPane) robot.lookup("#packs-without").query().getScene().lookup(".dialog-pane");
    assertThat(((Labeled) dialog.getContent()).getText())
        .contains(
            threat + ":10: im Vokabular gibt es keine Art Cabinet. Berichtigen Sie die Datei.")
        .doesNotContain("there is no kind");
    robot.clickOn("#packs-without");
    screen();
  }

  @Test
  void anImportSaysWhatWasNotCarriedOver() throws Exception {
    open(
        "door.json",
        """
        {
          "summary": { "title": "Door" },
          "detail": { "diagrams": [{ "title": "Main", "cells": [
            { "id": "1", "shape": "td-text-block", "data": { "name": "Draft" } }
          ] }] }
        }
        """);

    waitUntil(() -> robot.lookup("#import-notes").tryQuery().isPresent());
    assertThat(robot.lookup("#import-notes").queryAs(TextInputControl.class).getText())
        .isEqualTo("Diagramm „Main“: Der Text „Draft“ ist weggelassen.");
  }
}
