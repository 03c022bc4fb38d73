package io.seciot.desktop.palette;

import atlantafx.base.controls.CustomTextField;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.canvas.SceneDrag;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Tool;
import io.seciot.desktop.gesture.Modifiers;
import io.seciot.desktop.gesture.PlaceGesture;
import io.seciot.desktop.text.Texts;
import io.seciot.ontology.knowledge.Kind;
import javafx.scene.Node;
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

/** The list of kinds at the left. A click chooses one for the next click on the drawing. */
public final class PaletteView {

  private static final double SLACK = 6;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final DiagramView diagram;
  private final CustomTextField search = new CustomTextField();
  private final VBox list = new VBox();
  private final VBox root = new VBox();
  private final ToggleGroup chosen = new ToggleGroup();

  /** Places into this drawing. */
  public PaletteView(
      PaletteViewModel model,
      EditorViewModel editor,
      Drawing drawing,
      DiagramView diagram,
      Texts texts) {
    this.editor = editor;
    this.drawing = drawing;
    this.diagram = diagram;
    search.setLeft(new FontIcon("mdi2m-magnify"));
    search.setId("palette-search");
    search.setPromptText(texts.get("palette.search"));
    search.setAccessibleText(texts.get("palette.search"));
    model.queryProperty().bind(search.textProperty());
    search.setOnAction(event -> placeFirst(model));
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.DOWN && !chosen.getToggles().isEmpty()) {
        ((ToggleButton) chosen.getToggles().getFirst()).requestFocus();
        event.consume();
      }
    });
    list.getStyleClass().add("palette-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().addAll("side-panel", "palette");
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(search);
    bar.getStyleClass().add("palette-search");
    root.getChildren().addAll(bar, scroll);
    model.groups().subscribe(this::show);
    editor.toolProperty().subscribe(this::followTool);
  }

  /** The palette. */
  public Region node() {
    return root;
  }

  /** Where the keyboard starts. */
  public Node entry() {
    return search;
  }

  /** Enter after a search places the first kind that was found. */
  private void placeFirst(PaletteViewModel model) {
    ImmutableList<Kind> found = model.groups().getValue().flatCollect(group -> group.kinds());
    if (!search.getText().isBlank() && found.notEmpty()) {
      search.clear();
      placeInTheMiddle(found.getFirst());
    }
  }

  private void placeInTheMiddle(Kind kind) {
    editor.toolProperty().set(Tool.SELECT);
    drawing.placeNear(kind.id(), diagram.middle());
    diagram.requestFocus();
  }

  private void show(ImmutableList<PaletteViewModel.Group> groups) {
    list.getChildren().clear();
    chosen.getToggles().clear();
    for (PaletteViewModel.Group group : groups) {
      Label heading = new Label(group.heading().label());
      heading.getStyleClass().add("palette-heading");
      list.getChildren().add(heading);
      group.kinds().forEach(kind -> list.getChildren().add(button(kind)));
    }
  }

  private ToggleButton button(Kind kind) {
    ToggleButton button = new ToggleButton(kind.label(), new FontIcon(kind.icon()));
    button.setId("place-" + kind.id());
    button.setUserData(kind.id());
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("flat", "palette-item");
    button.setToggleGroup(chosen);
    button.setTooltip(tooltip(kind.definition()));
    button.setOnAction(event ->
        editor.toolProperty().set(button.isSelected() ? new Tool.Place(kind.id()) : Tool.SELECT));
    button.setOnMousePressed(
        event -> SceneDrag.follow(button.getScene(), new FromPalette(kind.id(), event)));
    button.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        placeInTheMiddle(kind);
        event.consume();
      }
    });
    return button;
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(320);
    return tooltip;
  }

  private void followTool(Tool tool) {
    String kind = tool instanceof Tool.Place place ? place.kind() : "";
    chosen.getToggles().forEach(toggle -> toggle.setSelected(kind.equals(toggle.getUserData())));
  }

  /** A press that is drawn out of the palette places where it is released. */
  private final class FromPalette implements SceneDrag.Follower {

    private final double x;
    private final double y;
    private final PlaceGesture gesture;
    private boolean far;

    FromPalette(String kind, MouseEvent press) {
      this.x = press.getSceneX();
      this.y = press.getSceneY();
      this.gesture = new PlaceGesture(editor, drawing, kind);
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
