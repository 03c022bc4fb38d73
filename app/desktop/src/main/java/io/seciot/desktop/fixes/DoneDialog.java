package io.seciot.desktop.fixes;

import io.seciot.desktop.decisions.Form;
import io.seciot.desktop.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/** Asks who says that a fix is done, and what shows it. */
final class DoneDialog {

  private final Window owner;
  private final Texts texts;

  DoneDialog(Window owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /**
   * Asks.
   *
   * @param subject what is done
   * @param facts what the model will say, one sentence a line
   * @param keep run when the draft is complete and the user says so
   */
  void show(DoneDraft draft, String subject, String facts, Runnable keep) {
    ButtonType done = new ButtonType(texts.get("fixes.done.button"), ButtonBar.ButtonData.OK_DONE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("fixes.done.heading") + "\n" + subject);
    dialog.setResizable(true);
    dialog.getDialogPane().setId("done-dialog");
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            done, new ButtonType(texts.get("decision.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
    Form form = new Form(texts.get("fixes.done.help", facts), texts);
    TextField evidence =
        form.text("done.evidence", draft.evidenceProperty(), "decision.evidence.prompt");
    form.text("done.owner", draft.byProperty(), "fixes.done.owner.prompt");
    form.day("done.date", draft.dateProperty());
    form.missing(draft.obstacle());
    dialog.getDialogPane().setContent(form.node());
    Node button = dialog.getDialogPane().lookupButton(done);
    button.setId("done-keep");
    button.disableProperty().bind(draft.obstacle().map(missing -> !missing.isEmpty()));
    dialog.setOnShown(event -> evidence.requestFocus());
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == done) {
        keep.run();
      }
    });
    dialog.show();
  }
}
