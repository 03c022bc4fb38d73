package io.seciot.desktop.backup;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Asks which previous version of a file to open. */
public final class VersionsDialog {

  private final Window owner;
  private final Texts texts;

  /** Shows over this window. */
  public VersionsDialog(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /**
   * Asks.
   *
   * @param name of the file
   * @param open is told what was chosen
   */
  public void show(
      String name, ImmutableList<PreviousVersion> versions, Consumer<PreviousVersion> open) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("versions.heading", name));
    dialog.setResizable(true);
    DialogPane pane = dialog.getDialogPane();
    pane.setId("versions-dialog");
    ButtonType cancel =
        new ButtonType(texts.get("versions.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    if (versions.isEmpty()) {
      pane.getButtonTypes().setAll(cancel);
      pane.setContent(wrapped(texts.get("versions.none")));
    } else {
      ButtonType go = new ButtonType(texts.get("versions.open"), ButtonBar.ButtonData.OK_DONE);
      pane.getButtonTypes().setAll(go, cancel);
      ListView<PreviousVersion> list = list(versions);
      pane.setContent(new VBox(10, wrapped(texts.get("versions.text")), list));
      Button button = (Button) pane.lookupButton(go);
      opens(list, button);
      button.setId("versions-open");
      button
          .disableProperty()
          .bind(
              list.getSelectionModel()
                  .selectedItemProperty()
                  .map(chosen -> chosen.since().isEmpty())
                  .orElse(true));
      dialog.setOnShown(event -> list.requestFocus());
      dialog.setOnHidden(event -> {
        if (dialog.getResult() == go) {
          open.accept(list.getSelectionModel().getSelectedItem());
        }
      });
    }
    dialog.show();
  }

  /** A list keeps Enter for itself. */
  private static void opens(ListView<PreviousVersion> list, Button button) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            button.fire();
          }
        });
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        button.fire();
      }
    });
  }

  private ListView<PreviousVersion> list(ImmutableList<PreviousVersion> versions) {
    ListView<PreviousVersion> list = new ListView<>();
    list.setId("versions-list");
    list.setAccessibleText(texts.get("versions.text"));
    list.getItems().setAll(versions.castToList());
    list.setCellFactory(ignored -> new VersionCell());
    list.getSelectionModel().selectFirst();
    return list;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  /** One version: when, and what has changed since. */
  private final class VersionCell extends WrappingCell<PreviousVersion> {

    private final Label when = words("row-title");
    private final Label about = words("row-note");
    private final VBox content = new VBox(2, when, about);

    @Override
    protected void updateItem(@Nullable PreviousVersion version, boolean empty) {
      super.updateItem(version, empty);
      if (version == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      when.setText(version.when(texts));
      about.setText(version.about(texts));
      setAccessibleText(when.getText() + ". " + about.getText());
      setGraphic(content);
    }
  }
}
