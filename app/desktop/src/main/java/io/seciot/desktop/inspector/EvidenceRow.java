package io.seciot.desktop.inspector;

import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.knowledge.Property;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The document or link that shows a fact: read as a line, typed in a field. */
final class EvidenceRow {

  private final InspectorViewModel model;
  private final Property property;
  private final Texts texts;
  private final Hyperlink line = new Hyperlink();
  private final VBox root = new VBox(line);
  private String shown = "";
  private @Nullable KeptField made;

  EvidenceRow(InspectorViewModel model, Property property, Texts texts) {
    this.model = model;
    this.property = property;
    this.texts = texts;
    line.setGraphic(new Icon("mdi2p-paperclip"));
    line.getStyleClass().addAll("fact-note", "evidence-line");
    line.setId("cite-" + property.id());
    line.setMaxWidth(Double.MAX_VALUE);
    line.setOnAction(event -> type());
    WholeText.showAt(line, line);
  }

  Region node() {
    return root;
  }

  /** Shows the evidence of a fact. */
  void show(String evidence) {
    shown = evidence;
    if (made != null) {
      made.show(evidence);
    }
    line.setText(
        evidence.isEmpty()
            ? texts.get("inspector.evidence.add")
            : texts.get("source.evidence", evidence));
    line.setVisited(false);
  }

  private void type() {
    KeptField field = made == null ? field() : made;
    made = field;
    turn(field.control(), true);
    field.control().requestFocus();
  }

  private KeptField field() {
    KeptField field = new KeptField(text -> model.cite(property, text));
    TextField control = field.control();
    control.setPromptText(texts.get("inspector.evidence.prompt"));
    control.setAccessibleText(texts.get("inspector.evidence.of", property.label()));
    control.setId("evidence-" + property.id());
    control
        .focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            turn(control, false);
          }
        });
    control.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(field, event));
    field.show(shown);
    root.getChildren().add(control);
    // With its looks it takes what is typed at once.
    control.applyCss();
    return field;
  }

  private void leave(KeptField field, KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (event.getCode() == KeyCode.ESCAPE) {
        field.forget();
      }
      turn(field.control(), false);
      line.requestFocus();
    }
  }

  private void turn(TextField field, boolean typing) {
    line.setVisible(!typing);
    line.setManaged(!typing);
    field.setVisible(typing);
    field.setManaged(typing);
  }
}
