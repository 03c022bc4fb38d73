package io.seciot.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Finding;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From an example to a decision about what was found in it. */
class DecideJourneyTest extends WindowJourney {

  @Test
  void opensAnExampleSeesAFindingAndAcceptsIt() throws Exception {
    click("#example-smart-lock");
    EditorScreen screen = screen();
    waitUntil(() ->
        !screen.document().analysis().busyProperty().get()
            && screen.panels().findings().shownProperty().get().notEmpty());

    click("#findings-list");
    robot.type(KeyCode.HOME);
    Finding chosen =
        onScreen(() -> screen.panels().findings().selectedProperty().get().orElseThrow());
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    waitFor("#decision-reason");
    robot.clickOn("#decision-reason").write("Sold to one customer only");
    click("#decision-keep");
    waitForEndOf("#decision-dialog");

    Decision kept = onScreen(() -> editor(screen).model().decisions().get(chosen.id()));
    assertThat(kept.status()).isEqualTo(Decision.Status.ACCEPTED);
    assertThat(kept.reason()).isEqualTo("Sold to one customer only");
    waitUntil(() -> !hasFinding(screen, chosen.id()));
  }
}
