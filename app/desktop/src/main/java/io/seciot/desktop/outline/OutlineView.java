package io.seciot.desktop.outline;

import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.outline.OutlineViewModel.Entry;
import io.seciot.desktop.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * The outline as a tree that can be read, walked through and edited with the keyboard alone. What
 * is selected here is selected in the drawing and the other way round.
 */
public final class OutlineView {

  private final OutlineViewModel model;
  private final Texts texts;
  private final TreeView<Entry> tree = new TreeView<>(new TreeItem<>());
  private final Map<String, TreeItem<Entry>> items = new HashMap<>();
  private final Set<String> folded = new HashSet<>();
  private final Label hint = new Label();
  private final VBox root = new VBox();
  private final Menu into = new Menu();
  private final MenuItem out = new MenuItem();
  private boolean filling;

  /** Shows what this view model says. */
  public OutlineView(OutlineViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    tree.setId("outline");
    tree.setAccessibleText(texts.get("outline.name"));
    tree.getStyleClass().add("outline");
    tree.setShowRoot(false);
    tree.setEditable(true);
    tree.setCellFactory(view -> new OutlineCell(model::note, model::rename));
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<Entry>>) change -> selected());
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tree.setContextMenu(menu());
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.setMaxWidth(Double.MAX_VALUE);
    hint.getStyleClass().add("outline-hint");
    Region nothing = new EmptyState("mdi2f-file-tree-outline", texts.get("outline.absent")).node();
    nothing.setMouseTransparent(true);
    nothing.visibleProperty().bind(model.entriesProperty().map(ImmutableList::isEmpty));
    nothing.visibleProperty().subscribe(this::help);
    StackPane layers = new StackPane(tree, nothing);
    VBox.setVgrow(layers, Priority.ALWAYS);
    root.getChildren().addAll(hint, layers);
    model.connectingProperty().subscribe(this::tell);
    model.entriesProperty().subscribe(this::show);
    model.editor().selectionProperty().subscribe(ids -> follow());
    model.seenProperty().subscribe(seen -> follow());
  }

  /** The tree. */
  public Region node() {
    return root;
  }

  private void tell(String source) {
    hint.setText(
        source.isEmpty() ? "" : texts.get("outline.connecting", model.editor().name(source)));
    hint.setVisible(!source.isEmpty());
    hint.setManaged(!source.isEmpty());
    help(model.entriesProperty().get().isEmpty());
  }

  private void help(boolean isEmpty) {
    tree.setAccessibleHelp(
        isEmpty && hint.getText().isEmpty() ? texts.get("outline.absent") : hint.getText());
  }

  /** Begins to type another name for what is selected. */
  private void edit() {
    TreeItem<Entry> item = tree.getSelectionModel().getSelectedItem();
    if (item != null && item.getValue().typed()) {
      tree.edit(item);
    } else if (item != null) {
      model.write();
    }
  }

  private void pressed(KeyEvent event) {
    if (tree.getEditingItem() != null) {
      return;
    }
    if (!model.connectingProperty().get().isEmpty() && choosesEnd(event)) {
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case C -> {
        if (event.isShortcutDown() || event.isAltDown() || !model.startConnecting()) {
          return;
        }
      }
      case K -> {
        if (!event.isShortcutDown() || event.isShiftDown() || !model.startConnecting()) {
          return;
        }
      }
      case F2, ENTER -> edit();
      case DELETE -> model.deleteSelection();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** While a flow is begun, Enter is its other end. */
  private boolean choosesEnd(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> chosen(model::connectTo);
      case ESCAPE -> model.stopConnecting();
      default -> {
        return false;
      }
    }
    return true;
  }

  private ContextMenu menu() {
    MenuItem connect = item("outline.connect", model::startConnecting);
    MenuItem rename = item("outline.rename", this::edit);
    MenuItem delete = item("outline.delete", model::deleteSelection);
    into.setText(texts.get("outline.into"));
    out.setText(texts.get("outline.out"));
    out.setOnAction(event -> chosen(model::putOut));
    ContextMenu menu = new ContextMenu(rename, delete, connect, into, out);
    menu.setOnShowing(event -> offer());
    return menu;
  }

  private MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(event -> run.run());
    return item;
  }

  /** What the chosen element can be put into is worked out when it is asked for. */
  private void offer() {
    into.getItems().clear();
    chosen(id ->
        model
            .frames(id)
            .forEach(frame -> {
              MenuItem item = new MenuItem(frame.name());
              item.setMnemonicParsing(false);
              item.setOnAction(event -> model.putInto(id, frame.id()));
              into.getItems().add(item);
            }));
    into.setDisable(into.getItems().isEmpty());
    out.setDisable(true);
    chosen(id -> out.setDisable(!model.isInside(id)));
  }

  private void chosen(java.util.function.Consumer<String> then) {
    TreeItem<Entry> item = tree.getSelectionModel().getSelectedItem();
    if (item != null && item.getValue() != null) {
      then.accept(item.getValue().id());
    }
  }

  private void selected() {
    if (!filling) {
      model.select(selectedIds());
    }
  }

  private ImmutableList<String> selectedIds() {
    return Lists.immutable
        .withAll(tree.getSelectionModel().getSelectedItems())
        .select(item -> item != null && item.getValue() != null)
        .collect(item -> item.getValue().id());
  }

  /** Where the entries are the same as before, only what is said of them; else all anew. */
  private void show(ImmutableList<Entry> entries) {
    filling = true;
    if (!isSame(tree.getRoot(), entries)) {
      items.clear();
      tree.setRoot(root(entries));
    } else {
      update(tree.getRoot(), entries);
    }
    filling = false;
    follow();
  }

  private static boolean isSame(TreeItem<Entry> shown, ImmutableList<Entry> entries) {
    List<TreeItem<Entry>> items = shown.getChildren();
    return items.size() == entries.size()
        && entries
            .zip(items)
            .allSatisfy(pair ->
                pair.getOne().id().equals(pair.getTwo().getValue().id())
                    && isSame(pair.getTwo(), pair.getOne().below()));
  }

  private static void update(TreeItem<Entry> shown, ImmutableList<Entry> entries) {
    entries.forEachWithIndex((entry, place) -> {
      TreeItem<Entry> item = shown.getChildren().get(place);
      if (!item.getValue().equals(entry)) {
        item.setValue(entry);
        update(item, entry.below());
      }
    });
  }

  private TreeItem<Entry> root(ImmutableList<Entry> entries) {
    TreeItem<Entry> root = new TreeItem<>();
    root.getChildren().setAll(items(entries));
    root.setExpanded(true);
    root.addEventHandler(
        TreeItem.<Entry>branchCollapsedEvent(),
        event -> folded.add(event.getTreeItem().getValue().id()));
    root.addEventHandler(
        TreeItem.<Entry>branchExpandedEvent(),
        event -> folded.remove(event.getTreeItem().getValue().id()));
    return root;
  }

  private List<TreeItem<Entry>> items(ImmutableList<Entry> entries) {
    return entries.collect(this::item).castToList();
  }

  private TreeItem<Entry> item(Entry entry) {
    TreeItem<Entry> item = new TreeItem<>(entry);
    items.put(entry.id(), item);
    if (entry.below().notEmpty()) {
      item.getChildren().setAll(items(entry.below()));
      item.setExpanded(!folded.contains(entry.id()));
    }
    return item;
  }

  /** Out of sight it is not scrolled, which makes lines even there. */
  private void follow() {
    ImmutableSortedSet<String> ids = model.editor().selection();
    if (!model.seenProperty().get() || ids.equals(selectedIds().toImmutableSortedSet())) {
      return;
    }
    filling = true;
    ids.forEach(id -> unfold(items.get(id)));
    int[] rows = rowsOf(ids);
    tree.getSelectionModel().clearSelection();
    if (rows.length > 0) {
      // All at once: each choice by itself would be told to everybody.
      tree.getSelectionModel().selectIndices(rows[0], rows);
      tree.scrollTo(Math.max(0, rows[0] - 2));
    }
    filling = false;
  }

  private static void unfold(@Nullable TreeItem<Entry> item) {
    if (item != null) {
      for (TreeItem<Entry> at = item.getParent(); at != null; at = at.getParent()) {
        at.setExpanded(true);
      }
    }
  }

  /** In which rows these are, from top to bottom. */
  private int[] rowsOf(ImmutableSortedSet<String> ids) {
    List<Integer> found = new ArrayList<>();
    int row = 0;
    Deque<TreeItem<Entry>> left = new ArrayDeque<>(tree.getRoot().getChildren());
    while (!left.isEmpty()) {
      TreeItem<Entry> item = left.pop();
      if (ids.contains(item.getValue().id())) {
        found.add(row);
      }
      row++;
      if (item.isExpanded()) {
        item.getChildren().reversed().forEach(left::push);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Where the keyboard starts. */
  public Node entry() {
    return tree;
  }
}
