package io.seciot.desktop.findings;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Finding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of findings with a search, and the chosen one explained beside it. */
public final class FindingsView {

  private final FindingsViewModel model;
  private final ListView<Finding> list = new ListView<>();
  private final SplitPane root;
  private boolean filling;

  /** Shows what this view model says. */
  public FindingsView(FindingsViewModel model, Texts texts) {
    this.model = model;
    list.setId("findings-list");
    list.setCellFactory(view -> new FindingCell(texts));
    Label nothing = new Label(texts.get("findings.none"));
    nothing.getStyleClass().add("empty-note");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(finding -> {
          if (!filling && finding != null) {
            model.selectedIdProperty().set(finding.id());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(filters(texts), list);
    left.getStyleClass().add("list-side");
    root = new SplitPane(left, new FindingDetail(model, texts).node());
    root.setDividerPositions(0.42);
    model.shownProperty().subscribe(this::show);
    model.selectedIdProperty().subscribe(this::choose);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  private HBox filters(Texts texts) {
    CustomTextField search = new CustomTextField();
    search.setLeft(new FontIcon("mdi2m-magnify"));
    search.setPromptText(texts.get("findings.search"));
    search.setId("findings-search");
    model.queryProperty().bind(search.textProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    ToggleButton confirmed = new ToggleButton(texts.get("findings.confirmed"));
    confirmed.getStyleClass().add("small");
    model.confirmedOnlyProperty().bind(confirmed.selectedProperty());
    ToggleButton selection = new ToggleButton(texts.get("findings.selection"));
    selection.getStyleClass().add("small");
    model.selectionOnlyProperty().bind(selection.selectedProperty());
    HBox bar = new HBox(8, search, confirmed, selection);
    bar.getStyleClass().add("filter-bar");
    return bar;
  }

  private void show(ImmutableList<Finding> findings) {
    filling = true;
    list.getItems().setAll(findings.castToList());
    filling = false;
    choose(model.selectedIdProperty().get());
  }

  private void choose(String id) {
    filling = true;
    list.getItems().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    filling = false;
  }
}
