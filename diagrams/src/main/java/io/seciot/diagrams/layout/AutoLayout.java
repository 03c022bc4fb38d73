package io.seciot.diagrams.layout;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * Finds a place for every element of a view and a route for every flow: boxes lie inside the box of
 * what they are inside of, flows run at right angles. The same model gives the same picture.
 */
public final class AutoLayout {

  private static final double MARGIN = 24;

  private AutoLayout() {}

  /**
   * Arranges a view anew.
   *
   * @param elements ids of the elements to show; where it is empty, those that the view shows
   *     already, and where it shows none, all of the model
   * @return the view with a box for each of them, and a route for each flow between them
   */
  public static View arrange(Architecture model, View view, Set<String> elements) {
    Outline outline = new Outline(model, shown(model, view, elements));
    Block block = new Nesting(outline).arranged();
    return view.withBoxes(boxes(block)).withRoutes(routes(block));
  }

  private static Set<String> shown(Architecture model, View view, Set<String> elements) {
    if (!elements.isEmpty()) {
      return elements;
    }
    if (view.boxes().notEmpty()) {
      return new TreeSet<>(view.boxes().castToSortedMap().keySet());
    }
    return new TreeSet<>(model.elements().collect(Element::id).castToList());
  }

  private static ImmutableSortedMap<String, Box> boxes(Block block) {
    Map<String, Box> placed = new TreeMap<>();
    block
        .boxes()
        .forEach((id, box) ->
            placed.put(
                id,
                new Box(
                    Math.rint(box.x() + MARGIN),
                    Math.rint(box.y() + MARGIN),
                    Math.rint(box.width()),
                    Math.rint(box.height()))));
    return SortedMaps.immutable.withSortedMap(new TreeMap<>(placed));
  }

  private static ImmutableSortedMap<String, ImmutableList<Point>> routes(Block block) {
    TreeMap<String, ImmutableList<Point>> placed = new TreeMap<>();
    block.routes().forEach((id, route) -> placed.put(id, bends(route)));
    return SortedMaps.immutable.withSortedMap(placed);
  }

  private static ImmutableList<Point> bends(List<Point> route) {
    return Lists.immutable
        .withAll(route)
        .collect(point -> new Point(Math.rint(point.x() + MARGIN), Math.rint(point.y() + MARGIN)));
  }
}
