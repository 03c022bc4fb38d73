package io.seciot.desktop.inspector;

import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.knowledge.Property;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One property: its label with help, what its value is chosen with, what the catalogue says, where
 * the fact comes from and what shows it.
 */
final class PropertyRow {

  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

  private final Texts texts;
  private final VBox root = new VBox();
  private final Label absence = new Label();
  private final Label note = new Label();
  private final Label remarks = new Label();
  private final OfferRow offer;
  private final EvidenceRow evidence;
  private final ValueEditor editor;

  PropertyRow(InspectorViewModel model, Property property, Terms terms, Texts texts) {
    this.texts = texts;
    this.editor = new ValueEditors(model, property, texts).make();
    this.offer = new OfferRow(model, property, texts);
    this.evidence = new EvidenceRow(model, property, texts);
    editor.node().setId("fact-" + property.id());
    editor.node().setAccessibleText(property.label());
    editor.entry().setAccessibleHelp(property.texts().help());
    Label label = new Label(property.label());
    label.getStyleClass().add("property-label");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(editor.node());
    absence.setId("absence-" + property.id());
    absence.getStyleClass().add("absence");
    absence.setMinWidth(Region.USE_PREF_SIZE);
    for (Label small : new Label[] {note, remarks}) {
      small.getStyleClass().add("fact-note");
      small.setWrapText(true);
      small.setMinHeight(Region.USE_PREF_SIZE);
    }
    remarks.setGraphic(new FontIcon("mdi2b-book-open-variant"));
    PropertyHelp help = new PropertyHelp(property, terms, texts);
    help.answerIn(root);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox heading = new HBox(4, label, space, absence, help.button());
    heading.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("property-row");
    root.getChildren().addAll(heading, editor.node(), offer.node(), remarks, note, evidence.node());
  }

  /** What its value is chosen with. */
  Node entry() {
    return editor.entry();
  }

  Region node() {
    return root;
  }

  void show(Row row) {
    String absent = texts.get(row.mixed() ? "value.several" : "value.unknown");
    editor.show(row.value(), absent);
    // A list says itself that nothing is chosen; buttons cannot.
    text(absence, row.value().isEmpty() && editor instanceof AnswerButtons ? absent : "");
    text(note, row.source());
    text(remarks, row.remarks());
    offer.show(row.offer());
    evidence.show(row.evidence(), row.value().isPresent());
    root.pseudoClassStateChanged(UNKNOWN, row.value().isEmpty());
  }

  private static void text(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
