package io.seciot.desktop.inspector;

import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Hint;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.knowledge.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.eclipse.collections.api.list.ImmutableList;

/** What a property and its values mean, beside its row: by button, or by F1 anywhere in the row. */
final class PropertyHelp {

  private static final double WIDTH = 320;

  private final Property property;
  private final Terms terms;
  private final Texts texts;
  private final Button button;

  PropertyHelp(Property property, Terms terms, Texts texts) {
    this.terms = terms;
    this.property = property;
    this.texts = texts;
    button = new Button("", new Icon("mdi2i-information-outline"));
    button.getStyleClass().addAll("flat", "help-button");
    button.setAccessibleText(texts.get("inspector.help", property.label()));
    // The keyboard has F1; a stop at each row would double the way through the sheet.
    button.setFocusTraversable(false);
    button.setOnAction(event -> show(button));
    Hint.at(button, texts.get("inspector.help.key", property.texts().help()), WIDTH);
  }

  Button button() {
    return button;
  }

  /** F1 inside the row is about the row; elsewhere it is about the keys. */
  void answerIn(Node row) {
    row.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F1 && !event.isShiftDown()) {
            event.consume();
            show(row);
          }
        });
  }

  private void show(Node beside) {
    VBox content = new VBox(8);
    content.getStyleClass().add("help-popover");
    content.getChildren().add(wrapped(property.label(), "help-title"));
    content.getChildren().add(terms.text(property.texts().help(), "help-text"));
    property
        .choices()
        .reject(choice -> choice.help().isBlank())
        .forEach(choice ->
            content
                .getChildren()
                .add(
                    terms.text(
                        texts.get("inspector.help.choice", choice.label(), choice.help()),
                        "help-text")));
    terms
        .words(texts.get("glossary.words"), choices(property).newWith(property.label()))
        .ifPresent(content.getChildren()::add);
    content.setFocusTraversable(true);
    content.setAccessibleText(property.label() + ". " + property.texts().help());
    PopOver over = new PopOver(content);
    over.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    over.setDetachable(false);
    over.setAutoHide(true);
    over.setHideOnEscape(true);
    over.setAnimated(false);
    over.getRoot().getStylesheets().addAll(beside.getScene().getStylesheets());
    over.show(beside);
  }

  private static ImmutableList<String> choices(Property property) {
    return property
        .choices()
        .select(choice -> choice.help().isBlank())
        .collect(Property.Choice::label);
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add(style);
    return label;
  }
}
