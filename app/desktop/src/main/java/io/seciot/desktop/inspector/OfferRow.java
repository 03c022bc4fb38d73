package io.seciot.desktop.inspector;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.knowledge.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the catalogue says of a property, with a button that makes it the fact of the model. */
final class OfferRow {

  private final Texts texts;
  private final Label words = new Label();
  private final Icon icon = new Icon("mdi2b-book-open-variant");
  private final Button take = new Button();
  private final HBox root = new HBox(6, words, take);

  OfferRow(InspectorViewModel model, Property property, Texts texts) {
    this.texts = texts;
    words.setGraphic(icon);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().addAll("fact-note", "implied");
    HBox.setHgrow(words, Priority.ALWAYS);
    take.setText(texts.get("inspector.take"));
    take.setId("take-" + property.id());
    take.setAccessibleText(texts.get("inspector.take.of", property.label()));
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.getStyleClass().add("small");
    take.setOnAction(event -> model.takeOver(property));
    root.setAlignment(Pos.CENTER_LEFT);
  }

  Region node() {
    return root;
  }

  void show(Row.Offer said) {
    boolean differs = said.standing() == Row.Standing.DIFFERS;
    boolean agrees = said.standing() == Row.Standing.AGREES;
    icon.show(differs ? "mdi2a-alert-outline" : agrees ? "mdi2c-check" : "mdi2b-book-open-variant");
    words.setText(differs ? texts.get("inspector.implied.differs", said.words()) : said.words());
    take.setVisible(!agrees);
    take.setManaged(!agrees);
  }
}
