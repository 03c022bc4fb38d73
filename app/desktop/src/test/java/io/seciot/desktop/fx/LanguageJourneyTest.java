package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.text.Language;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Reason;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Changing the language while a model is open. */
class LanguageJourneyTest extends Journey {

  @Test
  void everythingSpeaksGermanAtOnceAndNothingIsLost() throws Exception {
    EditorScreen screen = open(twoDevices());
    onScreen(() -> {
      screen.document().drawing().rename("hub", "Zentrale");
      editor(screen).select("port");
      return screen;
    });

    press(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil(() -> robot.lookup("#settings-dialog").tryQuery().isPresent());
    onScreen(() -> {
      ComboBox<Language> languages = robot.lookup("#settings-language").queryComboBox();
      languages.setValue(Language.GERMAN);
      return languages;
    });
    waitUntil(() -> window.screenProperty().get().orElseThrow() != screen);
    waitUntil(() -> robot.lookup("#settings-dialog").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    waitUntil(() -> robot.lookup("#settings-dialog").tryQuery().isEmpty());

    EditorScreen german = screen();
    assertThat(editor(german).selectedItem().map(Item::id)).contains("port");
    assertThat(robot.lookup("Debug-Anschluss").tryQuery()).isPresent();
    assertThat(robot.lookup("#place-sensor").<Labeled>query().getText()).isEqualTo("Sensor");
    assertThat(robot.lookup("#place-lock").<Labeled>query().getText()).isEqualTo("Schloss");
    waitUntil(() -> hasFinding(german, "open-debug-port@port"));
    Finding finding =
        german.document().analysis().analysis().finding("open-debug-port@port").orElseThrow();
    assertThat(finding.explanation().title()).startsWith("Der Debug-Anschluss ist offen");
    assertThat(finding.explanation().why())
        .extracting(Reason::sentence)
        .anySatisfy(why -> assertThat(why).contains("ist von der Art „Debug-Anschluss“"));
    onScreen(() -> {
      german.panels().findings().selectedIdProperty().set(finding.id());
      return german;
    });
    waitUntil(
        () -> robot.lookup("Den Debug-Anschluss in der Produktion sperren").tryQuery().isPresent());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(editor(german).model().element("hub").orElseThrow().name()).isEqualTo("Hub");
  }

  @Test
  void isChosenInAListByKeys() throws Exception {
    EditorScreen screen = open(twoDevices());
    press(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil(() -> robot.lookup("#settings-dialog").tryQuery().isPresent());
    assertThat(settingInFocus()).isEqualTo("settings-language");

    press(KeyCode.F4);
    press(KeyCode.END);
    assertThat(screen()).isSameAs(screen);
    press(KeyCode.ENTER);

    waitUntil(() -> window.screenProperty().get().orElseThrow() != screen);
    waitUntil(() -> robot.lookup("#settings-dialog").tryQuery().isPresent());
    assertThat(robot.lookup("#place-lock").<Labeled>query().getText()).isEqualTo("Schloss");
    assertThat(settingInFocus()).isEqualTo("settings-language");
    press(KeyCode.ESCAPE);
    waitUntil(() -> robot.lookup("#settings-dialog").tryQuery().isEmpty());
  }

  private String settingInFocus() throws Exception {
    return onScreen(
        () -> robot.lookup("#settings-dialog").query().getScene().getFocusOwner().getId());
  }
}
