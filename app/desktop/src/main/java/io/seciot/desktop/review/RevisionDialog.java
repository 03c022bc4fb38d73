package io.seciot.desktop.review;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.text.WrappingCell;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import io.seciot.interchange.git.Revision;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;

/** Asks which version of the file is meant: one of those that git lists, or any that is typed. */
public final class RevisionDialog {

  private final RevisionChoice choice;
  private final Texts texts;
  private final TextField name = new TextField();
  private final ListView<Revision> list = new ListView<>();

  /** Offers these revisions. */
  public RevisionDialog(ImmutableList<Revision> revisions, Texts texts) {
    this.choice = new RevisionChoice(revisions);
    this.texts = texts;
    name.setId("revision-name");
    name.setPromptText(texts.get("revision.search"));
    name.setAccessibleText(texts.get("revision.search"));
    name.textProperty().bindBidirectional(choice.queryProperty());
    name.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
        event.consume();
      }
    });
    list.setId("revision-list");
    list.setAccessibleText(texts.get("revision.list"));
    list.setCellFactory(view -> new RevisionCell());
    Label typed = new Label(texts.get("revision.typed"));
    typed.setWrapText(true);
    typed.getStyleClass().add("empty-note");
    list.setPlaceholder(typed);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(revision -> choice.pick(java.util.Optional.ofNullable(revision)));
    choice.shownProperty().subscribe(shown -> list.getItems().setAll(shown.castToList()));
  }

  /**
   * Asks.
   *
   * @param file what the file is called
   * @param compare told the name of the chosen revision
   */
  public void show(Window owner, String file, Consumer<String> compare) {
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox both = new VBox(8, name, list);
    both.getStyleClass().add("list-side");
    ButtonType take = new ButtonType(texts.get("revision.compare"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("decision.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("app.name"));
    dialog.setHeaderText(texts.get("revision.heading", file));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("revision-dialog");
    dialog.getDialogPane().setContent(both);
    dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
    Node button = dialog.getDialogPane().lookupButton(take);
    button.setId("revision-take");
    button.disableProperty().bind(choice.chosenProperty().map(String::isEmpty));
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !choice.chosenProperty().getValue().isEmpty()) {
        dialog.setResult(take);
        dialog.close();
      }
    });
    dialog.setOnShown(event -> Platform.runLater(name::requestFocus));
    dialog.setOnHidden(event -> {
      if (dialog.getResult() == take) {
        compare.accept(choice.chosenProperty().getValue());
      }
    });
    dialog.show();
  }

  /** What it is as sign, its name, when, by whom and what was said. */
  private final class RevisionCell extends WrappingCell<Revision> {
    private final Icon icon = new Icon(KnownIcon.GENERAL);
    private final Label title = words("row-title");
    private final Label note = words("row-note");
    private final HBox row;

    RevisionCell() {
      VBox words = new VBox(title, note);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(10, icon, words);
      row.getStyleClass().add("list-row");
    }

    @Override
    protected void updateItem(Revision revision, boolean empty) {
      super.updateItem(revision, empty);
      setText(null);
      if (empty || revision == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      icon.show(
          switch (revision.sort()) {
            case COMMIT -> "mdi2s-source-commit";
            case BRANCH -> "mdi2s-source-branch";
            case TAG -> "mdi2t-tag-outline";
          });
      title.setText(
          switch (revision.sort()) {
            case COMMIT -> revision.message();
            case BRANCH -> texts.get("revision.branch", revision.name());
            case TAG -> texts.get("revision.tag", revision.name());
          });
      String signed = texts.get("decision.signed", revision.author(), texts.day(revision.day()));
      note.setText(
          texts.get(
              "revision.line",
              signed,
              switch (revision.sort()) {
                case COMMIT -> revision.name();
                case BRANCH, TAG -> revision.message();
              }));
      setAccessibleText(title.getText() + ", " + note.getText());
      setGraphic(row);
    }
  }
}
