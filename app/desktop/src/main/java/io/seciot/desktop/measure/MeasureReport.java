package io.seciot.desktop.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** Collects what was measured and prints it as tables. */
final class MeasureReport {

  private final List<Frames> frames = new ArrayList<>();
  private final List<Edits> edits = new ArrayList<>();

  private final List<Actions> actions = new ArrayList<>();

  private record Frames(int elements, String what, int seen, FrameTimes times) {}

  private record Edits(int elements, double opened, EditMeasure.Times times) {}

  private record Actions(int elements, ImmutableList<ActionMeasure.Work> works) {}

  /**
   * Adds how long frames took.
   *
   * @param what part of the drawing was shown
   * @param seen how many elements the emptiest of the frames showed
   */
  void addFrames(int elements, String what, int seen, FrameTimes times) {
    frames.add(new Frames(elements, what, seen, times));
  }

  /**
   * Adds how long edits took to show.
   *
   * @param opened milliseconds from opening to the first frame that shows the drawing
   */
  void addEdits(int elements, double opened, EditMeasure.Times times) {
    edits.add(new Edits(elements, opened, times));
  }

  /** Adds how long the thread of the screen was busy with each common action. */
  void addActions(int elements, ImmutableList<ActionMeasure.Work> works) {
    actions.add(new Actions(elements, works));
  }

  void print() {
    printFrames();
    printEdits();
    printRatios();
    actions.forEach(MeasureReport::printActions);
  }

  private static void printActions(Actions table) {
    System.out.println(
        "elements  work of the screen's thread in one go      first  median    most");
    for (ActionMeasure.Work row : table.works()) {
      System.out.printf(
          Locale.ROOT,
          "%8d  %-40s  %5.1f  %6.1f  %6.1f%n",
          table.elements(),
          row.action(),
          row.first(),
          row.median(),
          row.most());
    }
  }

  private void printFrames() {
    System.out.println(
        "elements  shown          at least  frame median    p95  own painting  processor   (milliseconds)");
    for (Frames row : frames) {
      System.out.printf(
          Locale.ROOT,
          "%8d  %-13s  %8d  %12.1f %6.1f %13.2f %10.1f%n",
          row.elements(),
          row.what(),
          row.seen(),
          row.times().median(),
          row.times().p95(),
          row.times().own(),
          row.times().processor());
    }
  }

  private void printEdits() {
    System.out.println(
        "elements  opened  edit to badges median    p95  longest hold of the screen's thread    most work");
    for (Edits row : edits) {
      System.out.printf(
          Locale.ROOT,
          "%8d  %6.0f  %21.1f %6.1f  %35.1f  %10.1f%n",
          row.elements(),
          row.opened(),
          row.times().median(),
          row.times().p95(),
          row.times().longestHold(),
          row.times().mostWork());
    }
  }

  private void printRatios() {
    Frames first = frames.getFirst();
    for (Frames row : frames) {
      if (row.elements() != first.elements()) {
        System.out.printf(
            Locale.ROOT,
            "%d elements, %s: %.2f times the frame of %d at working zoom, %.2f of the processor%n",
            row.elements(),
            row.what(),
            row.times().median() / first.times().median(),
            first.elements(),
            row.times().processor() / first.times().processor());
      }
    }
  }
}
