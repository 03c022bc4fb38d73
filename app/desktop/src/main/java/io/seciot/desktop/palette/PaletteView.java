package io.seciot.desktop.palette;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.SceneDrag;
import io.seciot.desktop.editor.Blueprint;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.empty.EmptyState;
import io.seciot.desktop.gesture.Modifiers;
import io.seciot.desktop.gesture.PlaceGesture;
import io.seciot.desktop.text.Paragraph;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.KnownIcon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.list.ImmutableList;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The list of kinds and parts at the left. A click chooses one for the next click on the drawing.
 */
public final class PaletteView {

  private static final double SLACK = 6;
  private static final PseudoClass LIKED = PseudoClass.getPseudoClass("liked");

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
    search.setLeft(new FontIcon("mdi2m-magnify"));
    search.setId("palette-search");
    search.setPromptText(texts.get("palette.search"));
    search.setAccessibleText(texts.get("palette.search"));
    model.queryProperty().bind(search.textProperty());
    search.setOnAction(event -> placeFirst());
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN && !chosen.getToggles().isEmpty()) {
        ((ToggleButton) chosen.getToggles().getFirst()).requestFocus();
        event.consume();
      }
    });
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
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
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
      placeInTheMiddle(found.getFirst());
    }
  }

  private void placeInTheMiddle(PaletteViewModel.Entry entry) {
    editor.toolProperty().set(Tool.SELECT);
    drawing.placeNear(entry.what(), diagram.middle());
    diagram.requestFocus();
    model.used(entry);
    refresh();
  }

  /** What has the focus must not go from under it. */
  private void refresh() {
    if (chosen.getToggles().stream().noneMatch(toggle -> ((Node) toggle).isFocused())) {
      model.refresh();
    }
  }

  private void show(ImmutableList<PaletteViewModel.Group> groups) {
    list.getChildren().clear();
    chosen.getToggles().clear();
    for (PaletteViewModel.Group group : groups) {
      Label heading = new Label(group.heading());
      heading.getStyleClass().add("palette-heading");
      list.getChildren().add(heading);
      group.entries().forEach(entry -> list.getChildren().add(row(group.id(), entry)));
    }
    if (groups.isEmpty()) {
      list.getChildren().add(nothing.node());
    }
    followTool(editor.toolProperty().get());
  }

  /** The entry with a star behind it, which is seen where it is lit or the pointer is. */
  private Node row(String group, PaletteViewModel.Entry entry) {
    boolean liked = model.isFavourite(entry);
    ToggleButton button = button(group, entry);
    Button star = new Button("", new FontIcon(liked ? "mdi2s-star" : "mdi2s-star-outline"));
    star.getStyleClass().addAll("flat", "palette-star");
    String words = texts.get(liked ? "palette.unstar" : "palette.star", entry.label());
    star.setAccessibleText(words);
    star.setTooltip(tooltip(texts.get("palette.star.key", words)));
    // The keyboard has a key for it on the entry itself.
    star.setFocusTraversable(false);
    star.setOnAction(event -> toggle(button, entry));
    button.setAccessibleHelp(texts.get("palette.star.key", words));
    HBox.setHgrow(button, Priority.ALWAYS);
    HBox row = new HBox(button, star);
    row.getStyleClass().add("palette-row");
    row.pseudoClassStateChanged(LIKED, liked);
    return row;
  }

  /** The list is built anew; the keyboard stays at the entry. */
  private void toggle(ToggleButton button, PaletteViewModel.Entry entry) {
    boolean focused = button.isFocused();
    model.toggleFavourite(entry);
    if (focused) {
      chosen.getToggles().stream()
          .filter(toggle -> entry.what().equals(toggle.getUserData()))
          .findFirst()
          .ifPresent(toggle -> ((ToggleButton) toggle).requestFocus());
    }
  }

  private ToggleButton button(String group, PaletteViewModel.Entry entry) {
    ToggleButton button = entry.line().isEmpty() ? kind(entry) : part(entry);
    String place =
        switch (group) {
          case "recent" -> "recent-";
          case "favourites" -> "favourite-";
          default -> "place-";
        };
    button.setId(place + entry.id().replace(':', '-'));
    button.setUserData(entry.what());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("flat", "palette-item");
    button.setToggleGroup(chosen);
    button.setTooltip(tooltip(entry.help()));
    button.setOnAction(event -> choose(button.isSelected(), entry));
    button.setOnMousePressed(
        event -> SceneDrag.follow(button.getScene(), new FromPalette(entry, event)));
    button.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        placeInTheMiddle(entry);
        event.consume();
      } else if (event.getCode() == KeyCode.F && !event.isShortcutDown() && !event.isAltDown()) {
        toggle(button, entry);
        event.consume();
      }
    });
    return button;
  }

  private static ToggleButton kind(PaletteViewModel.Entry entry) {
    ToggleButton button = new ToggleButton(entry.label(), icon(entry));
    button.setWrapText(true);
    return button;
  }

  /** A part has a line that tells it from its neighbours. */
  private static ToggleButton part(PaletteViewModel.Entry entry) {
    VBox both =
        new VBox(
            Paragraph.of(entry.label(), "row-title"), Paragraph.of(entry.line(), "palette-line"));
    HBox graphic = new HBox(10, icon(entry), both);
    graphic.getStyleClass().add("palette-part");
    ToggleButton button = new PartButton(graphic);
    button.setAccessibleText(entry.label() + ", " + entry.line());
    return button;
  }

  private static FontIcon icon(PaletteViewModel.Entry entry) {
    return new FontIcon(KnownIcon.of(entry.icon()));
  }

  private void choose(boolean on, PaletteViewModel.Entry entry) {
    editor.toolProperty().set(on ? new Tool.Place(entry.what()) : Tool.SELECT);
    if (on) {
      model.used(entry);
    }
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(320);
    return tooltip;
  }

  private void followTool(Tool tool) {
    Blueprint what = tool instanceof Tool.Place place ? place.what() : Blueprint.of("");
    chosen.getToggles().forEach(toggle -> toggle.setSelected(what.equals(toggle.getUserData())));
  }

  /** A press that is drawn out of the palette places where it is released. */
  private final class FromPalette implements SceneDrag.Follower {

    private final double x;
    private final double y;
    private final PaletteViewModel.Entry entry;
    private final PlaceGesture gesture;
    private boolean far;

    FromPalette(PaletteViewModel.Entry entry, MouseEvent press) {
      this.entry = entry;
      this.x = press.getSceneX();
      this.y = press.getSceneY();
      this.gesture = new PlaceGesture(editor, drawing, entry.what());
    }

    @Override
    public void dragged(MouseEvent event) {
      far = far || Math.hypot(event.getSceneX() - x, event.getSceneY() - y) > SLACK;
      if (far && diagram.covers(event.getSceneX(), event.getSceneY())) {
        gesture.drag(diagram.placeAt(event.getSceneX(), event.getSceneY()), Modifiers.NONE);
      }
    }

    @Override
    public void released(MouseEvent event) {
      if (far && diagram.covers(event.getSceneX(), event.getSceneY())) {
        gesture.release(diagram.placeAt(event.getSceneX(), event.getSceneY()), Modifiers.NONE);
        diagram.requestFocus();
        event.consume();
        model.used(entry);
        refresh();
      } else if (far) {
        gesture.cancel();
        event.consume();
      }
    }

    @Override
    public void cancelled() {
      gesture.cancel();
    }
  }
}
