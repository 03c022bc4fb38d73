package io.seciot.diagrams.drawing;

import io.seciot.diagrams.lettering.Lettering;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** What a view shows, resolved: boxes in the order in which they are painted, and lines. */
record Scene(ImmutableList<Node> holders, ImmutableList<Node> leaves, ImmutableList<Line> lines) {

  /** Space between lines that join the same two boxes. */
  private static final double BETWEEN_LINES = 26;

  /** A shown element. */
  record Node(Element element, Symbol symbol, Box box, int depth) {
    String id() {
      return element.id();
    }

    boolean isBoundary() {
      return symbol.shape() == Symbol.Shape.BOUNDARY;
    }
  }

  /** A shown flow. */
  record Line(Flow flow, String from, String to, ImmutableList<Point> points) {}

  static Scene of(Architecture model, View view, Symbols symbols) {
    MutableList<Node> nodes = Lists.mutable.empty();
    Set<String> parents = new HashSet<>();
    view.boxes()
        .forEachKeyValue((id, box) ->
            model
                .element(id)
                .ifPresent(element -> {
                  int depth = 0;
                  for (Element ancestor : model.ancestors(id)) {
                    if (view.shows(ancestor.id())) {
                      depth++;
                      parents.add(ancestor.id());
                    }
                  }
                  nodes.add(new Node(element, symbols.of(element.kind()), box, depth));
                }));
    nodes.sortThis(
        Comparator.comparing((Node node) -> !node.isBoundary() || node.depth() > 0)
            .thenComparingInt(Node::depth)
            .thenComparing(Node::id));
    return new Scene(
        nodes.select(node -> node.isBoundary() || parents.contains(node.id())).toImmutable(),
        nodes.reject(node -> node.isBoundary() || parents.contains(node.id())).toImmutable(),
        lines(model, view));
  }

  private static ImmutableList<Line> lines(Architecture model, View view) {
    Map<String, Integer> straightLines = new HashMap<>();
    MutableList<Flow> shown = Lists.mutable.empty();
    for (Flow flow : model.flows()) {
      ends(model, view, flow)
          .ifPresent(ends -> {
            shown.add(flow);
            if (isStraight(view, flow)) {
              straightLines.merge(ends.pair(), 1, Integer::sum);
            }
          });
    }
    Map<String, Integer> drawn = new HashMap<>();
    MutableList<Line> lines = Lists.mutable.empty();
    for (Flow flow : shown) {
      ends(model, view, flow)
          .ifPresent(ends -> lines.add(line(view, flow, ends, straightLines, drawn)));
    }
    return lines.toImmutable();
  }

  private static Line line(
      View view,
      Flow flow,
      Ends ends,
      Map<String, Integer> straightLines,
      Map<String, Integer> drawn) {
    double shift = 0;
    if (isStraight(view, flow)) {
      int number = drawn.merge(ends.pair(), 1, Integer::sum) - 1;
      int count = straightLines.getOrDefault(ends.pair(), 1);
      shift = (number - (count - 1) / 2.0) * BETWEEN_LINES * (ends.isOrdered() ? 1 : -1);
    }
    return new Line(
        flow,
        ends.from(),
        ends.to(),
        FlowPath.between(
            ends.fromBox(),
            ends.toBox(),
            view.routes().getIfAbsentValue(flow.id(), Lists.immutable.empty()),
            shift));
  }

  private static boolean isStraight(View view, Flow flow) {
    return view.routes().getIfAbsentValue(flow.id(), Lists.immutable.empty()).isEmpty();
  }

  /** Where a flow is attached: at its ends or at the nearest shown element around each. */
  private record Ends(String from, String to, Box fromBox, Box toBox) {
    boolean isOrdered() {
      return from.compareTo(to) <= 0;
    }

    String pair() {
      return isOrdered() ? from + " " + to : to + " " + from;
    }
  }

  private static Optional<Ends> ends(Architecture model, View view, Flow flow) {
    Optional<String> from = nearest(model, view, flow.source());
    Optional<String> to = nearest(model, view, flow.target());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.equals(to) && !flow.source().equals(flow.target())) {
      return Optional.empty();
    }
    Box fromBox = view.boxes().get(from.get());
    Box toBox = view.boxes().get(to.get());
    return Optional.of(new Ends(from.get(), to.get(), fromBox, toBox));
  }

  private static Optional<String> nearest(Architecture model, View view, String id) {
    if (view.shows(id)) {
      return Optional.of(id);
    }
    return Optional.ofNullable(model.ancestors(id).detect(ancestor -> view.shows(ancestor.id())))
        .map(Element::id);
  }

  static String name(Element element) {
    return Lettering.oneLine(element.name().isBlank() ? element.id() : element.name());
  }
}
