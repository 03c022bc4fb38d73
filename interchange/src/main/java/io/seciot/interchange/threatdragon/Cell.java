package io.seciot.interchange.threatdragon;

import io.seciot.interchange.json.Node;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * One shape of a diagram, the same for both versions of the format.
 *
 * @param id its id in the file
 * @param name without line breaks; empty where it has none
 * @param data where flags are: an object of the cell in version 2, the cell itself in version 1
 * @param threats what was written down as a threat; beside the flags, though the schema of version
 *     2 has them at the cell
 * @param box where it is drawn; absent for lines and where the file does not say
 * @param source where a line starts
 * @param target where a line ends
 * @param vertices bend points of a line
 */
record Cell(
    String id,
    Sort sort,
    String name,
    Node data,
    List<Node> threats,
    @Nullable Box box,
    End source,
    End target,
    ImmutableList<Point> vertices) {

  /** What a shape stands for. */
  enum Sort {
    ACTOR,
    PROCESS,
    STORE,
    BOUNDARY_BOX,
    BOUNDARY_LINE,
    FLOW,
    TEXT,
    UNKNOWN;

    /** Whether it becomes an element. */
    boolean isElement() {
      return this == ACTOR || this == PROCESS || this == STORE || this == BOUNDARY_BOX;
    }

    /** What it is called where it has no name of its own. */
    String word() {
      return switch (this) {
        case ACTOR -> "Actor";
        case PROCESS -> "Process";
        case STORE -> "Store";
        case BOUNDARY_BOX, BOUNDARY_LINE -> "Trust boundary";
        case FLOW -> "Flow";
        case TEXT -> "Text";
        case UNKNOWN -> "Shape";
      };
    }
  }

  /** An end of a line: at a cell, at a place, or nowhere. */
  record End(String cell, @Nullable Point point) {}

  static Cell read(Node node) {
    Node data = node.at("data") instanceof Node.Fields fields ? fields : node;
    return new Cell(
        node.at("id").text(),
        sort(node.at("shape").text(), data.at("type").text()),
        name(node, data),
        data,
        Lists.immutable
            .withAll(data.at("threats").entries())
            .newWithAll(data == node ? List.of() : node.at("threats").entries())
            .castToList(),
        box(node),
        end(node.at("source")),
        end(node.at("target")),
        points(node.at("vertices").entries()));
  }

  String nameOrWord() {
    return name.isEmpty() ? sort.word() : name;
  }

  /** The shape decides where it is known: a boundary of one type can be a box or a line. */
  private static Sort sort(String shape, String type) {
    return switch (shape.toLowerCase(Locale.ROOT)) {
      case "actor" -> Sort.ACTOR;
      case "process" -> Sort.PROCESS;
      case "store" -> Sort.STORE;
      case "flow" -> Sort.FLOW;
      case "trust-boundary-box" -> Sort.BOUNDARY_BOX;
      case "trust-boundary-curve", "trust-boundary" -> Sort.BOUNDARY_LINE;
      case "td-text-block" -> Sort.TEXT;
      default -> sort(type);
    };
  }

  private static Sort sort(String type) {
    return switch (type) {
      case "tm.Actor" -> Sort.ACTOR;
      case "tm.Process" -> Sort.PROCESS;
      case "tm.Store" -> Sort.STORE;
      case "tm.Flow" -> Sort.FLOW;
      case "tm.BoundaryBox" -> Sort.BOUNDARY_BOX;
      case "tm.Boundary" -> Sort.BOUNDARY_LINE;
      case "tm.Text" -> Sort.TEXT;
      default -> Sort.UNKNOWN;
    };
  }

  /** The first place that has a name; the versions of the format kept it in different ones. */
  private static String name(Node node, Node data) {
    MutableList<Node> places =
        Lists.mutable.of(
            data.at("name"), node.at("attrs", "text", "text"), node.at("attrs", "label", "text"));
    for (Node label : node.at("labels").entries()) {
      places.add(label.at("attrs", "text", "text"));
      places.add(label.at("attrs", "label", "text"));
      places.add(label.at("attrs", "labelText", "text"));
      places.add(label);
    }
    return places
        .collect(place -> Words.oneLine(place.text()))
        .detectOptional(t -> !t.isEmpty())
        .orElse("");
  }

  private static @Nullable Box box(Node node) {
    Optional<Double> x = node.at("position", "x").number();
    Optional<Double> y = node.at("position", "y").number();
    Optional<Double> width = node.at("size", "width").number().filter(length -> length > 0);
    Optional<Double> height = node.at("size", "height").number().filter(length -> length > 0);
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return null;
    }
    return new Box(rounded(x.get()), rounded(y.get()), rounded(width.get()), rounded(height.get()));
  }

  private static End end(Node node) {
    String cell = node.at("cell").text();
    return new End(cell.isEmpty() ? node.at("id").text() : cell, point(node).orElse(null));
  }

  private static ImmutableList<Point> points(List<Node> nodes) {
    MutableList<Point> points = Lists.mutable.empty();
    nodes.forEach(node -> point(node).ifPresent(points::add));
    return points.toImmutable();
  }

  private static Optional<Point> point(Node node) {
    return node.at("x")
        .number()
        .flatMap(x -> node.at("y").number().map(y -> new Point(rounded(x), rounded(y))));
  }

  /** Dragging leaves numbers such as 151.99999999999983. */
  private static double rounded(double length) {
    return Math.rint(length * 10) / 10;
  }
}
