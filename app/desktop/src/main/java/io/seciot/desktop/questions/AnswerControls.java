package io.seciot.desktop.questions;

import io.seciot.desktop.inspector.Parts;
import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;

/** What one question is answered with: a button for each answer, or a field. */
final class AnswerControls {

  private final QuestionsViewModel model;
  private final Question question;
  private final Property property;
  private final Parts parts;
  private final Texts texts;
  private final List<Button> buttons = new ArrayList<>();
  private final Map<Value, Label> effects = new LinkedHashMap<>();

  AnswerControls(QuestionsViewModel model, Question question, Parts parts, Texts texts) {
    this.model = model;
    this.question = question;
    this.property = question.property();
    this.parts = parts;
    this.texts = texts;
  }

  /** Presses the answer with this number, from 1; nothing where there is none. */
  void press(int number) {
    if (number >= 1 && number <= buttons.size()) {
      buttons.get(number - 1).fire();
    }
  }

  /** Says beside each answer what it changes. */
  void show(ImmutableMap<Value, String> worked) {
    effects.forEach((value, label) -> {
      String words = worked.get(value);
      label.setText(words == null ? texts.get("effect.waiting") : words);
    });
  }

  Node node() {
    return switch (property.type()) {
      case CHOICE -> choices(property.choices().collect(choice -> Value.of(choice.value())));
      case FLAG -> choices(Lists.immutable.of(Value.of(true), Value.of(false)));
      case CHOICES -> several();
      case CATALOGUE_PROTOCOL -> choose(parts.protocols());
      case CATALOGUE_PART -> choose(parts.products());
      case AMOUNT -> typed(property.texts().unit(), AnswerControls::amount);
      case TEXT -> typed("", text -> Optional.of(Value.of(text)));
    };
  }

  private Node choices(ImmutableList<Value> values) {
    VBox pane = new VBox(6);
    pane.getStyleClass().add("answers");
    values.forEach(value -> pane.getChildren().add(answer(value)));
    return pane;
  }

  private Node answer(Value value) {
    int number = buttons.size() + 1;
    Button button = new Button(label(value), key(number));
    button.setId("answer-" + number);
    button.getStyleClass().add("answer");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setOnAction(event -> model.answer(question, value));
    if (model.stated(question).filter(fact -> fact.value().equals(value)).isPresent()) {
      button.getStyleClass().add("stated");
    }
    buttons.add(button);
    VBox whole = new VBox(2, button);
    String help = property.choice(value.toString()).map(Property.Choice::help).orElse("");
    if (!help.isBlank()) {
      whole.getChildren().add(Paragraph.of(help, "row-note"));
    }
    Label effect = Paragraph.of("", "answer-effect");
    effects.put(value, effect);
    button
        .accessibleTextProperty()
        .bind(effect.textProperty().map(said -> String.join(". ", button.getText(), help, said)));
    whole.getChildren().add(effect);
    return whole;
  }

  private static Label key(int number) {
    Label key = new Label(Integer.toString(number));
    key.getStyleClass().add("answer-key");
    return key;
  }

  private String label(Value value) {
    return value instanceof Value.Flag(boolean flag)
        ? texts.get(flag ? "value.yes" : "value.no")
        : property.display(value);
  }

  private Node several() {
    VBox box = new VBox(6);
    box.getStyleClass().add("answers");
    List<CheckBox> boxes = new ArrayList<>();
    Button keep = keep();
    for (Property.Choice choice : property.choices()) {
      CheckBox one = new CheckBox(choice.label());
      one.setWrapText(true);
      one.setUserData(choice.value());
      one.setSelected(isStated(choice));
      boxes.add(one);
      box.getChildren().add(one);
    }
    keep.setOnAction(event ->
        model.answer(
            question,
            Value.of(
                Lists.immutable
                    .withAll(boxes)
                    .select(CheckBox::isSelected)
                    .collect(one -> (String) one.getUserData()))));
    box.getChildren().add(keep);
    return box;
  }

  private boolean isStated(Property.Choice choice) {
    return model
        .stated(question)
        .filter(fact ->
            fact.value() instanceof Value.Texts(var stated) && stated.contains(choice.value()))
        .isPresent();
  }

  private Node choose(ImmutableList<Parts.Part> entries) {
    SearchableComboBox<Parts.Part> box = new SearchableComboBox<>();
    box.getItems().addAll(entries.castToList());
    box.setPromptText(texts.get("questions.pick"));
    box.setAccessibleText(question.text());
    box.setConverter(new ChoiceNames<>(Parts.Part::name));
    box.valueProperty()
        .subscribe(part -> {
          if (part != null) {
            model.answer(question, Value.of(part.id()));
          }
        });
    return answers(box);
  }

  private Node typed(String unit, Function<String, Optional<Value>> reading) {
    TextField field = new TextField();
    field.setAccessibleText(question.text());
    model.stated(question).ifPresent(fact -> field.setText(fact.value().toString()));
    Button keep = keep();
    Label wrong = new Label();
    wrong.getStyleClass().add("missing");
    Runnable answer =
        () ->
            Optional.of(field.getText().strip())
                .filter(text -> !text.isEmpty())
                .flatMap(reading)
                .ifPresentOrElse(
                    value -> model.answer(question, value), () -> wrong.setText(wrong()));
    keep.setOnAction(event -> answer.run());
    field.setOnAction(event -> answer.run());
    Label of = new Label(unit);
    of.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, field, of, keep, wrong);
    row.setAlignment(Pos.CENTER_LEFT);
    return answers(row);
  }

  private String wrong() {
    return texts.get(
        property.type() == Property.Type.AMOUNT
            ? "questions.wrong.amount"
            : "questions.wrong.text");
  }

  private Button keep() {
    Button keep = new Button(texts.get("questions.keep"));
    keep.setId("answer-keep");
    keep.setMinWidth(Region.USE_PREF_SIZE);
    return keep;
  }

  private static Node answers(Node node) {
    node.getStyleClass().add("answers");
    return new VBox(node);
  }

  private static Optional<Value> amount(String text) {
    try {
      return Optional.of(Value.of(Long.parseLong(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
