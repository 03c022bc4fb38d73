package io.seciot.desktop.review;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.review.ReviewEntry.Sort;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;

/**
 * What the drawing shows of a comparison: marks on what is there, and what is gone at its old
 * place.
 *
 * @param marks by id of the element or flow
 * @param goneNodes elements that only the other version shows in this view
 * @param goneLines flows that only the other version shows in this view
 * @param words what a mark says
 */
public record ChangeMarks(
    ImmutableMap<String, Sort> marks,
    ImmutableList<Sketch.Node> goneNodes,
    ImmutableList<Sketch.Line> goneLines,
    ImmutableMap<Sort, String> words) {

  /** Nothing is compared. */
  public static final ChangeMarks NONE =
      new ChangeMarks(
          Maps.immutable.empty(),
          Lists.immutable.empty(),
          Lists.immutable.empty(),
          Maps.immutable.empty());

  /** The marks of a comparison on a view that was drawn so in the other version. */
  static ChangeMarks of(
      ImmutableList<ReviewEntry> entries,
      Optional<Sketch> before,
      ImmutableMap<Sort, String> words) {
    ImmutableMap<String, Sort> drawn =
        entries
            .select(entry -> entry.sort().section() == ReviewEntry.Section.DRAWING)
            .toMap(ReviewEntry::target, ReviewEntry::sort)
            .toImmutable();
    Sketch old = before.orElseGet(Sketch::empty);
    return new ChangeMarks(
        drawn.reject((id, sort) -> sort == Sort.REMOVED),
        old.nodes().select(node -> drawn.get(node.id()) == Sort.REMOVED),
        old.lines().select(line -> drawn.get(line.id()) == Sort.REMOVED),
        words);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return marks.isEmpty() && goneNodes.isEmpty() && goneLines.isEmpty();
  }
}
