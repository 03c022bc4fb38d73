package io.seciot.desktop.findings;

import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import java.util.Comparator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the list: severity, title, where, and whether an answer is missing. */
final class FindingCell extends ListCell<FindingRow> {

  private final FindingList rows;
  private final DecisionsViewModel decisions;
  private final Texts texts;
  private final Label severity = new Label();
  private final Label title = new Label();
  private final Label place = new Label();
  private final FontIcon fold = new FontIcon("mdi2c-chevron-right");
  private final HBox row;
  private Runnable turn = () -> {};

  FindingCell(FindingList rows, DecisionsViewModel decisions, Texts texts) {
    this.rows = rows;
    this.decisions = decisions;
    this.texts = texts;
    title.getStyleClass().add("row-title");
    place.getStyleClass().add("row-note");
    VBox words = new VBox(title, place);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, severity, words, fold);
    fold.setPickOnBounds(true);
    fold.setOnMouseClicked(event -> turn.run());
    row.getStyleClass().add("list-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(FindingRow line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    row.getStyleClass().removeAll("in-group", "group");
    switch (line) {
      case FindingRow.Group group -> show(group);
      case FindingRow.Single single -> show(single);
    }
    setAccessibleText(severity.getText() + ", " + title.getText() + ", " + place.getText());
    setGraphic(row);
  }

  /** Its severity is that of the worst in it. */
  private void show(FindingRow.Group group) {
    Finding worst = group.findings().max(Comparator.comparing(Finding::severity));
    SeverityMark.show(severity, worst, texts);
    title.setText(group.title());
    place.setText(
        texts.get(
            group.isOpen() ? "findings.group.open" : "findings.group.closed",
            group.findings().size(),
            group
                .findings()
                .collect(finding -> finding.focus().name())
                .distinct()
                .makeString(", ")));
    fold.setIconLiteral(group.isOpen() ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
    fold.setVisible(true);
    turn = () -> rows.turn(group);
    row.getStyleClass().add("group");
  }

  private void show(FindingRow.Single single) {
    Finding finding = single.finding();
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
    fold.setVisible(false);
    turn = () -> {};
    if (single.isInGroup()) {
      row.getStyleClass().add("in-group");
    }
  }
}
