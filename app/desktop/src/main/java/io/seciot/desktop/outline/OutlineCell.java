package io.seciot.desktop.outline;

import io.seciot.desktop.outline.OutlineViewModel.Entry;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outline: icon, name, what it is and what was found; a field while it is typed.
 */
final class OutlineCell extends TreeCell<Entry> {

  private final Function<Entry, String> words;
  private final BiConsumer<String, String> rename;
  private final Icon icon = new Icon(KnownIcon.GENERAL);
  private final Label name = new Label();
  private final Label note = new Label();
  private final TextField field = new TextField();
  private final HBox row = new HBox(icon, name, note);

  /**
   * @param words what is said of an entry
   * @param rename told id and name
   */
  OutlineCell(Function<Entry, String> words, BiConsumer<String, String> rename) {
    this.words = words;
    this.rename = rename;
    row.getStyleClass().add("outline-row");
    note.getStyleClass().add("row-note");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().subscribe((had, has) -> leave(has));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      keep();
      getTreeView().requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      getTreeView().requestFocus();
      event.consume();
    }
  }

  private void leave(boolean focused) {
    if (!focused && isEditing()) {
      keep();
    }
  }

  private void keep() {
    Entry entry = getItem();
    String typed = field.getText();
    cancelEdit();
    rename.accept(entry.id(), typed);
  }

  @Override
  public void startEdit() {
    if (getItem() == null || !getItem().typed()) {
      return;
    }
    super.startEdit();
    if (isEditing()) {
      field.setText(getItem().name());
      field.setAccessibleText(getItem().name());
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(row);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setVisible(!entry.icon().isEmpty());
    if (!entry.icon().isEmpty()) {
      icon.show(KnownIcon.of(entry.icon()));
    }
    name.setText(entry.name());
    String said = words.apply(entry);
    note.setText(said);
    setAccessibleText(entry.name() + ", " + said);
    setGraphic(row);
  }
}
