package io.seciot.desktop.questions;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Who answers and what shows it, and the ways past a question. */
final class QuestionFoot {

  private final FlowPane root = new FlowPane(10, 6);

  /** For these questions. */
  QuestionFoot(QuestionsViewModel model, Texts texts) {
    root.getStyleClass().add("question-foot");
    Button back = new Button(texts.get("questions.back"), new Icon("mdi2a-arrow-left"));
    back.setId("question-back");
    back.disableProperty().bind(model.canGoBackProperty().not());
    back.setOnAction(event -> model.back());
    Button aside =
        new Button(texts.get("questions.aside"), new Icon("mdi2a-account-question-outline"));
    aside.setId("question-aside");
    aside.setOnAction(event -> model.putAside());
    root.getChildren()
        .addAll(
            back,
            aside,
            field(
                texts.get("questions.by"),
                texts.get("questions.by.prompt"),
                model.byProperty(),
                "question-by"),
            field(
                texts.get("questions.evidence"),
                texts.get("questions.evidence.prompt"),
                model.evidenceProperty(),
                "question-evidence"));
  }

  private static HBox field(String name, String prompt, StringProperty value, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.setPrefColumnCount(13);
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(value);
    Label label = new Label(name);
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(6, label, field);
    row.getStyleClass().add("question-field");
    return row;
  }

  Region node() {
    return root;
  }
}
