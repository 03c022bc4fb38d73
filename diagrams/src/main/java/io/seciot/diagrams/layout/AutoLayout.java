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
   * @throws java.util.concurrent.CancellationException where its thread is interrupted
   */
  public static View arrange(Architecture model, View view, Set<String> elements) {
    Outline outline = new Outline(model, shown(model, view, elements));
    Block block = new Nesting(outline).arranged();
    View arranged = view.withBoxes(boxes(block)).withRoutes(routes(block));
    return NotePlaces.after(model, view, arranged);
  }

  /**
   * Arranges some elements of a view anew with all that is inside them, about where they are;
   * everything else stays. Those that are inside of different things are arranged by themselves.
   *
   * @param chosen ids of elements; those that the view does not show are left out
   * @return the view with new boxes for them and new routes between them
   * @throws java.util.concurrent.CancellationException where its thread is interrupted
   */
  public static View rearrange(Architecture model, View view, Set<String> chosen) {
    TreeMap<String, Set<String>> groups = new TreeMap<>();
    for (String id : new TreeSet<>(chosen)) {
      boolean goesAlong = model.ancestors(id).anySatisfy(around -> chosen.contains(around.id()));
      if (view.shows(id) && !goesAlong) {
        String parent = model.element(id).map(Element::parent).orElse("");
        groups.computeIfAbsent(parent == null ? "" : parent, key -> new TreeSet<>()).add(id);
      }
    }
    View arranged = view;
    for (Set<String> group : groups.values()) {
      arranged = new Rearranged(model, arranged, group).view();
    }
    return NotePlaces.after(model, view, arranged);
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
