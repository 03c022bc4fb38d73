package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.file.ModelFiles;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What was drawn is there again the next time. */
class SaveJourneyTest extends WindowJourney {

  @Test
  void renamesSavesClosesAndOpensAgain() throws Exception {
    EditorScreen screen = open(twoDevices());

    robot.clickOn(placeOf(screen, "hub"));
    robot.type(KeyCode.F2);
    robot.write("Bridge").type(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.S);
    waitUntil(() -> !screen.document().unsavedProperty().getValue());
    Architecture drawn = editor(screen).model();
    press(KeyCode.CONTROL, KeyCode.W);
    click("#open-home");

    EditorScreen again = screen();
    assertThat(again).isNotSameAs(screen);
    assertThat(editor(again).model()).isEqualTo(drawn);
    assertThat(editor(again).model().element("hub").orElseThrow().name()).isEqualTo("Bridge");
    assertThat(ModelFiles.read(folder.resolve("home.seciot.json"))).isEqualTo(drawn);
  }
}
