package io.seciot.desktop.paths;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.paths.AttackPath;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One path: what it leads to, from where, and in how many steps. */
final class PathCell extends WrappingCell<AttackPath> {

  private final Texts texts;
  private final Label title = words("row-title");
  private final Label note = words("row-note");
  private final HBox row;

  PathCell(Texts texts) {
    this.texts = texts;
    VBox words = new VBox(title, note);
    words.setMinWidth(0);
    Icon icon = new Icon("mdi2m-map-marker-path");
    icon.getStyleClass().add("question-icon");
    row = new HBox(10, icon, words);
    row.getStyleClass().add("list-row");
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
