package io.seciot.desktop.questions;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.inspector.Parts;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Question;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of questions, and the chosen one with its answers beside it. */
public final class QuestionsView {

  private final QuestionsViewModel model;
  private final ListView<Question> list = new ListView<>();
  private final SplitPane root;
  private boolean filling;

  /** Shows what this view model says. */
  public QuestionsView(QuestionsViewModel model, Parts parts, Texts texts) {
    this.model = model;
    list.setId("questions-list");
    list.setAccessibleText(texts.get("questions.name"));
    list.setCellFactory(view -> new Cell(model, texts));
    Label nothing = new Label(texts.get("questions.none"));
    nothing.getStyleClass().add("empty-note");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(question -> {
          if (!filling && question != null) {
            model.selectedIdProperty().set(question.id());
          }
        });
    CustomTextField search = new CustomTextField();
    search.setLeft(new FontIcon("mdi2m-magnify"));
    search.setPromptText(texts.get("questions.search"));
    search.setAccessibleText(texts.get("questions.search"));
    model.queryProperty().bind(search.textProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(search);
    bar.getStyleClass().add("filter-bar");
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(bar, list);
    left.getStyleClass().add("list-side");
    QuestionDetail detail = new QuestionDetail(model, parts, texts);
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        detail.enter();
        event.consume();
      }
    });
    root = new SplitPane(left, detail.node());
    root.setDividerPositions(0.5);
    model.shownProperty().subscribe(this::show);
    model.selectedIdProperty().subscribe(this::choose);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list;
  }

  private void show(ImmutableList<Question> questions) {
    filling = true;
    list.getItems().setAll(questions.castToList());
    filling = false;
    choose(model.selectedIdProperty().get());
  }

  private void choose(String id) {
    filling = true;
    list.getItems().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    filling = false;
  }

  private static final class Cell extends ListCell<Question> {
    private final QuestionsViewModel model;
    private final Texts texts;
    private final Label text = new Label();
    private final Label effect = new Label();
    private final HBox row;

    Cell(QuestionsViewModel model, Texts texts) {
      this.model = model;
      this.texts = texts;
      text.getStyleClass().add("row-title");
      effect.getStyleClass().add("row-note");
      VBox words = new VBox(text, effect);
      words.setMinWidth(0);
      FontIcon icon = new FontIcon("mdi2h-help-circle-outline");
      icon.getStyleClass().add("question-icon");
      row = new HBox(10, icon, words);
      row.getStyleClass().add("list-row");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Question question, boolean empty) {
      super.updateItem(question, empty);
      setText(null);
      if (empty || question == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      text.setText(model.textOf(question));
      effect.setText(
          texts.get(
              "questions.effect",
              question.item().name(),
              question.findings().size(),
              question.provisions().size()));
      setAccessibleText(text.getText() + " " + effect.getText());
      setGraphic(row);
    }
  }
}
