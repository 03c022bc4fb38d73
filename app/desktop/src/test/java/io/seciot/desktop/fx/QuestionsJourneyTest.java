package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Fact;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.ontology.analysis.Question;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Answering questions in the window, with the keyboard only. */
class QuestionsJourneyTest extends Journey {

  @Test
  void answersOneQuestionAfterTheOtherAndUndoes() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    onScreen(() -> {
      screen.panels().questions().byProperty().set("Hardware team");
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.SPACE);
    Question asked =
        onScreen(() -> screen.panels().questions().selectedProperty().get().orElseThrow());
    assertThat(editor(screen).selection().toList()).containsExactly(asked.item().id());
    waitUntil(() -> robot.lookup("#answer-1").tryQuery().isPresent());
    waitUntil(() -> screen.panels().questions().effectsProperty().get().notEmpty());
    waitUntil(() -> !screen.document().analysis().busyProperty().get());
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.DIGIT1);

    Fact fact = stated(screen, asked);
    assertThat(fact.source())
        .isEqualTo(
            new Source.Answered(new Signature("Hardware team", LocalDate.of(2026, 3, 1)), null));
    waitUntil(() -> screen.panels().questions().progressProperty().get().answered() == 1);
    assertThat(onScreen(() -> screen.panels().questions().selectedIdProperty().get()))
        .isNotEmpty()
        .isNotEqualTo(asked.id());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil(() -> screen.panels().questions().progressProperty().get().answered() == 0);
  }

  private static Fact stated(EditorScreen screen, Question asked) throws Exception {
    return onScreen(() ->
        editor(screen)
            .model()
            .item(asked.item().id())
            .orElseThrow()
            .fact(asked.property().id())
            .orElseThrow());
  }
}
