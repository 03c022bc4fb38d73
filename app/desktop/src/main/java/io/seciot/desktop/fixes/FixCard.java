package io.seciot.desktop.fixes;

import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Hint;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Remedy;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One fix: what to do, how much work it is, and what can be done with it here. */
final class FixCard {

  private final Fix fix;
  private final Terms terms;
  private final Texts texts;
  private final int place;
  private final StackPane result = new StackPane();
  private final FlowPane buttons = new FlowPane(6, 6);
  private final VBox root = new VBox(6);

  /**
   * @param titles of its countermeasures as one list
   * @param place counted from 0, for the ids of its buttons
   */
  FixCard(Fix fix, String titles, int place, Terms terms, Texts texts) {
    this.fix = fix;
    this.terms = terms;
    this.place = place;
    this.texts = texts;
    Label title = Paragraph.of(titles, "row-title");
    FlowPane chips =
        new FlowPane(
            6,
            6,
            chip(texts.get("effort." + fix.effort())),
            chip(texts.get(fix.isEnough() ? "findings.resolves" : "findings.reduces")));
    root.getStyleClass().add("fix-card");
    root.getChildren().addAll(title, chips);
    if (fix.isSet()) {
      root.getChildren().add(Paragraph.of(texts.get("fixes.set"), "detail-text"));
    } else {
      fix.remedies().forEach(this::describe);
    }
    result.managedProperty().bind(result.visibleProperty());
    result.setVisible(false);
    root.getChildren().addAll(buttons, result);
  }

  Fix fix() {
    return fix;
  }

  Region node() {
    return root;
  }

  /** Where it shows what came of trying it. */
  Node result() {
    return result;
  }

  /** Adds a button at the end of the row. */
  Button button(String name, String words, String help, String icon, Runnable run) {
    Button button = new Button(words, new Icon(icon));
    button.setId("fix-" + name + "-" + place);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Hint.at(button, help);
    button.setOnAction(event -> run.run());
    buttons.getChildren().add(button);
    return button;
  }

  /** Shows what came of trying it below the buttons. */
  void show(Node node) {
    result.getChildren().setAll(node);
    result.setVisible(true);
  }

  /** Shows nothing there any more. */
  void showNothing() {
    result.setVisible(false);
    result.getChildren().clear();
  }

  private void describe(Remedy remedy) {
    root.getChildren().add(terms.text(remedy.countermeasure().description(), "detail-text"));
    remedy
        .steps()
        .forEachWithIndex((step, row) ->
            root.getChildren().add(terms.text((row + 1) + ".  " + step, "detail-step")));
    if (!remedy.countermeasure().test().isBlank()) {
      root.getChildren()
          .add(
              terms.text(
                  texts.get("findings.test", remedy.countermeasure().test()), "detail-note"));
    }
  }

  private static Label chip(String text) {
    Label chip = new Label(text);
    chip.getStyleClass().add("chip");
    return chip;
  }
}
