package io.seciot.desktop.inspector;

import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.listing.Children;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.ontology.knowledge.Property;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * One property: its label with help, what its value is chosen with, what the catalogue says, where
 * the fact comes from and what shows it.
 */
final class PropertyRow {

  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

  private final InspectorViewModel model;
  private final Property property;
  private final Texts texts;
  private final VBox root = new VBox();
  private final HBox heading;
  private final Label absence = new Label();
  private final Label note = new Label();
  private final Label remarks = new Label();
  private final ValueEditor editor;
  private @Nullable OfferRow offer;
  private @Nullable EvidenceRow evidence;

  PropertyRow(InspectorViewModel model, Property property, Terms terms, Texts texts) {
    this.model = model;
    this.property = property;
    this.texts = texts;
    this.editor = new ValueEditors(model, property, texts).make();
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
    remarks.setGraphic(new Icon("mdi2b-book-open-variant"));
    PropertyHelp help = new PropertyHelp(property, terms, texts);
    help.answerIn(root);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    heading = new HBox(4, label, space, absence, help.button());
    heading.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("property-row");
    root.getChildren().addAll(heading, editor.node());
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
    boolean unsaid = row.value().isEmpty() && editor instanceof AnswerButtons;
    absence.setText(unsaid ? absent : "");
    absence.setVisible(unsaid);
    absence.setManaged(unsaid);
    remarks.setText(row.remarks());
    note.setText(row.source());
    Children.keep(root, below(row));
    root.pseudoClassStateChanged(UNKNOWN, row.value().isEmpty());
  }

  /** What there is to say below the heading; what says nothing is not even made. */
  private ImmutableList<Node> below(Row row) {
    MutableList<Node> below = Lists.mutable.of(heading, editor.node());
    row.offer().ifPresent(said -> below.add(offered(said)));
    below.addAllIterable(
        Lists.immutable.of(remarks, note).reject(label -> label.getText().isEmpty()));
    // Of what is unknown there is no evidence.
    row.value().ifPresent(stated -> below.add(shownBy(row.evidence())));
    return below.toImmutable();
  }

  private Node offered(Row.Offer said) {
    OfferRow shown = offer == null ? new OfferRow(model, property, texts) : offer;
    offer = shown;
    shown.show(said);
    return shown.node();
  }

  private Node shownBy(String document) {
    EvidenceRow shown = evidence == null ? new EvidenceRow(model, property, texts) : evidence;
    evidence = shown;
    shown.show(document);
    return shown.node();
  }
}
