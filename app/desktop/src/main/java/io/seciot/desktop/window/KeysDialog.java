package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.action.Shortcut;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** Every shortcut on one page: those of the menus, and what keys do in the drawing. */
final class KeysDialog {

  /** Keys of the bundle: what is done, and with which keys. */
  private static final List<String> IN_THE_DRAWING =
      List.of(
          "step",
          "move",
          "move-finely",
          "resize",
          "rename",
          "delete",
          "place",
          "connect",
          "pan",
          "zoom",
          "free",
          "cancel");

  private final Window owner;
  private final Texts texts;

  /** A row; a heading has no keys. */
  private record Line(String what, String keys) {}

  KeysDialog(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  void show(ActionList actions) {
    // A list makes only the rows that are in sight; all of them would hold the window up.
    ListView<Line> list = new ListView<>();
    list.getStyleClass().add("keys");
    list.setAccessibleText(texts.get("keys.heading"));
    list.setCellFactory(view -> new LineCell());
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("keys.heading"));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("keys-dialog");
    dialog.getDialogPane().setContent(list);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    dialog.show();
    // The window makes itself twice on its way to its place; the rows are made once, with its
    // first frame.
    list.getItems().setAll(lines(actions).castToList());
  }

  private ImmutableList<Line> lines(ActionList actions) {
    MutableList<Line> lines = Lists.mutable.of(new Line(texts.get("keys.drawing"), ""));
    for (String what : IN_THE_DRAWING) {
      lines.add(new Line(texts.get("keys." + what), texts.get("keys." + what + ".keys")));
    }
    for (ActionList.Menu menu : actions.menus()) {
      lines.add(new Line(menu.title().replace("_", ""), ""));
      menu.groups()
          .forEach(group ->
              group
                  .reject(action -> action.shortcut().isEmpty())
                  .forEach(action -> lines.add(line(action))));
    }
    return lines.toImmutable();
  }

  private static Line line(Action action) {
    return new Line(action.label().getValue(), Shortcut.of(action.shortcut()).getDisplayText());
  }

  private static final class LineCell extends WrappingCell<Line> {
    private final Label what = words("row-title");
    private final Label keys = words("key");
    private final Label heading = words("detail-heading");
    private final GridPane row = new GridPane();

    LineCell() {
      row.getStyleClass().add("keys-row");
      row.getColumnConstraints().setAll(wide(60), wide(40));
      row.addRow(0, what, keys);
    }

    private static ColumnConstraints wide(double percent) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      return column;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      if (empty || line == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      what.setText(line.what());
      keys.setText(line.keys());
      heading.setText(line.what());
      setAccessibleText(line.keys().isEmpty() ? line.what() : line.what() + ", " + line.keys());
      setGraphic(line.keys().isEmpty() ? heading : row);
    }
  }
}
