package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Where the names of flows stand, so that they cover neither each other nor an element. */
final class Labels {

  /** The name of a flow in its place. */
  record Label(String flow, String text, Box box) {}

  private static final double WIDEST = 170;
  private static final double HEIGHT = 18;
  private static final double[] PARTS = {0.5, 0.38, 0.62, 0.27, 0.73, 0.18, 0.82};

  private Labels() {}

  static ImmutableList<Label> of(Sketch sketch, Lettering lettering) {
    ImmutableList<Box> things =
        sketch.nodes().reject(Sketch.Node::container).collect(Sketch.Node::box);
    MutableList<Label> placed = Lists.mutable.empty();
    for (Sketch.Line line : sketch.lines()) {
      String text = lettering.fitted(line.flow().name(), Lettering.SMALL, WIDEST);
      double width = lettering.width(text, Lettering.SMALL) + 12;
      placed.add(new Label(line.id(), text, place(line, width, things, placed)));
    }
    return placed.toImmutable();
  }

  private static Box place(
      Sketch.Line line, double width, ImmutableList<Box> things, MutableList<Label> placed) {
    for (double part : PARTS) {
      Box box = around(line.along(part), width);
      if (placed.noneSatisfy(label -> Boxes.overlap(label.box(), box))
          && things.noneSatisfy(thing -> Boxes.overlap(thing, box))) {
        return box;
      }
    }
    return around(line.along(PARTS[0]), width);
  }

  private static Box around(Point at, double width) {
    return new Box(at.x() - width / 2, at.y() - HEIGHT / 2, width, HEIGHT);
  }
}
