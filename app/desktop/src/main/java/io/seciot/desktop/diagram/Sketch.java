package io.seciot.desktop.diagram;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What one view shows and where, in the order of painting: boxes before what is inside them, flows
 * last. Worked out anew after each edit; it does not draw.
 */
public final class Sketch {

  /**
   * A drawn element.
   *
   * @param container whether it is drawn as a labelled frame around others
   * @param icon literal of the icon set; empty for an unknown kind
   */
  public record Node(Element element, Box box, boolean container, Family family, String icon) {
    /** Whether it is a boundary rather than a thing. */
    public boolean boundary() {
      return family == Family.BOUNDARY;
    }

    /** The element's id. */
    public String id() {
      return element.id();
    }
  }

  /**
   * A drawn flow.
   *
   * @param points all points of its line, the ends included
   * @param bounds around the points, with some room for the arrow
   */
  public record Line(Flow flow, ImmutableList<Point> points, Box bounds) {
    static Line of(Flow flow, ImmutableList<Point> points) {
      return new Line(flow, points, Boxes.around(Boxes.around(points), 12));
    }

    /** The flow's id. */
    public String id() {
      return flow.id();
    }

    /** The place after this part of its length, from 0 to 1. */
    public Point along(double part) {
      return Routes.along(points, part);
    }
  }

  private final ImmutableList<Node> nodes;
  private final ImmutableList<Line> lines;
  private final ImmutableMap<String, Node> byId;
  private final ImmutableMap<String, Line> linesById;

  private Sketch(ImmutableList<Node> nodes, ImmutableList<Line> lines) {
    this.nodes = nodes;
    this.lines = lines;
    this.byId = nodes.toMap(Node::id, node -> node).toImmutable();
    this.linesById = lines.toMap(Line::id, line -> line).toImmutable();
  }

  /** Nothing drawn. */
  public static Sketch empty() {
    return new Sketch(Lists.immutable.empty(), Lists.immutable.empty());
  }

  /**
   * Works out what the view shows.
   *
   * @param moved boxes that replace those of the view while a gesture goes on
   */
  public static Sketch of(
      Architecture model, View view, MapIterable<String, Box> moved, Vocabulary vocabulary) {
    MutableList<Node> nodes = Lists.mutable.empty();
    MapIterable<String, Box> boxes =
        moved.isEmpty()
            ? view.boxes()
            : Maps.mutable.ofMapIterable(view.boxes()).withMapIterable(moved);
    model.roots().forEach(root -> add(model, root, boxes, vocabulary, nodes));
    Sketch places = new Sketch(nodes.toImmutable(), Lists.immutable.empty());
    return new Sketch(places.nodes, Routes.of(model, view, places, moved));
  }

  private static void add(
      Architecture model,
      Element element,
      MapIterable<String, Box> boxes,
      Vocabulary vocabulary,
      MutableList<Node> nodes) {
    Box box = boxes.get(element.id());
    ImmutableList<Element> children = model.children(element.id());
    if (box != null) {
      Family family = Family.of(element.kind(), vocabulary);
      boolean container =
          family == Family.BOUNDARY || children.anySatisfy(c -> boxes.containsKey(c.id()));
      String icon = vocabulary.kind(element.kind()).map(kind -> kind.icon()).orElse("");
      nodes.add(new Node(element, box, container, family, icon));
    }
    children.forEach(child -> add(model, child, boxes, vocabulary, nodes));
  }

  /** Drawn elements, what is around before what is inside. */
  public ImmutableList<Node> nodes() {
    return nodes;
  }

  /** Drawn flows. */
  public ImmutableList<Line> lines() {
    return lines;
  }

  /** The drawn element with this id, if it is shown. */
  public Optional<Node> node(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The drawn flow with this id, if it is shown. */
  public Optional<Line> line(String id) {
    return Optional.ofNullable(linesById.get(id));
  }

  /** The smallest box around everything; empty where nothing is drawn. */
  public Optional<Box> bounds() {
    return nodes.collect(Node::box).reduce(Boxes::union);
  }

  /** The topmost element at the point. */
  public Optional<Node> nodeAt(Point point) {
    return nodes.asReversed().detectOptional(node -> node.box().contains(point));
  }

  /** The topmost flow within reach of the point. */
  public Optional<Line> lineAt(Point point, double reach) {
    return lines
        .asReversed()
        .detectOptional(line ->
            Boxes.around(line.bounds(), reach).contains(point)
                && Routes.distance(line.points(), point) <= reach);
  }
}
