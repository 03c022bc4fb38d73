package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** Opening a model that names knowledge of its own. */
class PacksJourneyTest extends Journey {

  private static final String MODEL =
      """
      {"seciot": 1, "product": {"name": "House"}, "packs": ["our-knowledge"],
       "elements": [{"id": "cabinet", "kind": "key-cabinet", "name": "Cabinet"}]}
      """;

  private static final String KIND =
      """
      @prefix sec: <urn:seciot:vocab#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      sec:KeyCabinet a sec:Kind ; rdfs:subClassOf sec:Lock ;
        skos:prefLabel "Key cabinet"@en ; skos:definition "A cabinet for keys."@en .
      """;

  @Test
  void isJudgedByThePackBesideIt() throws Exception {
    Files.createDirectories(folder.resolve("our-knowledge/vocabulary"));
    Files.writeString(folder.resolve("our-knowledge/vocabulary/house.ttl"), KIND);

    EditorScreen screen = openModel();

    assertThat(screen.document().knowledge().vocabulary().kind("key-cabinet")).isPresent();
    assertThat(robot.lookup("#packs-notice").tryQuery()).isEmpty();
  }

  @Test
  void opensWithoutAMissingPackAndSaysSo() throws Exception {
    Path file = Files.writeString(folder.resolve("house.seciot.json"), MODEL);
    Platform.runLater(() -> window.open(file, Optional.of(file)));
    waitUntil(() -> robot.lookup("#packs-without").tryQuery().isPresent());
    robot.clickOn("#packs-without");

    EditorScreen screen = screen();

    assertThat(screen.document().lacksPacks()).isTrue();
    assertThat(robot.lookup("#packs-notice").queryLabeled().getText()).contains("our-knowledge");
    assertThat(screen.document().editor().model().packs().castToSortedSet())
        .containsExactly("our-knowledge");
    Files.writeString(file, MODEL.replace("House", "Cottage"));
    waitUntil(() -> robot.lookup("#disk-reload").tryQuery().isPresent());
    assertThat(robot.lookup("#packs-notice").query().isVisible()).isTrue();
    assertThat(onScreen(() -> bottom("#notice") <= top("#packs-notice"))).isTrue();
  }

  private double top(String id) {
    Node node = robot.lookup(id).query();
    return node.localToScene(node.getBoundsInLocal()).getMinY();
  }

  private double bottom(String id) {
    Node node = robot.lookup(id).query();
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  private EditorScreen openModel() throws Exception {
    Path file = Files.writeString(folder.resolve("house.seciot.json"), MODEL);
    onScreen(() -> {
      window.open(file, Optional.of(file));
      return file;
    });
    return screen();
  }
}
