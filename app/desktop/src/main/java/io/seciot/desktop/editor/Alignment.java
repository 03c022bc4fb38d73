package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.list.Interval;

/** A way to bring several boxes into order. */
public enum Alignment {
  LEFT(2, boxes -> sideways(boxes, box -> around(boxes).x())),
  CENTRE(2, boxes -> sideways(boxes, box -> around(boxes).centre().x() - box.width() / 2)),
  RIGHT(2, boxes -> sideways(boxes, box -> right(around(boxes)) - box.width())),
  TOP(2, boxes -> upDown(boxes, box -> around(boxes).y())),
  MIDDLE(2, boxes -> upDown(boxes, box -> around(boxes).centre().y() - box.height() / 2)),
  BOTTOM(2, boxes -> upDown(boxes, box -> bottom(around(boxes)) - box.height())),

  /** The same room between neighbours, from left to right. */
  ACROSS(3, Alignment::across),

  /** The same room between neighbours, from top to bottom. */
  DOWN(3, boxes -> across(boxes.collect(Alignment::flipped)).collect(Alignment::flipped));

  private final int least;
  private final Function<ImmutableList<Box>, ImmutableList<Box>> order;

  Alignment(int least, Function<ImmutableList<Box>, ImmutableList<Box>> order) {
    this.least = least;
    this.order = order;
  }

  /** How many boxes it needs to make a difference. */
  public int least() {
    return least;
  }

  /** The boxes in their new places, in the same order. */
  ImmutableList<Box> of(ImmutableList<Box> boxes) {
    return boxes.size() < least ? boxes : order.apply(boxes);
  }

  private static Box around(ImmutableList<Box> boxes) {
    return boxes.reduce(Boxes::union).orElseThrow();
  }

  private static double right(Box box) {
    return box.x() + box.width();
  }

  private static double bottom(Box box) {
    return box.y() + box.height();
  }

  private static ImmutableList<Box> sideways(
      ImmutableList<Box> boxes, ToDoubleFunction<Box> place) {
    return boxes.collect(box -> box.moved(place.applyAsDouble(box) - box.x(), 0));
  }

  private static ImmutableList<Box> upDown(ImmutableList<Box> boxes, ToDoubleFunction<Box> place) {
    return boxes.collect(box -> box.moved(0, place.applyAsDouble(box) - box.y()));
  }

  /** The first and the last stay; where there is not enough room, the others overlap alike. */
  private static ImmutableList<Box> across(ImmutableList<Box> boxes) {
    List<Integer> order = new ArrayList<>(Interval.zeroTo(boxes.size() - 1));
    order.sort(Comparator.comparingDouble(i -> boxes.get(i).centre().x()));
    Box first = boxes.get(order.getFirst());
    Box last = boxes.get(order.getLast());
    double gap = (right(last) - first.x() - boxes.sumOfDouble(Box::width)) / (boxes.size() - 1);
    Box[] placed = new Box[boxes.size()];
    double x = first.x();
    for (int i : order) {
      placed[i] = boxes.get(i).moved(x - boxes.get(i).x(), 0);
      x += boxes.get(i).width() + gap;
    }
    return Lists.immutable.with(placed);
  }

  private static Box flipped(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }
}
