package io.seciot.desktop.glossary;

import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.glossary.Glossary;
import io.seciot.ontology.glossary.Term;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;

/** Every word that is explained, to search and to read; the window behind stays usable. */
public final class GlossaryDialog {

  private final GlossaryViewModel model;
  private final Terms terms;
  private final Texts texts;
  private final TextField search = new TextField();
  private final ListView<Term> list = new ListView<>();
  private final VBox reading = new VBox();
  private boolean filling;

  /** Shows these terms. */
  public GlossaryDialog(Glossary glossary, Texts texts) {
    this.model = new GlossaryViewModel(glossary);
    this.terms = new Terms(glossary, model::read);
    this.texts = texts;
    search.setId("glossary-search");
    search.setPromptText(texts.get("glossary.search"));
    search.setAccessibleText(texts.get("glossary.search"));
    search.textProperty().bindBidirectional(model.queryProperty());
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        event.consume();
      }
    });
    list.setId("glossary-list");
    list.setAccessibleText(texts.get("glossary.heading"));
    list.setCellFactory(view -> new TermCell());
    new EmptyState("mdi2b-book-open-variant", texts.get("glossary.none")).standIn(list);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(term -> {
          if (!filling && term != null) {
            model.read(term);
          }
        });
    reading.getStyleClass().add("detail");
    model.shownProperty().subscribe(this::fill);
    model.selectedProperty().subscribe(this::turnTo);
  }

  /**
   * Opens.
   *
   * @param first the term to read; empty for none
   */
  public void show(Window owner, Optional<Term> first) {
    VBox left = new VBox(8, search, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    ScrollPane right = new ScrollPane(reading);
    right.setFitToWidth(true);
    right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    SplitPane both = new SplitPane(left, right);
    both.setDividerPositions(0.42);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.initModality(Modality.NONE);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("glossary.heading"));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("glossary-dialog");
    dialog.getDialogPane().setContent(both);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(new ButtonType(texts.get("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    first.ifPresent(model::read);
    dialog.setOnShown(
        event -> Platform.runLater(first.isPresent() ? list::requestFocus : search::requestFocus));
    dialog.show();
  }

  private void fill(ImmutableList<Term> shown) {
    filling = true;
    list.getItems().setAll(shown.castToList());
    filling = false;
    turnTo(model.selectedProperty().get());
  }

  private void turnTo(Optional<Term> selected) {
    filling = true;
    selected.ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
    filling = false;
    reading.getChildren().clear();
    selected.ifPresentOrElse(
        this::read, () -> reading.getChildren().add(note(texts.get("glossary.choose"))));
  }

  private void select(Term term) {
    if (list.getSelectionModel().getSelectedItem() != term) {
      list.getSelectionModel().select(term);
      list.scrollTo(term);
    }
  }

  private void read(Term term) {
    Label title = new Label(term.label());
    title.setId("glossary-term");
    title.setWrapText(true);
    title.getStyleClass().add("detail-title");
    reading.getChildren().setAll(title, terms.text(term.definition(), "detail-text"));
    if (term.otherLabels().notEmpty()) {
      reading
          .getChildren()
          .add(note(texts.get("glossary.also", term.otherLabels().makeString(", "))));
    }
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.getStyleClass().add("detail-note");
    return note;
  }

  private static final class TermCell extends ListCell<Term> {
    TermCell() {
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(Term term, boolean empty) {
      super.updateItem(term, empty);
      setText(empty || term == null ? null : term.label());
    }
  }
}
