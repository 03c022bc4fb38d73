package io.seciot.diagrams.layout;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;

/** Some elements that stand directly inside of the same thing, arranged anew where they are. */
final class Rearranged {

  private final Architecture model;
  private final View view;
  private final Set<String> group;
  private final Set<String> members = new TreeSet<>();

  Rearranged(Architecture model, View view, Set<String> group) {
    this.model = model;
    this.view = view;
    this.group = group;
    group.forEach(this::collect);
  }

  private void collect(String id) {
    if (view.shows(id)) {
      members.add(id);
    }
    model.children(id).forEach(child -> collect(child.id()));
  }

  View view() {
    if (members.size() < 2) {
      return view;
    }
    Block block = new Nesting(new Outline(model, members)).arranged();
    double left = group.stream().mapToDouble(id -> box(id).x()).min().orElse(0);
    double top = group.stream().mapToDouble(id -> box(id).y()).min().orElse(0);
    TreeMap<String, Box> boxes = new TreeMap<>(view.boxes().castToSortedMap());
    block
        .boxes()
        .forEach((id, box) ->
            boxes.put(
                id,
                new Box(
                    Math.rint(box.x() + left),
                    Math.rint(box.y() + top),
                    Math.rint(box.width()),
                    Math.rint(box.height()))));
    return view.withBoxes(SortedMaps.immutable.withSortedMap(boxes))
        .withRoutes(SortedMaps.immutable.withSortedMap(routes(block, left, top)));
  }

  private Box box(String id) {
    return view.boxes().getIfAbsentValue(id, new Box(0, 0, 0, 0));
  }

  /** Bends towards what moved away would point to where it was. */
  private TreeMap<String, ImmutableList<Point>> routes(Block block, double left, double top) {
    TreeMap<String, ImmutableList<Point>> routes = new TreeMap<>(view.routes().castToSortedMap());
    for (String member : members) {
      for (Flow flow : model.flowsAt(member)) {
        routes.remove(flow.id());
      }
    }
    block
        .routes()
        .forEach((id, route) ->
            routes.put(
                id,
                Lists.immutable
                    .withAll(route)
                    .collect(
                        bend -> new Point(Math.rint(bend.x() + left), Math.rint(bend.y() + top)))));
    return routes;
  }
}
