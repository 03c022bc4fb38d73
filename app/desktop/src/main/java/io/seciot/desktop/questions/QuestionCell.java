package io.seciot.desktop.questions;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.analysis.Question;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question as a row of the list. */
final class QuestionCell extends WrappingCell<Question> {

  private final QuestionsViewModel model;
  private final Texts texts;
  private final Label text = words("row-title");
  private final Label effect = words("row-note");
  private final Icon icon = new Icon("mdi2h-help-circle-outline");
  private final HBox row;

  QuestionCell(QuestionsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    VBox words = new VBox(text, effect);
    words.setMinWidth(0);
    icon.getStyleClass().add("question-icon");
    row = new HBox(10, icon, words);
    row.getStyleClass().add("list-row");
  }

  @Override
  protected void updateItem(Question question, boolean empty) {
    super.updateItem(question, empty);
    setText(null);
    if (empty || question == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean aside = model.isAside(question);
    icon.show(aside ? "mdi2a-account-question-outline" : "mdi2h-help-circle-outline");
    text.setText(question.text());
    String decides =
        texts.get(
            "questions.effect",
            question.item().name(),
            question.findings().size(),
            question.provisions().size());
    effect.setText(aside ? texts.get("questions.put-aside", decides) : decides);
    setAccessibleText(text.getText() + " " + effect.getText());
    setGraphic(row);
  }
}
