package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.BoxGrid;
import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Point;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Where the names of flows stand, so that they cover neither each other nor an element. Measuring
 * text is slow, so in large drawings a name is given its place when it is first seen.
 */
final class Labels {

  /**
   * The name of a flow in its place.
   *
   * @param data what it carries; empty where nothing is stated
   */
  record Label(String flow, String text, String data, Box box) {}

  /** Up to here all names are placed at once and do not depend on where one looked first. */
  private static final int FEW = 400;

  private static final double WIDEST = 170;
  private static final double HEIGHT = 18;
  private static final double[] PARTS = {0.5, 0.38, 0.62, 0.27, 0.73, 0.18, 0.82};

  private final Architecture model;
  private final Sketch sketch;
  private final Lettering lettering;
  private final BoxGrid taken = new BoxGrid();
  private final Map<String, Label> placed = new HashMap<>();

  Labels(Architecture model, Sketch sketch, Lettering lettering) {
    this.model = model;
    this.sketch = sketch;
    this.lettering = lettering;
    if (sketch.lines().size() <= FEW) {
      sketch.lines().forEach(this::label);
    }
  }

  /** The names in this part of the drawing. */
  ImmutableList<Label> within(Box seen) {
    return sketch
        .linesWithin(seen)
        .collect(this::label)
        .select(label -> Boxes.overlap(label.box(), seen));
  }

  private Label label(Sketch.Line line) {
    return placed.computeIfAbsent(line.id(), id -> place(line));
  }

  private Label place(Sketch.Line line) {
    String text = lettering.fitted(line.flow().name(), Lettering.SMALL, WIDEST);
    String data = lettering.fitted(data(line.flow()), Lettering.SMALL, WIDEST);
    double width =
        Math.max(
            lettering.width(text, Lettering.SMALL),
            data.isEmpty() ? 0 : lettering.width(data, Lettering.SMALL));
    Box box = place(line, width + 12, data.isEmpty() ? HEIGHT : 2 * HEIGHT - 4);
    taken.add(box);
    return new Label(line.id(), text, data, box);
  }

  private String data(Flow flow) {
    return flow.data()
        .collect(id -> model.item(id).map(Item::name).orElse(id))
        .toSortedList()
        .makeString(", ");
  }

  private Box place(Sketch.Line line, double width, double height) {
    for (double part : PARTS) {
      Box box = around(line.along(part), width, height);
      if (!taken.isTaken(box) && !coversThing(box)) {
        return box;
      }
    }
    return around(line.along(PARTS[0]), width, height);
  }

  private boolean coversThing(Box box) {
    return sketch
        .nodesWithin(box)
        .anySatisfy(node -> !node.container() && Boxes.overlap(node.box(), box));
  }

  private static Box around(Point at, double width, double height) {
    return new Box(at.x() - width / 2, at.y() - height / 2, width, height);
  }
}
