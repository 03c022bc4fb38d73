package io.seciot.desktop.findings;

import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the list: severity, title, where, and whether an answer is missing. */
final class FindingCell extends ListCell<Finding> {

  private final DecisionsViewModel decisions;
  private final Texts texts;
  private final Label severity = new Label();
  private final Label title = new Label();
  private final Label place = new Label();
  private final HBox row;

  FindingCell(DecisionsViewModel decisions, Texts texts) {
    this.decisions = decisions;
    this.texts = texts;
    title.getStyleClass().add("row-title");
    place.getStyleClass().add("row-note");
    VBox words = new VBox(title, place);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, severity, words);
    row.getStyleClass().add("list-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    setText(null);
    if (empty || finding == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean potential = finding.confidence() == Confidence.POTENTIAL;
    SeverityMark.show(severity, finding, texts);
    title.setText(finding.explanation().title());
    String where =
        potential
            ? texts.get("findings.place.potential", finding.focus().name())
            : finding.focus().name();
    place.setText(
        finding.decision() == null
            ? where
            : texts.get("findings.place.decided", where, decisions.summary(finding.decision())));
    setAccessibleText(severity.getText() + ", " + title.getText() + ", " + place.getText());
    setGraphic(row);
  }
}
