package io.seciot.desktop.inspector;

import io.seciot.desktop.focus.Scrolling;
import io.seciot.desktop.focus.TabKey;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.listing.Growth;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.desktop.theme.KnownIcon;
import io.seciot.model.DataAsset;
import io.seciot.model.Item;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel at the right: name, description, data and every property of one item. */
public final class InspectorView {

  private final InspectorViewModel model;
  private final Texts texts;
  private final VBox root = new VBox();
  private final Icon icon = new Icon(KnownIcon.GENERAL);
  private final Label kind = new Label();
  private final TextField name = new TextField();
  private final TextArea description = new TextArea();
  private final DataRow data;
  private final InspectorSections sections;
  private final Label nothingCommon = new Label();
  private final VBox content = new VBox();
  private final ScrollPane scroll;
  private final Growth growth;
  private String shownId = "";

  /** Shows and edits what this view model says. */
  public InspectorView(
      InspectorViewModel model, DataViewModel dataModel, Terms terms, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.sections = new InspectorSections(model, terms, texts);
    this.data = new DataRow(dataModel, texts);
    kind.getStyleClass().add("inspector-kind");
    kind.setGraphic(icon);
    name.setId("inspector-name");
    name.setAccessibleText(texts.get("inspector.name"));
    name.getStyleClass().add("inspector-name");
    name.setOnAction(event -> model.rename(name.getText()));
    name.focusedProperty().subscribe((had, has) -> leave(had, has, this::rename));
    description.setPromptText(texts.get("inspector.description"));
    description.setAccessibleText(texts.get("inspector.description"));
    description.setPrefRowCount(2);
    description.setWrapText(true);
    TabKey.leaves(description);
    description.focusedProperty().subscribe((had, has) -> leave(had, has, this::describe));
    VBox head = new VBox(kind, name, description, data.node());
    head.getStyleClass().add("inspector-head");
    content.getChildren().setAll(head, sections.node());
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    growth = new Growth(scroll, content, sections::makeSome);
    root.getStyleClass().addAll("side-panel", "inspector");
    nothingCommon.setWrapText(true);
    nothingCommon.setMinHeight(Region.USE_PREF_SIZE);
    nothingCommon.getStyleClass().add("row-note");
    head.getChildren().add(nothingCommon);
    root.getChildren().addAll(new NoteSheet(model, texts).node(), scroll);
    model
        .notesProperty()
        .subscribe(notes -> {
          scroll.setVisible(notes.isEmpty());
          scroll.setManaged(notes.isEmpty());
        });
    model.sheetProperty().subscribe(this::show);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node entry() {
    return name;
  }

  /** Opens the section of a property of the item that is shown and goes to its control. */
  public void showProperty(String property) {
    sections
        .open(property)
        .ifPresent(row -> {
          Scrolling.show(scroll, row.node());
          row.entry().requestFocus();
        });
  }

  private static void leave(boolean had, boolean has, Runnable keep) {
    if (had && !has) {
      keep.run();
    }
  }

  private void rename() {
    model.rename(name.getText());
  }

  private void describe() {
    model.describe(description.getText());
  }

  private void show(InspectorViewModel.Sheet sheet) {
    Item item = sheet.item();
    if (!item.id().equals(shownId)) {
      shownId = item.id();
      scroll.setVvalue(0);
    }
    kind.setText(heading(sheet));
    nothingCommon.setText(texts.get("inspector.several.nothing"));
    nothingCommon.setVisible(sheet.isOfSeveral() && sheet.sections().isEmpty());
    nothingCommon.setManaged(nothingCommon.isVisible());
    for (Node ofOne : new Node[] {name, description}) {
      ofOne.setVisible(!sheet.isOfSeveral());
      ofOne.setManaged(!sheet.isOfSeveral());
    }
    icon.show(sheet.kind().map(k -> KnownIcon.of(k.icon())).orElse(KnownIcon.GENERAL));
    if (!name.getText().equals(item.name())) {
      name.setText(item.name());
    }
    String text = item.profile().description();
    if (!description.getText().equals(text)) {
      description.setText(text);
    }
    data.show(item, !sheet.isOfSeveral() && !(item instanceof DataAsset));
    sections.show(sheet.sections());
    growth.goOn();
  }

  private String heading(InspectorViewModel.Sheet sheet) {
    String one = sheet.kind().map(k -> k.label()).orElse(sheet.item().kind());
    int count = sheet.items().size();
    if (!sheet.isOfSeveral()) {
      return one;
    }
    return sheet.kind().isPresent()
        ? texts.get("inspector.several.kind", count, one)
        : texts.get("inspector.several", count);
  }
}
