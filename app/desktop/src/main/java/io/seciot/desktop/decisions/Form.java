package io.seciot.desktop.decisions;

import io.seciot.desktop.text.DayConverter;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Fields to sign something with, one below the other. A field's id is made of the key of its words.
 */
public final class Form {

  /** A day to show how days are written; beyond the twelfth, so that it cannot be a month. */
  private static final LocalDate EXAMPLE = LocalDate.of(2027, 1, 31);

  private final Texts texts;
  private final GridPane grid = new GridPane(12, 10);

  /**
   * @param help what is being signed, above all fields
   */
  public Form(String help, Texts texts) {
    this.texts = texts;
    ColumnConstraints words = new ColumnConstraints();
    words.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(words, fields);
    grid.add(Paragraph.of(help, "detail-note"), 0, 0, 2, 1);
  }

  /** All of it. */
  public GridPane node() {
    return grid;
  }

  /** Adds a field of any sort. */
  public void row(String key, Node field) {
    Label label = new Label(texts.get(key));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), label, field);
  }

  /** Adds a line of text. */
  public TextField text(String key, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(key.replace('.', '-'));
    field.textProperty().bindBidirectional(value);
    field.setPromptText(texts.get(prompt));
    row(key, field);
    return field;
  }

  /** Adds a day. */
  public void day(String key, ObjectProperty<@Nullable LocalDate> value) {
    DatePicker picker = new DatePicker();
    picker.setId(key.replace('.', '-'));
    picker.setConverter(new DayConverter(texts));
    picker.setPromptText(texts.get("decision.day.prompt", texts.day(EXAMPLE)));
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.valueProperty().bindBidirectional(value);
    row(key, picker);
  }

  /**
   * Says at the end what is missing.
   *
   * @param obstacle its name; empty for nothing
   */
  public void missing(ObservableValue<String> obstacle) {
    Label missing = new Label();
    missing.getStyleClass().add("missing");
    missing
        .textProperty()
        .bind(obstacle.map(what -> what.isEmpty() ? "" : texts.get("decision.missing." + what)));
    grid.add(missing, 1, grid.getRowCount());
  }
}
