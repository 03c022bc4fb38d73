package io.seciot.desktop.canvas;

import io.seciot.desktop.canvas.Colours.Part;
import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Box;
import io.seciot.model.Point;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The whole drawing in a corner, with a frame around what is on the screen. Dragging in it moves
 * the screen. It is there while a good part of the drawing lies outside the screen, unless it was
 * put away; it covers a corner, so it has to be worth that, and never covers what is looked at.
 */
public final class Minimap extends Region {

  private static final double WIDTH = 190;
  private static final double HEIGHT = 126;
  private static final double MARGIN = 6;

  /** About what it keeps from the edges of the drawing. */
  private static final double GAP = 14;

  /** Whoever sees so much of the drawing finds the rest without a map. */
  private static final double MOST_OF_IT = 0.7;

  private final EditorViewModel editor;
  private final DiagramView diagram;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private final Region frame = new Region();
  private final BooleanProperty wanted = new SimpleBooleanProperty(true);
  private Camera map = Camera.PLAIN;
  private boolean mapped;
  private boolean drawn;

  /** Shows where the view is in its drawing. */
  public Minimap(EditorViewModel editor, DiagramView diagram, String accessibleName) {
    this.editor = editor;
    this.diagram = diagram;
    setId("minimap");
    getStyleClass().add("minimap");
    setAccessibleText(accessibleName);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    frame.getStyleClass().add("minimap-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getChildren().addAll(canvas, frame);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    editor.sketchProperty().subscribe(this::followSketch);
    editor.previewProperty().subscribe(this::followSoon);
    diagram.cameraProperty().subscribe(this::followSoon);
    diagram.widthProperty().subscribe(this::followSoon);
    diagram.heightProperty().subscribe(this::followSoon);
    diagram.coloursProperty().addListener(changed -> drawSoon());
    editor.selectionProperty().subscribe(this::followSoon);
    editor.highlightProperty().subscribe(this::followSoon);
    wanted.subscribe(this::followSoon);
  }

  /** Whether it is there when a good part lies outside the screen. */
  public BooleanProperty wantedProperty() {
    return wanted;
  }

  private void go(MouseEvent event) {
    Point place = map.toView(event.getX(), event.getY());
    Camera camera = diagram.camera();
    Box seen = diagram.visible();
    diagram
        .cameraProperty()
        .set(
            new Camera(camera.zoom(), place.x() - seen.width() / 2, place.y() - seen.height() / 2));
    event.consume();
  }

  private void followSketch() {
    mapped = false;
    followSoon();
  }

  private void drawSoon() {
    drawn = false;
    followSoon();
  }

  /** With the next frame, once for all that changes until then. */
  private void followSoon() {
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    // While something is dragged the map waits; it shows where things are, not where they go.
    if (!mapped && editor.previewProperty().get() == Preview.NONE) {
      mapped = true;
      drawn = false;
      map = mapping(Boxes.around(diagram.bounds(), MARGIN));
    }
    follow();
    if (!drawn && isVisible()) {
      drawn = true;
      draw();
    }
  }

  private void draw() {
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.clearRect(0, 0, WIDTH, HEIGHT);
    for (Sketch.Node node : editor.sketch().nodes()) {
      Point corner = map.toScreen(new Point(node.box().x(), node.box().y()));
      double width = Math.max(1, node.box().width() * map.zoom());
      double height = Math.max(1, node.box().height() * map.zoom());
      gc.setFill(diagram.colours().get(node.container() ? Part.FRAME_FILL : Part.BOX_LINE));
      gc.fillRect(corner.x(), corner.y(), width, height);
      if (node.container() && width > 4) {
        gc.setStroke(diagram.colours().get(Part.BOUNDARY_LINE));
        gc.setLineWidth(0.7);
        gc.strokeRect(corner.x(), corner.y(), width, height);
      }
    }
  }

  /** Of any size; the largest drawing is far smaller here than anybody zooms out. */
  private static Camera mapping(Box all) {
    double zoom =
        Math.min((WIDTH - 2 * MARGIN) / all.width(), (HEIGHT - 2 * MARGIN) / all.height());
    Point centre = all.centre();
    return new Camera(zoom, centre.x() - WIDTH / 2 / zoom, centre.y() - HEIGHT / 2 / zoom);
  }

  private void follow() {
    Box seen = diagram.visible();
    setVisible(
        wanted.get()
            && hasRoom()
            && !editor.sketch().nodes().isEmpty()
            && !isMostOf(diagram.bounds(), seen)
            && (isPressed() || !coversWhatIsLookedAt(seen)));
    Point from = map.toScreen(new Point(seen.x(), seen.y()));
    Point to = map.toScreen(new Point(seen.x() + seen.width(), seen.y() + seen.height()));
    double left = Math.clamp(from.x(), 0, WIDTH - 4);
    double top = Math.clamp(from.y(), 0, HEIGHT - 4);
    frame.resizeRelocate(
        left,
        top,
        Math.clamp(to.x(), left + 4, WIDTH) - left,
        Math.clamp(to.y(), top + 4, HEIGHT) - top);
  }

  /** In a small window it would cover what it is a map of. */
  private boolean hasRoom() {
    return diagram.getWidth() >= 2 * WIDTH && diagram.getHeight() >= 2 * HEIGHT;
  }

  /** The frames around it do not count: they reach far, and say little. */
  private boolean coversWhatIsLookedAt(Box seen) {
    double zoom = diagram.camera().zoom();
    double width = (WIDTH + GAP) / zoom;
    double height = (HEIGHT + GAP) / zoom;
    Box below =
        new Box(seen.x() + seen.width() - width, seen.y() + seen.height() - height, width, height);
    return editor
        .sketch()
        .nodesWithin(below)
        .anySatisfy(node -> !node.container() && isLookedAt(node.id()));
  }

  private boolean isLookedAt(String id) {
    return editor.selection().contains(id) || editor.highlightProperty().get().contains(id);
  }

  private static boolean isMostOf(Box all, Box seen) {
    double width = overlap(all.x(), all.width(), seen.x(), seen.width());
    double height = overlap(all.y(), all.height(), seen.y(), seen.height());
    return width * height >= MOST_OF_IT * all.width() * all.height();
  }

  private static double overlap(double from, double length, double otherFrom, double otherLength) {
    return Math.max(
        0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
  }
}
