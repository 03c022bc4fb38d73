package io.seciot.desktop.diagram;

import io.seciot.model.Box;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Finds what lies in a part of a large drawing without looking at all of it. Made when it is first
 * asked, since most versions of a drawing are never looked at in detail; small drawings need none.
 */
final class BoxIndex<T> {

  private static final double CELL = 512;
  private static final int FEW = 200;

  /** What is larger than this many cells is looked at each time. */
  private static final int LARGE = 64;

  /** With more to look at each time, sorting anew is cheaper. */
  private static final int MOST_ASIDE = 3_000;

  private record Cell(long column, long row) {}

  private final ImmutableList<T> all;
  private final Function<T, Box> box;
  private @Nullable Map<Cell, int[]> cells;
  private int[] large = {};

  BoxIndex(ImmutableList<T> all, Function<T, Box> box) {
    this.all = all;
    this.box = box;
  }

  /**
   * The same with some boxes in other places. These are then looked at each time, so that dragging
   * sorts nothing anew.
   */
  BoxIndex<T> patched(ImmutableList<T> newAll, int[] changed) {
    BoxIndex<T> made = new BoxIndex<>(newAll, box);
    if (cells != null && large.length + changed.length < MOST_ASIDE) {
      made.cells = cells;
      made.large = Arrays.copyOf(large, large.length + changed.length);
      System.arraycopy(changed, 0, made.large, large.length, changed.length);
    }
    return made;
  }

  /** What touches this part, in the order in which it was given. */
  ImmutableList<T> within(Box part) {
    if (all.size() <= FEW || cellsOf(part) > all.size()) {
      return all.select(one -> touch(box.apply(one), part));
    }
    Map<Cell, int[]> filled = cells();
    BitSet found = new BitSet(all.size());
    mark(large, found);
    for (long column = cell(part.x()); column <= cell(part.x() + part.width()); column++) {
      for (long row = cell(part.y()); row <= cell(part.y() + part.height()); row++) {
        mark(filled.getOrDefault(new Cell(column, row), new int[0]), found);
      }
    }
    MutableList<T> touching = Lists.mutable.empty();
    for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
      T one = all.get(place);
      if (touch(box.apply(one), part)) {
        touching.add(one);
      }
    }
    return touching.toImmutable();
  }

  private static void mark(int[] places, BitSet found) {
    for (int place : places) {
      found.set(place);
    }
  }

  private Map<Cell, int[]> cells() {
    Map<Cell, int[]> filled = cells;
    if (filled == null) {
      filled = new HashMap<>();
      for (int place = 0; place < all.size(); place++) {
        put(filled, box.apply(all.get(place)), place);
      }
      cells = filled;
    }
    return filled;
  }

  private void put(Map<Cell, int[]> filled, Box taken, int place) {
    if (cellsOf(taken) > LARGE) {
      large = with(large, place);
      return;
    }
    for (long column = cell(taken.x()); column <= cell(taken.x() + taken.width()); column++) {
      for (long row = cell(taken.y()); row <= cell(taken.y() + taken.height()); row++) {
        filled.merge(new Cell(column, row), new int[] {place}, (old, one) -> with(old, place));
      }
    }
  }

  private static int[] with(int[] places, int place) {
    int[] longer = Arrays.copyOf(places, places.length + 1);
    longer[places.length] = place;
    return longer;
  }

  private static double cellsOf(Box box) {
    return (cell(box.x() + box.width()) - cell(box.x()) + 1.0)
        * (cell(box.y() + box.height()) - cell(box.y()) + 1.0);
  }

  /** Edges count: a point has no size and lies in something all the same. */
  private static boolean touch(Box one, Box other) {
    return one.x() <= other.x() + other.width()
        && other.x() <= one.x() + one.width()
        && one.y() <= other.y() + other.height()
        && other.y() <= one.y() + one.height();
  }

  private static long cell(double place) {
    return (long) Math.floor(place / CELL);
  }
}
