package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.paths.AttackPath;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Playing an attack on the drawing with the keyboard, and trying what cuts it. */
class AttackPathJourneyTest extends Journey {

  @Test
  void playsTheEasiestPathAndTriesAFixThatCutsIt() throws Exception {
    EditorScreen screen =
        open(
            ModelFiles.read(
                Path.of(
                    System.getProperty("basedir", "."), "../../examples/smart-lock.seciot.json")));
    waitUntil(() -> !screen.document().analysis().busyProperty().get());

    press(KeyCode.CONTROL, KeyCode.DIGIT7);
    waitUntil(() -> screen.panels().paths().shownProperty().get().notEmpty());
    press(KeyCode.F9);

    AttackPath path =
        onScreen(() -> screen.panels().paths().selectedProperty().get().orElseThrow());
    assertThat(path).isEqualTo(screen.panels().paths().shownProperty().get().getFirst());
    assertThat(editor(screen).selection().castToSortedSet())
        .containsExactly(path.steps().getFirst().focus().id());
    assertThat(wordsOf(robot.lookup("#path-said").query()))
        .isEqualTo(path.steps().getFirst().explanation().scenario());

    robot.interact(() -> robot.lookup(".path-cut .button").queryButton().fire());
    waitUntil(() -> screen.panels().fixes().model().trialProperty().get().isPresent());
    assertThat(path.steps().collect(step -> step.id()))
        .contains(onScreen(() -> screen.panels().findings().selectedIdProperty().get()));
  }
}
