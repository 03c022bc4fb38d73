package io.seciot.desktop.canvas;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.review.ChangeMarks;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Comment;
import io.seciot.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The drawing on the screen. It paints what the view model's sketch shows, on one canvas, only the
 * part that can be seen.
 */
public final class DiagramView extends Region {

  private static final double LEGIBLE = 0.6;
  private static final double AROUND = 40;

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final IntegerProperty recoloured = new SimpleIntegerProperty();
  private final Colours colours;
  private final DiagramPainter painter;
  private Consumer<String> openBadge = id -> {};
  private final Canvas canvas = new Canvas();
  private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.PLAIN);
  private final NameField nameField;
  private final NoteField noteField;
  private final DiagramKeys keys;
  private String hovered = "";
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
  private Sketch drawn = Sketch.empty();
  private boolean badgesCounted;
  private boolean stale;
  private boolean fitWhenSized = true;
  private long lastPaint;
  private int paintings;

  /** Always the same object, so that it can be taken away again. */
  private final Runnable paintIfStale = this::paintIfStale;

  /** Shows this document. */
  public DiagramView(
      EditorViewModel editor, Drawing drawing, AnalysisViewModel analysis, String accessibleName) {
    this.editor = editor;
    this.analysis = analysis;
    this.colours = new Colours(this, this::recoloured);
    this.painter = new DiagramPainter(editor, colours);
    this.keys = new DiagramKeys(this, editor, drawing);
    this.nameField = new NameField(editor, drawing, this);
    this.noteField = new NoteField(editor, drawing, this);
    getStyleClass().add("diagram");
    setId("diagram");
    setFocusTraversable(true);
    setAccessibleText(accessibleName);
    canvas.setManaged(false);
    getChildren().addAll(canvas, nameField.node(), noteField.node());
    setMinSize(200, 120);
    sceneProperty().addListener((ignored, before, now) -> followScene(before, now));
    followModel();
    new DiagramInput(this, editor, drawing).install();
    keys.install();
  }

  private void followModel() {
    editor.sketchProperty().subscribe(this::repaint);
    analysis.analysisProperty().subscribe(this::countBadges);
    editor.modelProperty().subscribe(this::markComments);
    editor.selectionProperty().subscribe(this::repaint);
    editor.highlightProperty().subscribe(this::repaint);
    editor.previewProperty().subscribe(this::repaint);
    editor.viewIdProperty().subscribe(now -> fitWhenSized());
    camera.subscribe(this::repaint);
    followSketch();
  }

  private void followSketch() {
    Sketch now = editor.sketch();
    if (now != drawn) {
      badgesCounted &= now.showsSameAs(drawn);
      drawn = now;
      empty.set(now.nodes().isEmpty());
      painter.sketchChanged();
    }
    if (!badgesCounted) {
      badgesCounted = true;
      painter.badges(new Badges(analysis.tally(), analysis.analysis().model(), now));
    }
  }

  private void countBadges() {
    badgesCounted = false;
    repaint();
  }

  /** Whether nothing is drawn, as of the last frame. */
  public ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }

  private void markComments(Architecture model) {
    painter.comments(
        model
            .comments()
            .select(Comment::isOpen)
            .collect(comment -> comment.about().substring(comment.about().indexOf('@') + 1))
            .toSet()
            .toImmutable());
    repaint();
  }

  private void recoloured() {
    repaint();
    recoloured.set(recoloured.get() + 1);
  }

  /** Changes with the theme. */
  ReadOnlyIntegerProperty coloursProperty() {
    return recoloured;
  }

  /** Shows in place what differs from another version. */
  public void showChanges(ChangeMarks changes) {
    painter.changes(changes);
    repaint();
  }

  Colours colours() {
    return colours;
  }

  /** What happens when the badge of an element is clicked; told its id. */
  public void onBadge(Consumer<String> open) {
    openBadge = open;
  }

  /** The element whose badge is there. */
  Optional<String> badgeAt(Point place) {
    return painter.badgeAt(place, camera().zoom());
  }

  void openBadge(String id) {
    openBadge.accept(id);
  }

  /** Which part of the view is seen. */
  public ObjectProperty<Camera> cameraProperty() {
    return camera;
  }

  /** Which part of the view is seen. */
  public Camera camera() {
    return camera.get();
  }

  String hovered() {
    return hovered;
  }

  void hover(String id) {
    if (!hovered.equals(id)) {
      hovered = id;
      repaint();
    }
  }

  /** The place of the view under a point of the scene. */
  public Point placeAt(double sceneX, double sceneY) {
    Point2D local = sceneToLocal(sceneX, sceneY);
    return camera().toView(local.getX(), local.getY());
  }

  /** Whether a point of the scene is on the drawing. */
  public boolean covers(double sceneX, double sceneY) {
    return contains(sceneToLocal(sceneX, sceneY));
  }

  /** Where an item is on the scene, for tests and for what is shown beside it. */
  public Optional<Point2D> sceneCentreOf(String id) {
    return editor
        .sketch()
        .node(id)
        .map(Sketch.Node::box)
        .map(Box::centre)
        .or(() -> editor.sketch().line(id).map(line -> line.along(0.5)))
        .map(place -> camera().toScreen(place))
        .map(place -> localToScene(place.x(), place.y()));
  }

  /** Where an element is on the scene, as far as it is seen. */
  public Optional<Bounds> sceneBoundsOf(String id) {
    return editor
        .sketch()
        .node(id)
        .map(Sketch.Node::box)
        .filter(box -> visible().contains(box.centre()))
        .map(box -> {
          Point corner = camera().toScreen(new Point(box.x(), box.y()));
          double zoom = camera().zoom();
          return localToScene(
              new BoundingBox(corner.x(), corner.y(), box.width() * zoom, box.height() * zoom));
        });
  }

  /** The smallest box around all that is drawn; a point where nothing is. */
  public Box bounds() {
    return editor.sketch().bounds().orElse(new Box(0, 0, 0, 0));
  }

  /** Shows everything. */
  public void fit() {
    editor
        .sketch()
        .bounds()
        .ifPresent(box -> camera.set(Camera.fitting(box, getWidth(), getHeight())));
  }

  /** Shows what is selected as large as it can be. */
  public void fitSelection() {
    editor
        .selection()
        .toList()
        .collect(this::boundsOf)
        .select(Optional::isPresent)
        .collect(Optional::get)
        .reduce(Boxes::union)
        .ifPresent(
            box -> camera.set(Camera.fitting(Boxes.around(box, AROUND), getWidth(), getHeight())));
  }

  private Optional<Box> boundsOf(String id) {
    Sketch sketch = editor.sketch();
    return sketch.node(id).map(Sketch.Node::box).or(() -> sketch.line(id).map(Sketch.Line::bounds));
  }

  /** Makes the item visible. */
  public void reveal(String id) {
    editor.sketch().node(id).map(Sketch.Node::box).ifPresent(this::reveal);
  }

  /** Makes this part visible. */
  public void reveal(Box part) {
    camera.set(camera().revealing(part, getWidth(), getHeight()));
  }

  /** Makes all that is emphasised visible and large enough to be read. */
  public void revealHighlight() {
    Optional<Box> wanted =
        editor
            .sketch()
            .nodes()
            .select(node -> editor.highlightProperty().get().contains(node.id()))
            .collect(Sketch.Node::box)
            .reduce(Boxes::union);
    wanted
        .filter(box ->
            camera().zoom() < LEGIBLE || !camera().visible(getWidth(), getHeight()).contains(box))
        .ifPresent(
            box -> camera.set(Camera.fitting(Boxes.around(box, AROUND), getWidth(), getHeight())));
  }

  /** Zooms around the middle. */
  public void zoom(double factor) {
    camera.set(camera().zoomedAt(getWidth() / 2, getHeight() / 2, factor));
  }

  /** The part of the view that is on the screen. */
  public Box visible() {
    return camera().visible(getWidth(), getHeight());
  }

  /** The place of the view in the middle of the screen. */
  public Point middle() {
    return camera().toView(getWidth() / 2, getHeight() / 2);
  }

  /** Makes a screen reader say what the keyboard has come to. */
  void say(String id) {
    setAccessibleRoleDescription(editor.name(id));
  }

  /** Starts a flow at the selected element; the keyboard chooses where it ends. */
  public void connectFromSelection() {
    requestFocus();
    keys.connect();
  }

  /** Who saw everything goes on to see everything when there is less room. */
  private boolean showsAll(double width, double height) {
    return width > 0
        && editor.sketch().bounds().map(camera().visible(width, height)::contains).orElse(false);
  }

  private void fitWhenSized() {
    fitWhenSized = true;
    requestLayout();
  }

  /** Several changes in one pulse are painted once, at its end. */
  private void repaint() {
    if (!stale) {
      stale = true;
      Platform.requestNextPulse();
    }
  }

  private void followScene(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removePreLayoutPulseListener(paintIfStale);
    }
    if (now != null) {
      now.addPreLayoutPulseListener(paintIfStale);
    }
  }

  private void paintIfStale() {
    if (stale && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
      stale = false;
      followSketch();
      long start = System.nanoTime();
      painter.paint(
          canvas.getGraphicsContext2D(), camera(), canvas.getWidth(), canvas.getHeight(), hovered);
      lastPaint = System.nanoTime() - start;
      paintings++;
    }
  }

  /** How long the last painting took, for measuring. */
  public long lastPaintNanos() {
    return lastPaint;
  }

  /** How often it was painted, for measuring. */
  public int paintings() {
    return paintings;
  }

  @Override
  protected void layoutChildren() {
    double width = snapSizeX(getWidth());
    double height = snapSizeY(getHeight());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      fitWhenSized |= showsAll(canvas.getWidth(), canvas.getHeight()) && !showsAll(width, height);
      canvas.setWidth(width);
      canvas.setHeight(height);
      repaint();
    }
    if (fitWhenSized && width > 0 && height > 0) {
      fitWhenSized = false;
      fit();
    }
    nameField.layout();
    noteField.layout();
    // A canvas that changed its size is empty until it is painted.
    paintIfStale();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return Stream.concat(Region.getClassCssMetaData().stream(), Colours.metaData().stream())
        .toList();
  }
}
