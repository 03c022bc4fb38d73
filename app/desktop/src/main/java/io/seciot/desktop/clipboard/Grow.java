package io.seciot.desktop.clipboard;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * What is around some elements grows so far that they fit in. How far is worked out when it is
 * applied: what comes before it need not be applied twice.
 */
record Grow(String view, ImmutableList<String> elements) implements Edit {

  @Override
  public Architecture apply(Architecture before) {
    ImmutableSortedMap<String, Box> boxes = before.views().get(view).boxes();
    return new Edits.MoveBoxes(view, Boxes.grownAround(before, elements, boxes)).apply(before);
  }

  @Override
  public Description description() {
    return Description.counted("move", elements.collect(Description.Id::new));
  }
}
