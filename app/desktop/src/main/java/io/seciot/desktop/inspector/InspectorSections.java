package io.seciot.desktop.inspector;

import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The properties below their headings, made a few at a time as they are asked for. */
final class InspectorSections {

  private static final int ROWS_AT_ONCE = 2;

  private final InspectorViewModel model;
  private final Terms terms;
  private final Texts texts;
  private final VBox root = new VBox();
  private final List<PropertyRow> made = new ArrayList<>();
  private ImmutableList<Row> rows = Lists.immutable.empty();
  private VBox section = new VBox();

  InspectorSections(InspectorViewModel model, Terms terms, Texts texts) {
    this.model = model;
    this.terms = terms;
    this.texts = texts;
  }

  Region node() {
    return root;
  }

  /** Shows these; where the properties are the same as before, only what is stated of them. */
  void show(ImmutableList<InspectorViewModel.Section> sections) {
    ImmutableList<String> before = rows.collect(InspectorSections::id);
    rows = sections.flatCollect(InspectorViewModel.Section::rows);
    if (rows.collect(InspectorSections::id).equals(before)) {
      for (int place = 0; place < made.size(); place++) {
        made.get(place).show(rows.get(place));
      }
      return;
    }
    made.clear();
    root.getChildren().clear();
    makeSome();
  }

  private static String id(Row row) {
    return row.property().id();
  }

  /** Makes the next few rows; whether there are still more. */
  boolean makeSome() {
    int end = Math.min(rows.size(), made.size() + ROWS_AT_ONCE);
    while (made.size() < end) {
      make(made.size());
    }
    return end < rows.size();
  }

  private void make(int place) {
    Row row = rows.get(place);
    String heading = row.property().texts().section();
    if (place == 0 || !heading.equals(rows.get(place - 1).property().texts().section())) {
      begin(heading);
    }
    PropertyRow control = new PropertyRow(model, row.property(), terms, texts);
    control.show(row);
    made.add(control);
    section.getChildren().add(control.node());
  }

  private void begin(String heading) {
    section = new VBox();
    section.getStyleClass().add("inspector-section");
    TitledPane pane = new TitledPane(heading, section);
    pane.getStyleClass().addAll("dense", "inspector-pane");
    pane.setAnimated(false);
    // A long title must not make the sheet wider than the panel.
    pane.setMinWidth(0);
    root.getChildren().add(pane);
  }

  /** Opens the section of a property; empty where the property is not shown. */
  Optional<PropertyRow> open(String property) {
    int place = rows.detectIndex(row -> id(row).equals(property));
    if (place < 0) {
      return Optional.empty();
    }
    // What is above it must be there too, or it would move away.
    while (made.size() < rows.size()) {
      makeSome();
    }
    PropertyRow row = made.get(place);
    for (Node around = row.node(); around != null; around = around.getParent()) {
      if (around instanceof TitledPane pane) {
        pane.setExpanded(true);
      }
    }
    return Optional.of(row);
  }
}
