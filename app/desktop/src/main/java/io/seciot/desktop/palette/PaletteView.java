package io.seciot.desktop.palette;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.SceneDrag;
import io.seciot.desktop.editor.Blueprint;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.focus.Scrolling;
import io.seciot.desktop.gesture.PlaceGesture;
import io.seciot.desktop.listing.Children;
import io.seciot.desktop.listing.Growth;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The list of kinds and parts at the left. A click chooses one for the next click on the drawing.
 */
public final class PaletteView {

  /** About as many entries as are in sight. */
  private static final int ENTRIES_AT_ONCE = 30;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final DiagramView diagram;
  private final CustomTextField search = new CustomTextField();
  private final VBox list = new VBox();
  private final VBox root = new VBox();
  private final PaletteViewModel model;
  private final EmptyState nothing;
  private final ToggleGroup chosen = new ToggleGroup();
  private final Texts texts;
  private final Hand hand = new Hand();
  private final List<PaletteGroup> made = new ArrayList<>();
  private final ScrollPane scroll;
  private final Growth growth;
  private ImmutableList<PaletteGroup.Content> groups = Lists.immutable.empty();

  /** Places into this drawing. */
  public PaletteView(
      PaletteViewModel model,
      EditorViewModel editor,
      Drawing drawing,
      DiagramView diagram,
      Texts texts) {
    this.model = model;
    this.texts = texts;
    this.editor = editor;
    this.drawing = drawing;
    this.diagram = diagram;
    search.setLeft(new Icon("mdi2m-magnify"));
    search.setId("palette-search");
    search.setPromptText(texts.get("palette.search"));
    search.setAccessibleText(texts.get("palette.search"));
    model.queryProperty().bind(search.textProperty());
    search.setOnAction(event -> placeFirst());
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN && !made.isEmpty()) {
        goTo(0);
        event.consume();
      }
    });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    list.getStyleClass().add("palette-list");
    nothing =
        new EmptyState("mdi2m-magnify", texts.get("palette.absent"))
            .way(
                "palette-all",
                texts.get("palette.absent.all"),
                search.textProperty().isNotEmpty(),
                () -> {
                  search.clear();
                  search.requestFocus();
                });
    scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    growth = new Growth(scroll, list, this::makeNext);
    root.getStyleClass().addAll("side-panel", "palette");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(search);
    bar.getStyleClass().add("palette-search");
    root.getChildren().addAll(bar, scroll);
    model.groupsProperty().subscribe(this::show);
    editor.toolProperty().subscribe(this::followTool);
    editor
        .toolProperty()
        .subscribe((before, now) -> {
          if (before instanceof Tool.Place) {
            refresh();
          }
        });
  }

  /** The palette. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node entry() {
    return search;
  }

  /** Enter after a search places the first that was found. */
  private void placeFirst() {
    ImmutableList<PaletteViewModel.Entry> found =
        model.groupsProperty().get().flatCollect(group -> group.entries());
    if (!search.getText().isBlank() && found.notEmpty()) {
      search.clear();
      hand.place(found.getFirst());
    }
  }

  private ImmutableList<ToggleButton> buttons() {
    return Lists.immutable.withAll(made).flatCollect(PaletteGroup::buttons);
  }

  /** Arrow keys go from entry to entry, without choosing them, and from the first to the search. */
  private void walk(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    int at = buttons().detectIndex(Node::isFocused);
    if (step != 0 && at >= 0) {
      goTo(at + step);
      event.consume();
    }
  }

  private void goTo(int entry) {
    if (entry < 0) {
      search.requestFocus();
      return;
    }
    while (entry >= buttons().size() && made.size() < groups.size()) {
      makeNext();
    }
    if (entry < buttons().size()) {
      ToggleButton button = buttons().get(entry);
      button.requestFocus();
      Scrolling.keepInSight(scroll, button);
    }
  }

  private void used(PaletteViewModel.Entry entry) {
    model.used(entry);
    refresh();
  }

  /** What has the focus must not go from under it. */
  private void refresh() {
    if (buttons().noneSatisfy(Node::isFocused)) {
      model.refresh();
    }
  }

  /** Groups that stay as they are stay in the window, and what is below them in its place. */
  private void show(ImmutableList<PaletteViewModel.Group> now) {
    groups =
        now.collect(
            group -> new PaletteGroup.Content(group, group.entries().select(model::isFavourite)));
    Map<PaletteGroup.Content, PaletteGroup> before = new HashMap<>();
    made.forEach(group -> before.put(group.content(), group));
    int kept = groups.detectLastIndex(before::containsKey);
    made.clear();
    int entries = 0;
    for (PaletteGroup.Content content : groups) {
      if (made.size() > kept && entries >= ENTRIES_AT_ONCE) {
        break;
      }
      PaletteGroup old = before.get(content);
      made.add(old == null ? new PaletteGroup(content, hand, texts) : old);
      entries += content.group().entries().size();
    }
    Children.keep(
        list,
        groups.isEmpty()
            ? Lists.immutable.of(nothing.node())
            : Lists.immutable.withAll(made).collect(PaletteGroup::node));
    chosen.getToggles().setAll(buttons().castToList());
    followTool(editor.toolProperty().get());
    growth.goOn();
  }

  /** Makes the next group; whether there are still more. */
  private boolean makeNext() {
    if (made.size() < groups.size()) {
      PaletteGroup next = new PaletteGroup(groups.get(made.size()), hand, texts);
      made.add(next);
      list.getChildren().add(next.node());
      chosen.getToggles().addAll(next.buttons().castToList());
      followTool(editor.toolProperty().get());
    }
    return made.size() < groups.size();
  }

  private void followTool(Tool tool) {
    Blueprint what = tool instanceof Tool.Place place ? place.what() : Blueprint.of("");
    chosen.getToggles().forEach(toggle -> toggle.setSelected(what.equals(toggle.getUserData())));
  }

  /** What is done with the entries. */
  private final class Hand implements PaletteGroup.Hand {

    @Override
    public void take(PaletteViewModel.Entry entry, boolean taken) {
      editor.toolProperty().set(taken ? new Tool.Place(entry.what()) : Tool.SELECT);
      if (taken) {
        model.used(entry);
      }
    }

    @Override
    public void press(PaletteViewModel.Entry entry, MouseEvent press) {
      SceneDrag.follow(
          root.getScene(),
          new PaletteDrag(
              press, new PlaceGesture(editor, drawing, entry.what()), diagram, () -> used(entry)));
    }

    @Override
    public void place(PaletteViewModel.Entry entry) {
      editor.toolProperty().set(Tool.SELECT);
      drawing.placeNear(entry.what(), diagram.middle());
      diagram.requestFocus();
      used(entry);
    }

    /** The keyboard stays at the entry, though its group is made anew. */
    @Override
    public void like(PaletteViewModel.Entry entry) {
      boolean focused = buttons().anySatisfy(button -> button.isFocused() && isFor(entry, button));
      model.toggleFavourite(entry);
      if (focused) {
        buttons().detectOptional(button -> isFor(entry, button)).ifPresent(Node::requestFocus);
      }
    }

    private static boolean isFor(PaletteViewModel.Entry entry, ToggleButton button) {
      return entry.what().equals(button.getUserData());
    }
  }
}
