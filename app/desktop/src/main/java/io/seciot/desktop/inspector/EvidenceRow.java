package io.seciot.desktop.inspector;

import io.seciot.desktop.text.Texts;
import io.seciot.ontology.knowledge.Property;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The document or link that shows a fact: read as a line, typed in a field. */
final class EvidenceRow {

  private final Texts texts;
  private final Hyperlink line = new Hyperlink();
  private final KeptField field;
  private final VBox root = new VBox();
  private final Tooltip whole = new Tooltip();

  EvidenceRow(InspectorViewModel model, Property property, Texts texts) {
    this.texts = texts;
    this.field = new KeptField(text -> model.cite(property, text));
    field.control().setPromptText(texts.get("inspector.evidence.prompt"));
    field.control().setAccessibleText(texts.get("inspector.evidence.of", property.label()));
    field.control().setId("evidence-" + property.id());
    field
        .control()
        .focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            type(false);
          }
        });
    field.control().addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    line.setGraphic(new FontIcon("mdi2p-paperclip"));
    line.getStyleClass().addAll("fact-note", "evidence-line");
    line.setId("cite-" + property.id());
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnAction(event -> {
      type(true);
      field.control().requestFocus();
    });
    whole.setWrapText(true);
    whole.setMaxWidth(400);
    whole.textProperty().bind(line.textProperty());
    line.tooltipProperty().bind(line.textTruncatedProperty().map(cut -> cut ? whole : null));
    root.getChildren().addAll(line, field.control());
    type(false);
  }

  Region node() {
    return root;
  }

  /**
   * Shows the evidence of a fact.
   *
   * @param stated whether there is a fact at all; of what is unknown there is no evidence
   */
  void show(String evidence, boolean stated) {
    root.setVisible(stated);
    root.setManaged(stated);
    field.show(evidence);
    line.setText(
        evidence.isEmpty()
            ? texts.get("inspector.evidence.add")
            : texts.get("source.evidence", evidence));
    line.setVisited(false);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (event.getCode() == KeyCode.ESCAPE) {
        field.forget();
      }
      type(false);
      line.requestFocus();
    }
  }

  private void type(boolean typing) {
    line.setVisible(!typing);
    line.setManaged(!typing);
    field.control().setVisible(typing);
    field.control().setManaged(typing);
  }
}
