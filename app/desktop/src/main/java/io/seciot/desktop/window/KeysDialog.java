package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.action.Shortcut;
import io.seciot.desktop.text.Texts;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

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
  private final GridPane grid = new GridPane();

  KeysDialog(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  void show(ActionList actions) {
    grid.getStyleClass().add("keys");
    grid.getColumnConstraints().setAll(wide(60), wide(40));
    heading(texts.get("keys.drawing"));
    for (String what : IN_THE_DRAWING) {
      row(texts.get("keys." + what), texts.get("keys." + what + ".keys"));
    }
    for (ActionList.Menu menu : actions.menus()) {
      heading(menu.title().replace("_", ""));
      menu.groups()
          .forEach(group -> group.reject(action -> action.shortcut().isEmpty()).forEach(this::row));
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("keys.heading"));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("keys-dialog");
    dialog.getDialogPane().setContent(scroll);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    dialog.show();
  }

  private static ColumnConstraints wide(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private void heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("detail-heading");
    grid.add(label, 0, grid.getRowCount(), 2, 1);
  }

  private void row(Action action) {
    row(action.label().getValue(), Shortcut.of(action.shortcut()).getDisplayText());
  }

  private void row(String what, String keys) {
    Label shown = new Label(keys);
    shown.getStyleClass().add("key");
    shown.setWrapText(true);
    Label label = new Label(what);
    label.setWrapText(true);
    grid.addRow(grid.getRowCount(), label, shown);
  }
}
