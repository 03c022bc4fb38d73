package io.seciot.desktop.comments;

import io.seciot.desktop.text.ShortLine;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Comment;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the list: open or resolved as sign and word, about what, and how it begins. */
final class CommentCell extends WrappingCell<CommentRow> {

  private final Texts texts;
  private final Label mark = new Label();
  private final Label title = words("row-title");
  private final Label note = ShortLine.of("row-note");
  private final HBox row;

  CommentCell(Texts texts) {
    this.texts = texts;
    VBox words = new VBox(title, note);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, mark, words);
    row.getStyleClass().add("list-row");
  }

  /** A sign, a word and a colour. */
  static void show(Label mark, Comment comment, Texts texts) {
    String state = comment.isOpen() ? "open" : "resolved";
    mark.setText(texts.get("comments.state." + state));
    mark.setGraphic(
        new Icon(comment.isOpen() ? "mdi2c-comment-outline" : "mdi2c-comment-check-outline"));
    mark.getStyleClass().setAll("label", "change", "comment-" + state);
  }

  @Override
  protected void updateItem(CommentRow comment, boolean empty) {
    super.updateItem(comment, empty);
    setText(null);
    if (empty || comment == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    show(mark, comment.comment(), texts);
    title.setText(comment.subject());
    note.setText(
        texts.get(
            "comments.line",
            comment.comment().signature().by(),
            comment.comment().text().lines().findFirst().orElse("")));
    setAccessibleText(mark.getText() + ", " + title.getText() + ", " + note.getText());
    setGraphic(row);
  }
}
