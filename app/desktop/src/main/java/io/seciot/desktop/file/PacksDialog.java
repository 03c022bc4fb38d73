package io.seciot.desktop.file;

import io.seciot.desktop.text.Texts;
import io.seciot.model.ProblemException;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Asks what to do with a model whose packs cannot be used. */
public final class PacksDialog {

  private final Window owner;
  private final Texts texts;

  /** Shows over this window. */
  public PacksDialog(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /** Says what is wrong with them, and whether the model is to be opened without them. */
  public boolean isToOpenWithout(ProblemException problem) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("packs.heading"));
    dialog.setResizable(true);
    Label text =
        new Label(problem.sentences(texts.translation()) + "\n\n" + texts.get("packs.text"));
    text.setWrapText(true);
    text.getStyleClass().add("dialog-text");
    ButtonType without = new ButtonType(texts.get("packs.without"), ButtonBar.ButtonData.YES);
    ButtonType cancel =
        new ButtonType(texts.get("packs.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(without, cancel);
    dialog.getDialogPane().setContent(text);
    dialog.getDialogPane().lookupButton(without).setId("packs-without");
    return dialog.showAndWait().filter(answer -> answer == without).isPresent();
  }
}
