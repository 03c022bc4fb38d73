package io.seciot.desktop.decisions;

import io.seciot.desktop.focus.TabKey;
import io.seciot.desktop.text.Texts;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Asks for reason, owner, dates and ticket of a decision; one dialog for every kind of it. */
public final class DecisionDialog {

  private final Supplier<Window> owner;
  private final Texts texts;

  /** Shows over the window that is there when it is asked. */
  public DecisionDialog(Supplier<Window> owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  /**
   * Asks.
   *
   * @param subject what it is about
   * @param keep run when the draft is complete and the user says so
   */
  public void show(DecisionDraft draft, String subject, Runnable keep) {
    String key = DecisionsViewModel.key(draft.status());
    ButtonType decide =
        new ButtonType(texts.get("decision.button." + key), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("decision.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("decision.heading." + key) + "\n" + subject);
    dialog.setResizable(true);
    dialog.getDialogPane().setId("decision-dialog");
    dialog.getDialogPane().getButtonTypes().setAll(decide, cancel);
    TextArea reason = reason(draft);
    dialog.getDialogPane().setContent(form(draft, reason, key));
    Node button = dialog.getDialogPane().lookupButton(decide);
    button.setId("decision-keep");
    ObservableValue<Boolean> incomplete = draft.obstacle().map(missing -> !missing.isEmpty());
    button.disableProperty().bind(incomplete);
    dialog.setOnShown(event -> reason.requestFocus());
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == decide) {
        keep.run();
      }
    });
    dialog.show();
  }

  private GridPane form(DecisionDraft draft, TextArea reason, String key) {
    Form form = new Form(texts.get("decision.help." + key), texts);
    form.row("decision.reason", reason);
    if (draft.wantsEvidence()) {
      form.text("decision.evidence", draft.evidenceProperty(), "decision.evidence.prompt");
    }
    form.text("decision.owner", draft.ownerProperty(), "decision.owner.prompt");
    form.day("decision.date", draft.dateProperty());
    form.day("decision.expires", draft.expiresProperty());
    form.text("decision.ticket", draft.ticketProperty(), "decision.optional");
    form.missing(draft.obstacle());
    return form.node();
  }

  private static TextArea reason(DecisionDraft draft) {
    TextArea area = new TextArea();
    area.setId("decision-reason");
    area.setPrefRowCount(3);
    area.setWrapText(true);
    area.textProperty().bindBidirectional(draft.reasonProperty());
    TabKey.leaves(area);
    return area;
  }
}
