package io.seciot.desktop.file;

import io.seciot.desktop.text.Texts;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Says what came of an import, above all what could not be carried over. */
public final class ImportDialog {

  private final Window owner;
  private final Texts texts;

  /** Shows over this window. */
  public ImportDialog(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /** Shows what was carried over and what was not. */
  public void show(Path file, ModelOpening.Opened opened) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(
        texts.get("import.heading", String.valueOf(file.getFileName()), opened.format()));
    dialog.setResizable(true);
    Label counts =
        wrapped(
            texts.get(
                "import.counts", opened.model().elements().size(), opened.model().flows().size()));
    VBox content = new VBox(10, counts);
    ButtonType close = new ButtonType(texts.get("import.close"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(close);
    if (opened.notCarriedOver().isEmpty()) {
      content.getChildren().add(wrapped(texts.get("import.complete")));
    } else {
      TextArea list = new TextArea(opened.notCarriedOver().collect(texts::say).makeString("\n"));
      list.setId("import-notes");
      list.setEditable(false);
      list.setWrapText(true);
      content.getChildren().addAll(wrapped(texts.get("import.notes")), list);
      ButtonType copy = new ButtonType(texts.get("import.copy"), ButtonBar.ButtonData.LEFT);
      dialog.getDialogPane().getButtonTypes().setAll(copy, close);
      dialog.setOnHidden(event -> {
        if (dialog.getResult() == copy) {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, list.getText()));
        }
      });
    }
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setId("import-dialog");
    dialog.getDialogPane().lookupButton(close).setId("import-close");
    dialog.show();
    dialog.getDialogPane().lookupButton(close).requestFocus();
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("dialog-text");
    return label;
  }
}
