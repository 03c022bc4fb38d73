package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** Draws a flow with the keyboard: the other end is stepped through, then confirmed. */
public final class ConnectByKeys {

  /** Going aside costs more than going on, so that arrows go where they point. */
  private static final double ASIDE = 2;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final Sketch.Node source;
  private final ImmutableList<Sketch.Node> targets;
  private int at = -1;

  private ConnectByKeys(
      EditorViewModel editor,
      Drawing drawing,
      Sketch.Node source,
      ImmutableList<Sketch.Node> targets) {
    this.editor = editor;
    this.drawing = drawing;
    this.source = source;
    this.targets = targets;
  }

  /** Starts at an element and proposes the nearest one; empty where no flow can begin. */
  public static Optional<ConnectByKeys> from(
      EditorViewModel editor, Drawing drawing, String element) {
    if (!drawing.canConnect(element)) {
      return Optional.empty();
    }
    Sketch.Node source = editor.sketch().node(element).orElseThrow();
    ImmutableList<Sketch.Node> others =
        editor.sketch().nodes().select(node -> node != source && drawing.canConnect(node.id()));
    // Data can also go back to where it comes from; that is the last that is proposed.
    ConnectByKeys made = new ConnectByKeys(editor, drawing, source, others.newWith(source));
    made.propose(
        others.isEmpty() ? 0 : others.indexOf(others.minBy(node -> distance(source, node))));
    return Optional.of(made);
  }

  /** Id of the element that the flow would go to. */
  public String target() {
    return targets.get(at).id();
  }

  /** Goes on by so many elements. */
  public void step(int by) {
    propose(Math.floorMod(at + by, targets.size()));
  }

  /** Goes to the nearest element in a direction, each of -1, 0 or 1; stays where there is none. */
  public void towards(int dx, int dy) {
    Point from = targets.get(at).box().centre();
    ImmutableList<Sketch.Node> there =
        targets.select(node -> along(from, node, dx, dy) > 0 && node != targets.get(at));
    if (there.notEmpty()) {
      propose(targets.indexOf(there.minBy(node -> cost(from, node, dx, dy))));
    }
  }

  private static double along(Point from, Sketch.Node node, int dx, int dy) {
    Point to = node.box().centre();
    return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
  }

  private static double cost(Point from, Sketch.Node node, int dx, int dy) {
    Point to = node.box().centre();
    double aside = Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
    return along(from, node, dx, dy) + ASIDE * aside;
  }

  /** Draws the flow. */
  public void confirm() {
    cancel();
    drawing.connect(source.id(), target());
  }

  /** Leaves no trace. */
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
  }

  private void propose(int place) {
    at = place;
    Sketch.Node target = targets.get(place);
    editor
        .previewProperty()
        .set(Preview.connecting(source.box().centre(), target.box().centre(), target.id()));
  }

  private static double distance(Sketch.Node one, Sketch.Node other) {
    Point from = one.box().centre();
    Point to = other.box().centre();
    return Math.hypot(to.x() - from.x(), to.y() - from.y());
  }
}
