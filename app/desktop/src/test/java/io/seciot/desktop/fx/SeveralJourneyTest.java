package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** Saying the same of several elements at once. */
class SeveralJourneyTest extends Journey {

  @Test
  void choiceInTheInspectorHoldsForAllThatAreSelected() throws Exception {
    Element lock = twoDevices().element("lock").orElseThrow();
    Architecture model =
        twoDevices()
            .with(
                lock.withProfile(lock.profile().withFact("physicalAccess", Fact.drawn("public"))));
    EditorScreen screen = open(model);
    onScreen(() -> {
      editor(screen).select("lock");
      editor(screen).toggle("hub");
      return screen;
    });
    waitUntil(() -> robot.lookup("#fact-physicalAccess").tryQuery().isPresent());
    Label absence = robot.lookup("#absence-physicalAccess").query();
    assertThat(onScreen(absence::getText)).isEqualTo("Several values");

    onScreen(() -> {
      ToggleButton first = robot.lookup("#fact-physicalAccess .answer-button").query();
      first.fire();
      return screen;
    });

    assertThat(fact(screen, "lock")).isEqualTo(fact(screen, "hub")).isNotEmpty();
    onScreen(() -> {
      editor(screen).undo();
      return screen;
    });
    assertThat(editor(screen).model().items()).isEqualTo(model.items());
  }

  private static Optional<Fact> fact(EditorScreen screen, String id) {
    return editor(screen).model().item(id).orElseThrow().fact("physicalAccess");
  }
}
