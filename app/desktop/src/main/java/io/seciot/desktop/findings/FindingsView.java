package io.seciot.desktop.findings;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.decisions.StaleDecisions;
import io.seciot.desktop.fixes.FixesView;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Finding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of findings with a search, and the chosen one explained beside it. */
public final class FindingsView {

  private final FindingsViewModel model;
  private final ListView<Finding> list = new ListView<>();
  private final FindingDetail detail;
  private final SplitPane root;
  private boolean filling;

  /** Shows what this view model says. */
  public FindingsView(
      FindingsViewModel model,
      DecisionsViewModel decisions,
      FixesView fixes,
      Texts texts,
      FactLinks links,
      Runnable goToElement) {
    this.model = model;
    list.setId("findings-list");
    list.setAccessibleText(texts.get("findings.name"));
    list.setCellFactory(view -> new FindingCell(decisions, texts));
    Label nothing = new Label();
    nothing
        .textProperty()
        .bind(
            model
                .decidedOnlyProperty()
                .map(decided -> texts.get(decided ? "findings.none-decided" : "findings.none")));
    nothing.getStyleClass().add("empty-note");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Finding>) change -> chosen());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && model.selectedProperty().get().isPresent()) {
        goToElement.run();
        event.consume();
      }
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(finding -> {
          if (!filling && finding != null) {
            model.selectedIdProperty().set(finding.id());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    StaleDecisions stale = new StaleDecisions(decisions, model.decidedOnlyProperty(), texts);
    VBox left = new VBox(filters(texts), list, stale.node());
    left.getStyleClass().add("list-side");
    detail = new FindingDetail(model, decisions, fixes, links, texts);
    root = new SplitPane(left, detail.node());
    root.setDividerPositions(0.42);
    model.shownProperty().subscribe(this::show);
    model.selectedIdProperty().subscribe(this::choose);
  }

  /** The panel. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node list() {
    return list;
  }

  /** Offers what can be done with the chosen findings, at the list and beside the title. */
  public void offer(ActionList actions) {
    ImmutableList<Action> all = actions.all().select(action -> action.id().startsWith("finding."));
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(all.collect(ActionBars::entry).castToList());
    list.setContextMenu(menu);
    detail.offer(all.reject(action -> action.id().equals("finding.go")));
  }

  private void chosen() {
    if (!filling) {
      model.choose(
          Lists.immutable
              .withAll(list.getSelectionModel().getSelectedItems())
              .select(f -> f != null));
    }
  }

  private Region filters(Texts texts) {
    CustomTextField search = new CustomTextField();
    search.setLeft(new FontIcon("mdi2m-magnify"));
    search.setPromptText(texts.get("findings.search"));
    search.setAccessibleText(texts.get("findings.search"));
    search.setId("findings-search");
    model.queryProperty().bind(search.textProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    ToggleButton confirmed = new ToggleButton(texts.get("findings.confirmed"));
    confirmed.getStyleClass().add("small");
    model.confirmedOnlyProperty().bind(confirmed.selectedProperty());
    ToggleButton selection = new ToggleButton(texts.get("findings.selection"));
    selection.getStyleClass().add("small");
    model.selectionOnlyProperty().bind(selection.selectedProperty());
    ToggleButton decided = new ToggleButton(texts.get("findings.decided"));
    decided.setId("findings-decided");
    decided.getStyleClass().add("small");
    model.decidedOnlyProperty().bind(decided.selectedProperty());
    HBox bar = new HBox(6, search, confirmed, selection, decided);
    bar.getChildren().stream()
        .filter(ToggleButton.class::isInstance)
        .forEach(toggle -> ((ToggleButton) toggle).setMinWidth(Region.USE_PREF_SIZE));
    bar.getStyleClass().add("filter-bar");
    return bar;
  }

  private void show(ImmutableList<Finding> findings) {
    ImmutableSet<String> kept = model.chosenProperty().get().collect(Finding::id).toImmutableSet();
    filling = true;
    list.getItems().setAll(findings.castToList());
    filling = false;
    if (kept.size() > 1) {
      chooseAgain(findings, kept);
    } else {
      choose(model.selectedIdProperty().get());
    }
  }

  /** What was chosen before the analysis came stays chosen as far as it is still shown. */
  private void chooseAgain(ImmutableList<Finding> findings, ImmutableSet<String> kept) {
    filling = true;
    list.getSelectionModel().clearSelection();
    findings.forEachWithIndex((finding, row) -> {
      if (kept.contains(finding.id())) {
        list.getSelectionModel().select(row);
      }
    });
    filling = false;
    chosen();
  }

  /** Does nothing where it is among what the user has chosen already. */
  private void choose(String id) {
    int row = model.shownProperty().get().detectIndex(finding -> finding.id().equals(id));
    if (row < 0 || !list.getSelectionModel().isSelected(row)) {
      filling = true;
      list.getSelectionModel().clearSelection();
      if (row >= 0) {
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - 1));
      }
      filling = false;
      chosen();
    }
  }
}
