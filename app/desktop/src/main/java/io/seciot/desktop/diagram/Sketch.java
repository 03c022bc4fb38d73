package io.seciot.desktop.diagram;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.View;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What one view shows and where, in the order of painting: boxes before what is inside them, flows
 * last. It does not draw.
 */
public final class Sketch {

  /** The kind of the elements that stand for notes. */
  private static final String NOTE = "note";

  /**
   * A drawn element, or a note: an element of the drawing alone, whose name is its text.
   *
   * @param container whether it is drawn as a labelled frame around others
   * @param icon literal of the icon set; empty for an unknown kind
   */
  public record Node(Element element, Box box, boolean container, Family family, String icon) {
    /** Whether it is a boundary rather than a thing. */
    public boolean boundary() {
      return family == Family.BOUNDARY;
    }

    /** Whether it is a note rather than an element. */
    public boolean note() {
      return family == Family.NOTE;
    }

    /** Whether flows can start and end at it. */
    public boolean connectable() {
      return !boundary() && !note();
    }

    /** The element's id. */
    public String id() {
      return element.id();
    }

    static Node of(String id, Note note, Box box) {
      return new Node(Element.of(id, NOTE, note.text()), box, false, Family.NOTE, "");
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

  /** What a line was worked out from, so that it need not be worked out again. */
  record Route(Box from, Box to, ImmutableList<Point> bends, double side, Line line) {
    boolean holdsFor(
        Flow flow, Box newFrom, Box newTo, ImmutableList<Point> newBends, double newSide) {
      return line.flow() == flow
          && from.equals(newFrom)
          && to.equals(newTo)
          && side == newSide
          && bends.equals(newBends);
    }
  }

  /** What a sketch was made from; what is made next is compared with it. */
  private record Source(Architecture model, View view, MapIterable<String, Box> moved) {}

  private final @Nullable Source source;
  private final ImmutableList<Node> nodes;
  private final ImmutableList<Route> routes;
  private final Map<String, Integer> nodePlaces;
  private final Map<String, Integer> routePlaces;
  private final BoxIndex<Node> nodeIndex;
  private final BoxIndex<Route> routeIndex;

  private Sketch(@Nullable Source source, ImmutableList<Node> nodes, ImmutableList<Route> routes) {
    this.source = source;
    this.nodes = nodes;
    this.routes = routes;
    this.nodePlaces = places(nodes, Node::id);
    this.routePlaces = places(routes, route -> route.line().id());
    this.nodeIndex = new BoxIndex<>(nodes, Node::box);
    this.routeIndex = new BoxIndex<>(routes, route -> route.line().bounds());
  }

  /** The same things, some of them in another place. */
  private Sketch(Sketch before, Source source, Patch<Node> nodes, Patch<Route> routes) {
    this.source = source;
    this.nodes = nodes.all();
    this.routes = routes.all();
    this.nodePlaces = before.nodePlaces;
    this.routePlaces = before.routePlaces;
    this.nodeIndex = before.nodeIndex.patched(nodes.all(), nodes.changed());
    this.routeIndex = before.routeIndex.patched(routes.all(), routes.changed());
  }

  private static <T> Map<String, Integer> places(ImmutableList<T> all, Function<T, String> id) {
    Map<String, Integer> places = new HashMap<>(all.size() * 2);
    all.forEachWithIndex((one, place) -> places.put(id.apply(one), place));
    return places;
  }

  /** Nothing drawn. */
  public static Sketch empty() {
    return new Sketch(null, Lists.immutable.empty(), Lists.immutable.empty());
  }

  /**
   * Works out what the view shows.
   *
   * @param moved boxes that replace those of the view while a gesture goes on
   */
  public static Sketch of(
      Architecture model, View view, MapIterable<String, Box> moved, Vocabulary vocabulary) {
    return empty().next(model, view, moved, vocabulary);
  }

  /**
   * Works out what is shown next. Elements and flows that are drawn as they were stay the same
   * objects; where nothing came or went, nothing else is looked at.
   *
   * @param moved boxes that replace those of the view while a gesture goes on
   */
  public Sketch next(
      Architecture model, View view, MapIterable<String, Box> moved, Vocabulary vocabulary) {
    Source now = new Source(model, view, moved);
    Source before = source;
    return before == null
        ? anew(now, vocabulary)
        : Difference.between(before.model(), before.view(), model, view)
            .map(changed -> {
              changed.addAll(moved.keysView().toSet());
              changed.addAll(before.moved().keysView().toSet());
              return patched(before.model(), now, changed, vocabulary);
            })
            .orElseGet(() -> anew(now, vocabulary));
  }

  private Sketch anew(Source now, Vocabulary vocabulary) {
    MutableList<Node> drawn = Lists.mutable.empty();
    Places places = new Places(now.view().boxes(), now.moved());
    now.model().roots().forEach(root -> add(now.model(), root, places, vocabulary, drawn));
    now.view()
        .notes()
        .forEachKeyValue((id, note) ->
            drawn.add(Node.of(id, note, now.moved().getIfAbsentValue(id, note.box()))));
    Map<String, Node> found = new HashMap<>(drawn.size() * 2);
    drawn.forEach(node -> found.put(node.id(), node));
    Routes made =
        new Routes(now.model(), now.view(), now.moved(), id -> Optional.ofNullable(found.get(id)));
    return new Sketch(now, drawn.toImmutable(), made.all(this::route));
  }

  private Optional<Route> route(String flow) {
    return Optional.ofNullable(routePlaces.get(flow)).map(routes::get);
  }

  /**
   * @param before the model so far, whose look-ups are there already; its flows have the same ends
   */
  private Sketch patched(
      Architecture before, Source now, Set<String> changed, Vocabulary vocabulary) {
    Places places = new Places(now.view().boxes(), now.moved());
    Patch<Node> newNodes = new Patch<>(nodes);
    Set<String> flows = new HashSet<>();
    for (String id : changed) {
      Integer place = nodePlaces.get(id);
      Box box = places.of(id);
      Note note = now.view().notes().get(id);
      if (place != null && note != null) {
        newNodes.put(place, Node.of(id, note, box == null ? note.box() : box));
      } else if (place != null && box != null) {
        Node drawn = nodes.get(place);
        Element element = now.model().element(id).orElse(drawn.element());
        newNodes.put(place, node(element, box, drawn.container(), vocabulary));
        before.flowsAt(id).forEach(flow -> flows.add(flow.id()));
      } else if (routePlaces.containsKey(id)) {
        flows.add(id);
      }
    }
    Routes made =
        new Routes(
            now.model(),
            now.view(),
            now.moved(),
            id -> Optional.ofNullable(nodePlaces.get(id)).map(newNodes::get));
    Patch<Route> newRoutes = new Patch<>(routes);
    for (String id : flows) {
      Integer place = routePlaces.get(id);
      if (place != null) {
        made.one(id, routes.get(place)).ifPresent(route -> newRoutes.put(place, route));
      }
    }
    return new Sketch(this, now, newNodes, newRoutes);
  }

  /** Whether the other shows the same things, though perhaps in other places. */
  public boolean showsSameAs(Sketch other) {
    return nodePlaces == other.nodePlaces;
  }

  private record Places(MapIterable<String, Box> boxes, MapIterable<String, Box> moved) {
    @Nullable Box of(String id) {
      Box box = moved.isEmpty() ? null : moved.get(id);
      return box == null ? boxes.get(id) : box;
    }
  }

  private void add(
      Architecture model,
      Element element,
      Places places,
      Vocabulary vocabulary,
      MutableList<Node> drawn) {
    Box box = places.of(element.id());
    ImmutableList<Element> children = model.children(element.id());
    if (box != null) {
      boolean holds = children.anySatisfy(child -> places.of(child.id()) != null);
      drawn.add(node(element, box, holds, vocabulary));
    }
    children.forEach(child -> add(model, child, places, vocabulary, drawn));
  }

  private Node node(Element element, Box box, boolean holds, Vocabulary vocabulary) {
    Node before = node(element.id()).orElse(null);
    if (before == null || !before.element().kind().equals(element.kind())) {
      Family family = Family.of(element.kind(), vocabulary);
      String icon = vocabulary.kind(element.kind()).map(kind -> kind.icon()).orElse("");
      return new Node(element, box, holds || family == Family.BOUNDARY, family, icon);
    }
    boolean container = holds || before.boundary();
    boolean same =
        before.element() == element && before.box().equals(box) && before.container() == container;
    return same ? before : new Node(element, box, container, before.family(), before.icon());
  }

  /** Drawn elements, what is around before what is inside. */
  public ImmutableList<Node> nodes() {
    return nodes;
  }

  /** Drawn flows. */
  public ImmutableList<Line> lines() {
    return routes.collect(Route::line);
  }

  /** The drawn element with this id, if it is shown. */
  public Optional<Node> node(String id) {
    return Optional.ofNullable(nodePlaces.get(id)).map(nodes::get);
  }

  /** The drawn flow with this id, if it is shown. */
  public Optional<Line> line(String id) {
    return route(id).map(Route::line);
  }

  /** The smallest box around everything; empty where nothing is drawn. */
  public Optional<Box> bounds() {
    return nodes.collect(Node::box).reduce(Boxes::union);
  }

  /** Drawn elements that can be seen in this part, in the order of painting. */
  public ImmutableList<Node> nodesWithin(Box part) {
    return nodeIndex.within(part);
  }

  /** Drawn flows that can be seen in this part, in the order of painting. */
  public ImmutableList<Line> linesWithin(Box part) {
    return routeIndex.within(part).collect(Route::line);
  }

  /** The topmost element at the point. */
  public Optional<Node> nodeAt(Point point) {
    return nodeIndex
        .within(new Box(point.x(), point.y(), 0, 0))
        .asReversed()
        .detectOptional(node -> node.box().contains(point));
  }

  /** The topmost flow within reach of the point. */
  public Optional<Line> lineAt(Point point, double reach) {
    Box around = Boxes.around(new Box(point.x(), point.y(), 0, 0), reach);
    return linesWithin(around)
        .asReversed()
        .detectOptional(line -> Routes.distance(line.points(), point) <= reach);
  }
}
