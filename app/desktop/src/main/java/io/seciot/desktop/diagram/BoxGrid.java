package io.seciot.desktop.diagram;

import io.seciot.model.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes on squared paper, so that one asks only the neighbours whether they overlap. */
public final class BoxGrid {

  private static final double CELL = 256;

  private record Cell(long column, long row) {}

  private final Map<Cell, List<Box>> cells = new HashMap<>();

  /** Puts a box down. */
  public void add(Box box) {
    for (long column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
      for (long row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
        cells.computeIfAbsent(new Cell(column, row), key -> new ArrayList<>()).add(box);
      }
    }
  }

  /** Whether any box shares a point with this one. */
  public boolean isTaken(Box box) {
    for (long column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
      for (long row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
        for (Box other : cells.getOrDefault(new Cell(column, row), List.of())) {
          if (Boxes.overlap(other, box)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long cell(double place) {
    return (long) Math.floor(place / CELL);
  }
}
