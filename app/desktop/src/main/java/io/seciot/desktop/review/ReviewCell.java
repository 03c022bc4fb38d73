package io.seciot.desktop.review;

import io.seciot.desktop.text.ShortLine;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the list: what became of it as sign and word, what it is, and what exactly. */
final class ReviewCell extends WrappingCell<ReviewEntry> {

  private final Texts texts;
  private final Label mark = new Label();
  private final Label title = words("row-title");
  private final Label note = ShortLine.of("row-note");
  private final VBox words = new VBox(title);
  private final HBox row;

  ReviewCell(Texts texts) {
    this.texts = texts;
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, mark, words);
    row.getStyleClass().add("list-row");
  }

  /** A sign, a word and a colour. */
  static void show(Label mark, ReviewEntry.Sort sort, Texts texts) {
    mark.setText(texts.get("review.sort." + sort.key()));
    mark.setGraphic(new Icon(sort.sign()));
    mark.getStyleClass().setAll("label", "change", sort.key());
  }

  @Override
  protected void updateItem(ReviewEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    show(mark, entry.sort(), texts);
    title.setText(entry.title());
    note.setText(entry.lines().makeString("  ·  "));
    words.getChildren().setAll(title);
    if (entry.lines().notEmpty()) {
      words.getChildren().add(note);
    }
    setAccessibleText(mark.getText() + ", " + entry.title() + ", " + note.getText());
    setGraphic(row);
  }
}
