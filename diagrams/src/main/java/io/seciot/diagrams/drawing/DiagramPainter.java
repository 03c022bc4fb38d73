package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.FlowLabel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.MutableMap;

/**
 * Draws a view as SVG that needs nothing else: real text, no scripts, no style sheet, no ids. The
 * same input gives the same bytes.
 *
 * <p>What has no box in the view is not drawn. A flow is drawn when both of its ends are shown, or
 * lie inside of something that is; it is then attached to the nearest shown element.
 */
public final class DiagramPainter {

  private static final double MARGIN = 24;
  private static final String FONTS =
      "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

  private final Architecture model;
  private final View view;
  private final Theme theme;
  private final Highlight highlight;
  private final Scene scene;
  private final MutableMap<String, Box> labels = Maps.mutable.empty();
  private final Svg svg = new Svg();
  private final Pen pen;

  private DiagramPainter(
      Architecture model, View view, Symbols symbols, Theme theme, Highlight highlight) {
    this.model = model;
    this.view = view;
    this.theme = theme;
    this.highlight = highlight;
    this.scene = Scene.of(model, view, symbols);
    this.pen = new Pen(svg, theme);
  }

  /** Draws a view in which nothing stands out. */
  public static String svg(Architecture model, View view, Symbols symbols, Theme theme) {
    return svg(model, view, symbols, theme, Highlight.NONE);
  }

  /** Draws a view in which some elements and flows stand out or carry a badge. */
  public static String svg(
      Architecture model, View view, Symbols symbols, Theme theme, Highlight highlight) {
    return new DiagramPainter(model, view, symbols, theme, highlight).paint();
  }

  private String paint() {
    placeLabels();
    Box frame = frame();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        Svg.number(frame.x())
            + " "
            + Svg.number(frame.y())
            + " "
            + Svg.number(frame.width())
            + " "
            + Svg.number(frame.height()),
        "width",
        frame.width(),
        "height",
        frame.height(),
        "font-family",
        FONTS,
        "role",
        "img");
    svg.content("title", view.name().isBlank() ? model.product().name() : view.name());
    svg.content("desc", description());
    svg.rect(frame, "fill", theme.paper());
    nodesAndFlows();
    svg.close("svg");
    return svg.toString();
  }

  private void nodesAndFlows() {
    NodeDrawing nodes = new NodeDrawing(svg, pen, theme);
    FlowDrawing flows = new FlowDrawing(svg, pen, theme, highlight);
    for (Scene.Node node : scene.holders()) {
      open(node);
      if (node.isBoundary()) {
        nodes.boundary(node);
      } else {
        nodes.holder(node);
      }
      svg.close("g");
    }
    scene.lines().forEach(flows::line);
    for (Scene.Node node : scene.leaves()) {
      open(node);
      nodes.leaf(node);
      svg.close("g");
    }
    for (Scene.Line line : scene.lines()) {
      Box box = labels.get(line.flow().id());
      if (box != null) {
        flows.label(line, FlowLabel.of(line.flow()), box);
      }
    }
    NoteDrawing notes = new NoteDrawing(svg, pen, theme);
    view.notes().forEachKeyValue(notes::note);
    badges();
  }

  private void open(Scene.Node node) {
    svg.open("g", "data-element", node.id());
    String label = node.symbol().label();
    String name = Scene.name(node.element());
    svg.content("title", label.isBlank() ? name : name + " (" + label + ")");
    if (highlight.ids().contains(node.id())) {
      pen.glow(node.box());
    }
  }

  private void badges() {
    for (Scene.Node node : scene.holders().newWithAll(scene.leaves())) {
      Box box = node.box();
      badge(node.id()).ifPresent(badge -> pen.badge(badge, box.x() + box.width() + 6, box.y() + 1));
    }
    for (Scene.Line line : scene.lines()) {
      Point middle = line.points().get(line.points().size() / 2);
      Box box = labels.getOrDefault(line.flow().id(), new Box(middle.x() - 6, middle.y(), 12, 0));
      badge(line.flow().id())
          .ifPresent(badge -> pen.badge(badge, box.x() + box.width() + 8, box.y()));
    }
  }

  private Optional<Badge> badge(String id) {
    return Optional.ofNullable(highlight.badges().get(id));
  }

  private void placeLabels() {
    LabelPlacement placement = new LabelPlacement(scene);
    for (Scene.Line line : scene.lines()) {
      FlowLabel label = FlowLabel.of(line.flow());
      if (!label.isEmpty()) {
        labels.put(line.flow().id(), placement.place(line, label.width(), label.height()));
      }
    }
  }

  /** What must be visible, with a margin. */
  private Box frame() {
    Extent extent = new Extent();
    scene.holders().forEach(node -> extent.include(node.box()));
    scene.leaves().forEach(node -> extent.include(node.box()));
    view.notes().forEachValue(note -> extent.include(note.box()));
    labels.forEachValue(extent::include);
    scene
        .lines()
        .forEach(line ->
            line.points().forEach(point -> extent.include(new Box(point.x(), point.y(), 0, 0))));
    return extent.withMargin(MARGIN);
  }

  private String description() {
    int elements = scene.holders().size() + scene.leaves().size();
    int flows = scene.lines().size();
    return model.product().name()
        + ": "
        + elements
        + (elements == 1 ? " element, " : " elements, ")
        + flows
        + (flows == 1 ? " flow" : " flows");
  }
}
