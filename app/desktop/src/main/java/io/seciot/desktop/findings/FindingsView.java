package io.seciot.desktop.findings;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.decisions.StaleDecisions;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.fixes.FixesView;
import io.seciot.desktop.glossary.Terms;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.analysis.Finding;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The list of findings with a search, and the chosen one explained beside it. */
public final class FindingsView {

  private final FindingsViewModel model;
  private final ListView<FindingRow> list = new ListView<>();
  private final FindingDetail detail;
  private final SplitPane root;
  private final Runnable goToElement;
  private boolean filling;

  /** Shows what this view model says. */
  public FindingsView(
      FindingsViewModel model,
      DecisionsViewModel decisions,
      FixesView fixes,
      Texts texts,
      FactLinks links,
      Terms terms,
      Runnable goToElement) {
    this.model = model;
    this.goToElement = goToElement;
    list.setId("findings-list");
    list.setAccessibleText(texts.get("findings.name"));
    list.setCellFactory(view -> new FindingCell(model.list(), decisions, texts));
    new EmptyState(
            "mdi2s-shield-search",
            model.absenceProperty().map(why -> texts.get("findings.absent." + why)))
        .way(
            "findings-all",
            texts.get("findings.absent.all"),
            model.absenceProperty().map("filter"::equals),
            model::clear)
        .standIn(list);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<FindingRow>) change -> chosen());
    list.setOnKeyPressed(this::keys);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (!filling && row != null) {
            model.selectedIdProperty().set(row.findings().getFirst().id());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    StaleDecisions stale = new StaleDecisions(decisions, model.decisionsWantedProperty(), texts);
    VBox left = new VBox(new FilterBar(model, texts).node(), list, stale.node());
    left.getStyleClass().add("list-side");
    detail = new FindingDetail(model, decisions, fixes, links, terms, texts);
    root = new SplitPane(left, detail.node());
    root.setDividerPositions(0.42);
    model.list().rowsProperty().subscribe(this::show);
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
      model.choose(chosenRows().flatCollect(FindingRow::findings).distinctBy(Finding::id));
    }
  }

  private void keys(KeyEvent event) {
    FindingRow row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row instanceof FindingRow.Single) {
      goToElement.run();
      event.consume();
    } else if (row instanceof FindingRow.Group group && turns(event.getCode(), group.isOpen())) {
      model.list().turn(group);
      event.consume();
    }
  }

  private static boolean turns(KeyCode key, boolean isOpen) {
    return key == KeyCode.ENTER || key == (isOpen ? KeyCode.LEFT : KeyCode.RIGHT);
  }

  /** What was chosen before the lines came stays chosen as far as it is still there. */
  private void show(ImmutableList<FindingRow> rows) {
    Set<String> kept = new HashSet<>();
    list.getSelectionModel().getSelectedItems().forEach(row -> kept.add(row.key()));
    filling = true;
    list.getSelectionModel().clearSelection();
    list.getItems().setAll(rows.castToList());
    rows.forEachWithIndex((row, place) -> {
      if (kept.contains(row.key())) {
        list.getSelectionModel().select(place);
      }
    });
    filling = false;
    if (list.getSelectionModel().isEmpty()) {
      choose(model.selectedIdProperty().get());
    } else {
      chosen();
    }
  }

  /** Does nothing where it is among what the user has chosen already. */
  private void choose(String id) {
    if (chosenRows().anySatisfy(row -> row.findings().anySatisfy(f -> f.id().equals(id)))) {
      return;
    }
    model.list().uncover(id);
    int place = model.list().rowsProperty().get().detectIndex(row -> row.key().equals(id));
    filling = true;
    list.getSelectionModel().clearSelection();
    if (place >= 0) {
      list.getSelectionModel().select(place);
      list.scrollTo(Math.max(0, place - 1));
    }
    filling = false;
    chosen();
  }

  private ImmutableList<FindingRow> chosenRows() {
    return Lists.immutable
        .withAll(list.getSelectionModel().getSelectedItems())
        .select(Objects::nonNull);
  }
}
