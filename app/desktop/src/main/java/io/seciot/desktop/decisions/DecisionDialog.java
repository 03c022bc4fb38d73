package io.seciot.desktop.decisions;

import io.seciot.desktop.focus.TabKey;
import io.seciot.desktop.text.DayConverter;
import io.seciot.desktop.text.Texts;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for reason, owner, dates and ticket of a decision; one dialog for every kind of it. */
public final class DecisionDialog {

  /** A day to show how days are written; beyond the twelfth, so that it cannot be a month. */
  private static final LocalDate EXAMPLE = LocalDate.of(2027, 1, 31);

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
    GridPane form = new GridPane(12, 10);
    ColumnConstraints words = new ColumnConstraints();
    words.setMinWidth(150);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    form.getColumnConstraints().setAll(words, fields);
    Label help = new Label(texts.get("decision.help." + key));
    help.setWrapText(true);
    help.getStyleClass().add("detail-note");
    form.add(help, 0, 0, 2, 1);
    row(form, texts.get("decision.reason"), reason);
    if (draft.wantsEvidence()) {
      TextField evidence = text("decision-evidence", draft.evidenceProperty());
      evidence.setPromptText(texts.get("decision.evidence.prompt"));
      row(form, texts.get("decision.evidence"), evidence);
    }
    TextField by = text("decision-owner", draft.ownerProperty());
    by.setPromptText(texts.get("decision.owner.prompt"));
    row(form, texts.get("decision.owner"), by);
    row(form, texts.get("decision.date"), day("decision-date", draft.dateProperty()));
    row(form, texts.get("decision.expires"), day("decision-expires", draft.expiresProperty()));
    TextField ticket = text("decision-ticket", draft.ticketProperty());
    ticket.setPromptText(texts.get("decision.optional"));
    row(form, texts.get("decision.ticket"), ticket);
    Label missing = new Label();
    missing.getStyleClass().add("missing");
    missing
        .textProperty()
        .bind(
            draft
                .obstacle()
                .map(what -> what.isEmpty() ? "" : texts.get("decision.missing." + what)));
    form.add(missing, 1, form.getRowCount());
    return form;
  }

  private static void row(GridPane form, String words, Node field) {
    Label label = new Label(words);
    label.setLabelFor(field);
    form.addRow(form.getRowCount(), label, field);
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

  private static TextField text(String id, javafx.beans.property.StringProperty value) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private DatePicker day(
      String id, javafx.beans.property.ObjectProperty<@Nullable LocalDate> value) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.setConverter(new DayConverter(texts));
    picker.setPromptText(texts.get("decision.day.prompt", texts.day(EXAMPLE)));
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.valueProperty().bindBidirectional(value);
    return picker;
  }
}
