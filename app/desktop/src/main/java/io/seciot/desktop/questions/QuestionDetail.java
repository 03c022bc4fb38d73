package io.seciot.desktop.questions;

import io.seciot.desktop.focus.Inside;
import io.seciot.desktop.inspector.Parts;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Property;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.eclipse.collections.api.list.ImmutableList;

/** One question in full, with a button for each answer. */
final class QuestionDetail {

  private final QuestionsViewModel model;
  private final Parts parts;
  private final Texts texts;
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);

  QuestionDetail(QuestionsViewModel model, Parts parts, Texts texts) {
    this.model = model;
    this.parts = parts;
    this.texts = texts;
    content.getStyleClass().add("detail");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.selectedProperty().subscribe(this::show);
  }

  Region node() {
    return root;
  }

  /** Goes to the first answer. */
  void enter() {
    content.lookupAll(".answers").stream()
        .findFirst()
        .flatMap(answers -> Inside.firstControl(answers))
        .ifPresent(Node::requestFocus);
  }

  /** Who answers with the keyboard stays at the answers when the next question comes up. */
  private void show(Optional<Question> question) {
    boolean answering = Inside.hasFocus(content);
    fill(question);
    if (answering) {
      Platform.runLater(this::enter);
    }
  }

  private void fill(Optional<Question> question) {
    content.getChildren().clear();
    if (question.isEmpty()) {
      content.getChildren().add(wrapped(texts.get("questions.choose"), "detail-note"));
      return;
    }
    Question asked = question.get();
    content
        .getChildren()
        .addAll(
            wrapped(model.textOf(asked), "detail-title"),
            wrapped(model.propertyOf(asked).texts().help(), "detail-text"),
            answers(asked));
    if (!asked.provisions().isEmpty()) {
      content
          .getChildren()
          .add(
              wrapped(
                  texts.get("questions.provisions", asked.provisions().makeString(", ")),
                  "detail-note"));
    }
  }

  private Node answers(Question question) {
    Property property = model.propertyOf(question);
    VBox box = new VBox(6);
    box.getStyleClass().add("answers");
    switch (property.type()) {
      case CHOICE ->
          property
              .choices()
              .forEach(choice ->
                  box.getChildren()
                      .add(
                          answer(
                              question, choice.label(), choice.help(), Value.of(choice.value()))));
      case CHOICES ->
          property
              .choices()
              .forEach(choice ->
                  box.getChildren()
                      .add(
                          answer(
                              question,
                              choice.label(),
                              choice.help(),
                              Value.of(java.util.List.of(choice.value())))));
      case FLAG ->
          box.getChildren()
              .addAll(
                  answer(question, texts.get("value.yes"), "", Value.of(true)),
                  answer(question, texts.get("value.no"), "", Value.of(false)));
      case CATALOGUE_PROTOCOL -> box.getChildren().add(choose(question, parts.protocols()));
      case CATALOGUE_PART -> box.getChildren().add(choose(question, parts.products()));
      case AMOUNT ->
          box.getChildren().add(typed(question, property.texts().unit(), QuestionDetail::amount));
      case TEXT -> box.getChildren().add(typed(question, "", text -> Optional.of(Value.of(text))));
    }
    return box;
  }

  private Node answer(Question question, String label, String help, Value value) {
    Label what = new Label(label);
    what.getStyleClass().add("row-title");
    VBox words = new VBox(2, what);
    if (!help.isBlank()) {
      words.getChildren().add(wrapped(help, "row-note"));
    }
    Button button = new Button();
    button.setGraphic(words);
    button.setAccessibleText(label + ". " + help);
    button.getStyleClass().add("answer");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> model.answer(question, value));
    return button;
  }

  private Node choose(Question question, ImmutableList<Parts.Part> entries) {
    SearchableComboBox<Parts.Part> box = new SearchableComboBox<>();
    box.getItems().addAll(entries.castToList());
    box.setPromptText(texts.get("questions.pick"));
    box.setAccessibleText(model.textOf(question));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Parts.Part part) {
            return part == null ? "" : part.name();
          }

          @Override
          public Parts.Part fromString(String text) {
            throw new UnsupportedOperationException("parts are chosen, not typed");
          }
        });
    box.valueProperty()
        .subscribe(part -> {
          if (part != null) {
            model.answer(question, Value.of(part.id()));
          }
        });
    return box;
  }

  private Node typed(Question question, String unit, Function<String, Optional<Value>> reading) {
    TextField field = new TextField();
    field.setAccessibleText(model.textOf(question));
    Button keep = new Button(texts.get("questions.keep"));
    keep.setDefaultButton(false);
    Runnable answer =
        () ->
            Optional.of(field.getText())
                .filter(text -> !text.isBlank())
                .flatMap(reading)
                .ifPresent(value -> model.answer(question, value));
    keep.setOnAction(event -> answer.run());
    field.setOnAction(event -> answer.run());
    HBox row = new HBox(8, field, new Label(unit), keep);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  private static Optional<Value> amount(String text) {
    try {
      return Optional.of(Value.of(Long.parseLong(text.strip())));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
