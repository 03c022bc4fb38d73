package io.seciot.interchange.threatdragon;

import io.seciot.interchange.json.Node;
import io.seciot.model.Box;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * Which boundary each shape of a diagram is inside of. Newer files say it; in older ones it follows
 * from where the boxes are drawn.
 */
final class Containment {

  /** How far a box may stick out of the boundary that it is drawn in. */
  private static final double SLACK = 6;

  private final ImmutableList<Cell> boundaries;
  private final Map<String, MutableList<Cell>> stated = new HashMap<>();

  /** The place of each boundary by size; boundaries that are alike share theirs. */
  private final Map<Cell, Integer> ranks = new IdentityHashMap<>();

  Containment(ImmutableList<Cell> cells) {
    boundaries =
        cells
            .select(cell -> cell.sort() == Cell.Sort.BOUNDARY_BOX)
            .toSortedList(Comparator.comparingDouble(Containment::area))
            .toImmutable();
    Map<Cell, Integer> firsts = new HashMap<>();
    for (Cell boundary : boundaries) {
      ranks.put(boundary, firsts.computeIfAbsent(boundary, _ -> ranks.size()));
      for (Node inside : boundary.data().at("containedElements").entries()) {
        String id = inside.text().isEmpty() ? inside.at("id").text() : inside.text();
        stated.computeIfAbsent(id, _ -> Lists.mutable.empty()).add(boundary);
      }
    }
  }

  /** The smallest boundary around the shape; none where it is in none. */
  @Nullable Cell around(Cell cell) {
    Cell said =
        stated
            .getOrDefault(cell.id(), Lists.mutable.empty())
            .detect(boundary -> isOutside(boundary, cell));
    return said != null
        ? said
        : boundaries.detect(boundary -> isOutside(boundary, cell) && encloses(boundary, cell));
  }

  /** A boundary is inside of larger ones only, so that no two are inside of each other. */
  private boolean isOutside(Cell boundary, Cell cell) {
    return boundary != cell
        && (cell.sort() != Cell.Sort.BOUNDARY_BOX || rank(boundary) > rank(cell));
  }

  private int rank(Cell boundary) {
    return ranks.getOrDefault(boundary, -1);
  }

  private static boolean encloses(Cell boundary, Cell cell) {
    Box outer = boundary.box();
    Box inner = cell.box();
    if (outer == null || inner == null) {
      return false;
    }
    return cell.sort() == Cell.Sort.BOUNDARY_BOX
        ? new Box(
                outer.x() - SLACK,
                outer.y() - SLACK,
                outer.width() + 2 * SLACK,
                outer.height() + 2 * SLACK)
            .contains(inner)
        : outer.contains(inner.centre());
  }

  private static double area(Cell cell) {
    Box box = cell.box();
    return box == null ? Double.MAX_VALUE : box.width() * box.height();
  }
}
