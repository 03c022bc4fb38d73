package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.gesture.ReconnectGesture;
import io.seciot.desktop.gesture.ResizeGesture;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What is under the pointer. */
final class DiagramHits {

  private static final double REACH = 7;
  private static final double HEADING = 34;

  /** What was hit. */
  sealed interface Hit {
    /** A corner of a selected element. */
    record CornerOf(Sketch.Node node, ResizeGesture.Corner corner) implements Hit {}

    /** A handle from which a flow is drawn. */
    record Dock(Sketch.Node node) implements Hit {}

    /** An end of the selected flow. */
    record EndOf(Sketch.Line line, ReconnectGesture.End end) implements Hit {}

    /**
     * A bend of the selected flow, or the middle of a part, where a bend can be made.
     *
     * @param points the line with that bend
     * @param place which of the points it is
     */
    record BendOf(Sketch.Line line, ImmutableList<Point> points, int place) implements Hit {}

    /** A thing, or the heading or the edge of a frame. */
    record Solid(Sketch.Node node) implements Hit {}

    /** The empty room inside a frame. */
    record Inside(Sketch.Node frame) implements Hit {}

    /** A flow. */
    record OnLine(Sketch.Line line) implements Hit {}

    /** The empty sheet. */
    record Sheet() implements Hit {}
  }

  private final EditorViewModel editor;

  DiagramHits(EditorViewModel editor) {
    this.editor = editor;
  }

  /** Where flows can be drawn from: the middles of the four sides. */
  static ImmutableList<Point> docks(Box box) {
    Point centre = box.centre();
    return Lists.immutable.of(
        new Point(centre.x(), box.y()),
        new Point(box.x() + box.width(), centre.y()),
        new Point(centre.x(), box.y() + box.height()),
        new Point(box.x(), centre.y()));
  }

  /**
   * What is at the point.
   *
   * @param hovered id of the element that shows its docks; empty for none
   */
  Hit at(Point point, double zoom, String hovered) {
    double reach = REACH / zoom;
    Optional<Hit> handle =
        corner(point, reach)
            .or(() -> onSelectedFlow(point, reach, zoom))
            .or(() -> dock(point, reach, hovered));
    if (handle.isPresent()) {
      return handle.get();
    }
    Sketch sketch = editor.sketch();
    Optional<Sketch.Node> node = sketch.nodeAt(point);
    if (node.isPresent() && !node.get().container()) {
      return new Hit.Solid(node.get());
    }
    Optional<Sketch.Line> line = sketch.lineAt(point, reach);
    if (line.isPresent()) {
      return new Hit.OnLine(line.get());
    }
    if (node.isEmpty()) {
      return new Hit.Sheet();
    }
    return onFrame(node.get(), point, reach)
        ? new Hit.Solid(node.get())
        : new Hit.Inside(node.get());
  }

  private boolean onFrame(Sketch.Node frame, Point point, double reach) {
    Box box = frame.box();
    return editor.selection().contains(frame.id())
        || point.y() < box.y() + HEADING
        || point.x() < box.x() + reach
        || point.x() > box.x() + box.width() - reach
        || point.y() > box.y() + box.height() - reach;
  }

  private Optional<Hit> corner(Point point, double reach) {
    for (Sketch.Node node : editor.sketch().nodes().asReversed()) {
      if (editor.selection().contains(node.id())) {
        for (ResizeGesture.Corner corner : ResizeGesture.Corner.values()) {
          if (near(corner.of(node.box()), point, reach)) {
            return Optional.of(new Hit.CornerOf(node, corner));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The flow that shows its bends: the only thing that is selected. */
  Optional<Sketch.Line> bendable() {
    return editor.selectedItem().flatMap(item -> editor.sketch().line(item.id()));
  }

  private Optional<Hit> onSelectedFlow(Point point, double reach, double zoom) {
    return bendable().flatMap(line -> handle(line, point, reach, zoom));
  }

  private static Optional<Hit> handle(Sketch.Line line, Point point, double reach, double zoom) {
    ImmutableList<Point> points = line.points();
    if (near(points.getFirst(), point, reach)) {
      return Optional.of(new Hit.EndOf(line, ReconnectGesture.End.SOURCE));
    }
    if (near(points.getLast(), point, reach)) {
      return Optional.of(new Hit.EndOf(line, ReconnectGesture.End.TARGET));
    }
    if (isLoop(line)) {
      return Optional.empty();
    }
    for (int i = 1; i < points.size() - 1; i++) {
      if (near(points.get(i), point, reach)) {
        return Optional.of(new Hit.BendOf(line, points, i));
      }
    }
    for (int i = 1; i < points.size(); i++) {
      Point middle = middle(points, i);
      if (isRoomy(points, i, zoom) && near(middle, point, reach)) {
        return Optional.of(new Hit.BendOf(line, with(points, i, middle), i));
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<Point> with(ImmutableList<Point> points, int place, Point added) {
    MutableList<Point> more = points.toList();
    more.add(place, added);
    return more.toImmutable();
  }

  /** The corners of a flow back to the same element are not its own. */
  static boolean isLoop(Sketch.Line line) {
    return line.flow().source().equals(line.flow().target());
  }

  /** The middle of the part that ends at this point. */
  static Point middle(ImmutableList<Point> points, int end) {
    Point from = points.get(end - 1);
    Point to = points.get(end);
    return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
  }

  /** Whether a part is long enough to have a handle of its own. */
  static boolean isRoomy(ImmutableList<Point> points, int end, double zoom) {
    Point from = points.get(end - 1);
    Point to = points.get(end);
    return Math.hypot(to.x() - from.x(), to.y() - from.y()) * zoom > 36;
  }

  private Optional<Hit> dock(Point point, double reach, String hovered) {
    return editor
        .sketch()
        .node(hovered)
        .filter(Sketch.Node::connectable)
        .filter(node -> docks(node.box()).anySatisfy(dock -> near(dock, point, reach)))
        .map(Hit.Dock::new);
  }

  private static boolean near(Point one, Point other, double reach) {
    return Math.abs(one.x() - other.x()) <= reach && Math.abs(one.y() - other.y()) <= reach;
  }
}
