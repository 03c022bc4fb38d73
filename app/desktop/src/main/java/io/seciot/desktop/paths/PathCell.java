package io.seciot.desktop.paths;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.paths.AttackPath;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One path: what it leads to, from where, and in how many steps. */
final class PathCell extends ListCell<AttackPath> {

  private final Texts texts;
  private final Label title = new Label();
  private final Label note = new Label();
  private final HBox row;

  PathCell(Texts texts) {
    this.texts = texts;
    title.getStyleClass().add("row-title");
    note.getStyleClass().add("row-note");
    VBox words = new VBox(title, note);
    words.setMinWidth(0);
    FontIcon icon = new FontIcon("mdi2m-map-marker-path");
    icon.getStyleClass().add("question-icon");
    row = new HBox(10, icon, words);
    row.getStyleClass().add("list-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(AttackPath path, boolean empty) {
    super.updateItem(path, empty);
    setText(null);
    if (empty || path == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(path.asset().name());
    note.setText(
        texts.get(
            "paths.note", texts.get("paths.start." + path.start().word()), path.steps().size()));
    setAccessibleText(title.getText() + ", " + note.getText());
    setGraphic(row);
  }
}
