package io.seciot.desktop.view;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.View;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/** Finds places for elements that a view does not show yet. */
final class Showing {

  private static final double GAP = 20;
  private static final Box THING = new Box(0, 0, 160, 64);

  private final Architecture model;
  private final View view;

  Showing(EditorViewModel editor) {
    this.model = editor.model();
    this.view = editor.view();
  }

  /** The view with these too; what is around them grows. */
  View of(ImmutableList<String> elements) {
    MutableMap<String, Box> boxes = Maps.mutable.ofMapIterable(view.boxes());
    for (String id : outermostFirst(elements)) {
      boxes.put(id, place(id, boxes));
      Boxes.grownAround(model, Lists.immutable.of(id), boxes).forEachKeyValue(boxes::put);
    }
    ImmutableSortedMap<String, Box> all = view.boxes().newWithAllKeyValues(boxes.keyValuesView());
    return view.withBoxes(all);
  }

  private ImmutableList<String> outermostFirst(ImmutableList<String> elements) {
    return elements.toSortedListBy(id -> model.ancestors(id).size()).toImmutable();
  }

  /** Below what is in the same frame already; below everything where nothing is around it. */
  private Box place(String id, MutableMap<String, Box> boxes) {
    return model
        .ancestors(id)
        .detectOptional(around -> boxes.containsKey(around.id()))
        .map(around -> inside(around.id(), at(around.id(), boxes), boxes))
        .orElseGet(() -> below(boxes));
  }

  private static Box at(String id, MutableMap<String, Box> boxes) {
    return boxes.getIfAbsentValue(id, THING);
  }

  private Box inside(String frame, Box around, MutableMap<String, Box> boxes) {
    double bottom =
        model
            .children(frame)
            .select(child -> boxes.containsKey(child.id()))
            .collect(child -> at(child.id(), boxes))
            .collectDouble(box -> box.y() + box.height() + GAP)
            .maxIfEmpty(around.y() + Boxes.HEADER);
    return THING.moved(around.x() + Boxes.PADDING, bottom);
  }

  private static Box below(MutableMap<String, Box> boxes) {
    double left = boxes.valuesView().collectDouble(Box::x).minIfEmpty(0);
    double bottom =
        boxes.valuesView().collectDouble(box -> box.y() + box.height() + 2 * GAP).maxIfEmpty(0);
    return THING.moved(left, bottom);
  }
}
