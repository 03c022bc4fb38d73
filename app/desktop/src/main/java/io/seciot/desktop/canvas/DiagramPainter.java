package io.seciot.desktop.canvas;

import io.seciot.desktop.analysis.Badge;
import io.seciot.desktop.analysis.Tally;
import io.seciot.desktop.canvas.Colours.Part;
import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Bundles;
import io.seciot.desktop.diagram.Camera;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.desktop.gesture.ResizeGesture;
import io.seciot.desktop.review.ChangeMarks;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.ontology.knowledge.Kind;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Sets;

/** Draws everything that can be seen: sheet, elements, flows, badges, what a gesture would do. */
final class DiagramPainter {

  private static final double DIMMED = 0.3;
  private static final double READABLE = 0.5;
  private static final double HANDLE = 4.5;

  /** As far as a badge can stand out from its element. */
  private static final double NEAR = 40;

  /** Below this zoom the flows of a drawing with many of them are bundled. */
  private static final double DETAILED = 0.3;

  private static final int MANY = 500;
  private static final double BUNDLED = 0.6;

  private final EditorViewModel editor;
  private final Colours colours;
  private final NodePainter nodes;
  private final LinePainter lines;
  private final BadgePainter badgePainter;
  private final ChangePainter changePainter;
  private final Lettering lettering = new Lettering();
  private final DiagramHits hits;
  private Optional<ImmutableList<Bundles.Bundle>> bundles = Optional.empty();
  private Labels labels = new Labels(Architecture.of(Product.named("")), Sketch.empty(), lettering);
  private Badges badges =
      new Badges(Tally.NONE, Architecture.of(Product.named("")), Sketch.empty());
  private ImmutableSet<String> commented = Sets.immutable.empty();
  private ChangeMarks changes = ChangeMarks.NONE;

  DiagramPainter(EditorViewModel editor, Colours colours) {
    Icons icons = new Icons();
    this.editor = editor;
    this.hits = new DiagramHits(editor);
    this.colours = colours;
    this.nodes = new NodePainter(colours, icons, lettering);
    this.lines = new LinePainter(colours);
    this.badgePainter = new BadgePainter(colours, icons, lettering);
    this.changePainter = new ChangePainter(colours, icons, lettering, nodes);
  }

  void sketchChanged() {
    labels = new Labels(editor.model(), editor.sketch(), lettering);
    bundles = Optional.empty();
  }

  void badges(Badges newBadges) {
    badges = newBadges;
  }

  void comments(ImmutableSet<String> newCommented) {
    commented = newCommented;
  }

  void changes(ChangeMarks newChanges) {
    changes = newChanges;
  }

  void paint(GraphicsContext gc, Camera camera, double width, double height, String hovered) {
    gc.setTransform(1, 0, 0, 1, 0, 0);
    gc.setGlobalAlpha(1);
    gc.setFill(colours.get(Part.SHEET));
    gc.fillRect(0, 0, width, height);
    grid(gc, camera, width, height);
    gc.setTransform(
        camera.zoom(),
        0,
        0,
        camera.zoom(),
        -camera.left() * camera.zoom(),
        -camera.top() * camera.zoom());
    Box seen = camera.visible(width, height);
    paintNodes(gc, camera.zoom(), seen);
    paintLines(gc, camera.zoom(), seen);
    gc.setGlobalAlpha(1);
    paintSelection(gc, camera.zoom());
    paintBadges(gc, camera.zoom(), seen);
    gc.setGlobalAlpha(1);
    changePainter.paint(gc, changes, editor.sketch(), camera.zoom(), seen);
    paintHandles(gc, camera.zoom(), hovered);
    paintPreview(gc, camera.zoom());
  }

  private void grid(GraphicsContext gc, Camera camera, double width, double height) {
    double step = 20 * camera.zoom();
    if (step < 9) {
      return;
    }
    gc.setFill(colours.get(Part.GRID));
    double startX = -((camera.left() * camera.zoom()) % step);
    double startY = -((camera.top() * camera.zoom()) % step);
    for (double x = startX; x < width; x += step) {
      for (double y = startY; y < height; y += step) {
        gc.fillRect(x, y, 1, 1);
      }
    }
  }

  private void paintNodes(GraphicsContext gc, double zoom, Box seen) {
    for (Sketch.Node node : editor.sketch().nodesWithin(seen)) {
      dim(gc, node.id());
      String label = editor.vocabulary().kind(node.element().kind()).map(Kind::label).orElse("");
      nodes.paint(gc, node, label, zoom);
      if (editor.highlightProperty().get().contains(node.id())) {
        nodes.outline(gc, node.box(), Part.TARGET, 2.5);
      }
    }
  }

  private void paintLines(GraphicsContext gc, double zoom, Box seen) {
    if (zoom < DETAILED && editor.sketch().lines().size() > MANY) {
      paintBundles(gc, zoom, seen);
      return;
    }
    for (Sketch.Line line : editor.sketch().linesWithin(seen)) {
      dim(gc, line.id());
      Part part = part(line);
      lines.line(gc, line.points(), part, part == Part.FLOW ? 1.5 : 2.5);
    }
    if (zoom >= READABLE) {
      for (Labels.Label label : labels.within(seen)) {
        dim(gc, label.flow());
        lines.label(gc, label, editor.selection().contains(label.flow()));
      }
    }
  }

  /** Seen from far away, flows are bundled; those that matter now are drawn one by one. */
  private void paintBundles(GraphicsContext gc, double zoom, Box seen) {
    if (bundles.isEmpty()) {
      bundles = Optional.of(Bundles.of(editor.model(), editor.sketch()));
    }
    gc.setGlobalAlpha(editor.highlightProperty().get().isEmpty() ? BUNDLED : DIMMED);
    for (Bundles.Bundle bundle : bundles.get()) {
      if (Boxes.overlap(Boxes.between(bundle.from(), bundle.to()), seen)) {
        lines.plain(gc, bundle.points(), (1 + Math.log(bundle.count())) / zoom);
      }
    }
    gc.setGlobalAlpha(1);
    ImmutableSet<String> marked = editor.highlightProperty().get().newWithAll(editor.selection());
    marked
        .collect(editor.sketch()::line)
        .forEach(found ->
            found.ifPresent(line -> lines.line(gc, line.points(), part(line), 2.5 / zoom)));
  }

  private Part part(Sketch.Line line) {
    if (editor.selection().contains(line.id())) {
      return Part.SELECTION;
    }
    return editor.highlightProperty().get().contains(line.id()) ? Part.TARGET : Part.FLOW;
  }

  private void paintBadges(GraphicsContext gc, double zoom, Box seen) {
    if (zoom < 0.3) {
      return;
    }
    for (Sketch.Node node : editor.sketch().nodesWithin(seen)) {
      badges
          .at(node.id())
          .ifPresent(badge -> {
            dim(gc, node.id());
            badgePainter.paint(gc, badge, right(node, zoom), middle(node, zoom));
          });
      if (commented.contains(node.id())) {
        dim(gc, node.id());
        Box box = node.box();
        badgePainter.comment(gc, box.x() + box.width() - 5, box.y() + box.height() - 4);
      }
    }
    if (zoom < READABLE) {
      return;
    }
    for (Labels.Label label : labels.within(seen)) {
      badges
          .at(label.flow())
          .ifPresent(badge -> {
            dim(gc, label.flow());
            badgePainter.paintCentred(gc, badge, label.box().centre().x(), below(label));
          });
      if (commented.contains(label.flow())) {
        dim(gc, label.flow());
        badgePainter.comment(gc, label.box().x() - 2, label.box().y() + label.box().height());
      }
    }
  }

  private static double below(Labels.Label label) {
    return label.box().y() + label.box().height() + 9;
  }

  /** The id of the element or flow whose badge is drawn at this point. */
  Optional<String> badgeAt(Point at, double zoom) {
    if (zoom < 0.3) {
      return Optional.empty();
    }
    Box near = new Box(at.x() - NEAR, at.y() - NEAR, 2 * NEAR, 2 * NEAR);
    return editor
        .sketch()
        .nodesWithin(near)
        .detectOptional(node ->
            badges.at(node.id()).filter(b -> badgeBox(node, b, zoom).contains(at)).isPresent())
        .map(Sketch.Node::id)
        .or(() -> zoom < READABLE ? Optional.empty() : flowBadgeAt(at, near));
  }

  private Optional<String> flowBadgeAt(Point at, Box near) {
    return labels
        .within(near)
        .detectOptional(label ->
            badges.at(label.flow()).filter(b -> badgeBox(label, b).contains(at)).isPresent())
        .map(Labels.Label::flow);
  }

  private Box badgeBox(Labels.Label label, Badge badge) {
    return badgePainter.boxCentred(badge, label.box().centre().x(), below(label));
  }

  private Box badgeBox(Sketch.Node node, Badge badge, double zoom) {
    return badgePainter.box(badge, right(node, zoom), middle(node, zoom));
  }

  private static double right(Sketch.Node node, double zoom) {
    return node.box().x() + node.box().width() - inset(node, zoom);
  }

  private double middle(Sketch.Node node, double zoom) {
    return node.container() ? node.box().y() + 18 : node.box().y() - raised(node, zoom);
  }

  /** Leaves the corner free, where a selected element has the handle that changes its size. */
  private static double inset(Sketch.Node node, double zoom) {
    return Math.max(node.container() ? 8 : 4, 2 * HANDLE / zoom);
  }

  /** A selected thing has handles along its upper edge; its badge stands above them. */
  private double raised(Sketch.Node node, double zoom) {
    return editor.selection().contains(node.id())
        ? BadgePainter.HEIGHT / 2 + 1.5 * HANDLE / zoom
        : 0;
  }

  private void dim(GraphicsContext gc, String id) {
    ImmutableSet<String> highlight = editor.highlightProperty().get();
    boolean aside = highlight.notEmpty() && !highlight.contains(id);
    gc.setGlobalAlpha(aside ? DIMMED : 1);
  }

  private void paintSelection(GraphicsContext gc, double zoom) {
    selectedNodes()
        .forEach(node -> nodes.outline(gc, node.box(), Part.SELECTION, 2 / Math.min(1, zoom)));
  }

  private ImmutableList<Sketch.Node> selectedNodes() {
    return editor
        .selection()
        .toList()
        .collect(editor.sketch()::node)
        .select(Optional::isPresent)
        .collect(Optional::get)
        .toImmutable();
  }

  private void paintHandles(GraphicsContext gc, double zoom, String hovered) {
    double size = HANDLE / zoom;
    for (Sketch.Node node : selectedNodes()) {
      for (ResizeGesture.Corner corner : ResizeGesture.Corner.values()) {
        square(gc, corner.of(node.box()), size);
      }
    }
    bendHandles(gc, zoom, size);
    editor
        .sketch()
        .node(hovered)
        .filter(Sketch.Node::connectable)
        .ifPresent(node -> DiagramHits.docks(node.box()).forEach(at -> dot(gc, at, size * 1.2)));
  }

  /** Ends and bends are full, places where a bend can be made are small. */
  private void bendHandles(GraphicsContext gc, double zoom, double size) {
    hits.bendable()
        .ifPresent(line -> {
          ImmutableList<Point> points = line.points();
          if (!DiagramHits.isLoop(line)) {
            for (int i = 1; i < points.size(); i++) {
              if (DiagramHits.isRoomy(points, i, zoom)) {
                dot(gc, DiagramHits.middle(points, i), size * 0.7);
              }
            }
            points.subList(1, points.size() - 1).forEach(bend -> square(gc, bend, size * 0.9));
          }
          dot(gc, points.getFirst(), size * 1.2);
          dot(gc, points.getLast(), size * 1.2);
        });
  }

  private void square(GraphicsContext gc, Point at, double size) {
    gc.setFill(colours.get(Part.SHEET));
    gc.fillRect(at.x() - size, at.y() - size, 2 * size, 2 * size);
    gc.setStroke(colours.get(Part.SELECTION));
    gc.setLineWidth(size / 3);
    gc.strokeRect(at.x() - size, at.y() - size, 2 * size, 2 * size);
  }

  private void dot(GraphicsContext gc, Point at, double size) {
    gc.setFill(colours.get(Part.SELECTION));
    gc.fillOval(at.x() - size, at.y() - size, 2 * size, 2 * size);
    gc.setStroke(colours.get(Part.SHEET));
    gc.setLineWidth(size / 3);
    gc.strokeOval(at.x() - size, at.y() - size, 2 * size, 2 * size);
  }

  /** Dashed and crossed out, so that it is told without the colour too. */
  private void refused(GraphicsContext gc, Box box, double zoom) {
    gc.setStroke(colours.get(Part.CRITICAL));
    gc.setLineWidth(2 / Math.min(1, zoom));
    gc.setLineDashes(4 / zoom, 4 / zoom);
    gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 10, 10);
    gc.setLineDashes();
    double arm = 7 / zoom;
    Point tip = editor.previewProperty().get().line().getLast();
    gc.strokeLine(tip.x() - arm, tip.y() - arm, tip.x() + arm, tip.y() + arm);
    gc.strokeLine(tip.x() - arm, tip.y() + arm, tip.x() + arm, tip.y() - arm);
  }

  private void guides(GraphicsContext gc, Preview preview, double zoom) {
    gc.setStroke(colours.get(Part.TARGET));
    gc.setLineWidth(1 / zoom);
    for (ImmutableList<Point> guide : preview.guides()) {
      Point from = guide.getFirst();
      Point to = guide.getLast();
      gc.strokeLine(from.x(), from.y(), to.x(), to.y());
    }
  }

  private void paintPreview(GraphicsContext gc, double zoom) {
    Preview preview = editor.previewProperty().get();
    editor
        .sketch()
        .node(preview.target())
        .ifPresent(node -> nodes.outline(gc, node.box(), Part.TARGET, 3 / Math.min(1, zoom)));
    editor.sketch().node(preview.refused()).ifPresent(node -> refused(gc, node.box(), zoom));
    if (preview.line().notEmpty()) {
      Part part = preview.refused().isEmpty() ? Part.SELECTION : Part.CRITICAL;
      lines.line(gc, preview.line(), part, 2);
    }
    guides(gc, preview, zoom);
    for (Box frame : preview.frames()) {
      gc.setStroke(colours.get(Part.SELECTION));
      gc.setLineWidth(1.5 / zoom);
      gc.setLineDashes(6 / zoom, 4 / zoom);
      gc.strokeRoundRect(frame.x(), frame.y(), frame.width(), frame.height(), 8, 8);
      gc.setLineDashes();
    }
  }
}
