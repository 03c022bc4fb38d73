package io.seciot.diagrams.layout;

import io.seciot.diagrams.drawing.FlowRoom;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Note;
import io.seciot.model.View;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * Keeps notes beside what they were written beside when elements are arranged anew, and free of
 * elements and flows: each follows the element that it was nearest to, to the nearest place where
 * it covers nothing.
 */
final class NotePlaces {

  private static final double GAP = 10;
  private static final double STEP = 20;

  /** Far enough to get out of any drawing that a note is read in. */
  private static final int MOST_RINGS = 200;

  private final View before;
  private final View arranged;
  private final ImmutableList<Box> flows;
  private final TreeMap<String, Note> placed = new TreeMap<>();

  private NotePlaces(Architecture model, View before, View arranged) {
    this.before = before;
    this.arranged = arranged;
    this.flows = FlowRoom.of(model, arranged);
  }

  /**
   * Places the notes of a view.
   *
   * @param before where everything was
   * @param arranged where the elements are now
   * @return the latter with its notes in new places
   */
  static View after(Architecture model, View before, View arranged) {
    if (before.notes().isEmpty()) {
      return arranged;
    }
    NotePlaces places = new NotePlaces(model, before, arranged);
    before.notes().forEachKeyValue(places::place);
    return arranged.withNotes(SortedMaps.immutable.ofSortedMap(places.placed));
  }

  private void place(String id, Note note) {
    Box wanted = beside(note.box());
    placed.put(id, note.withBox(nearest(wanted).orElse(wanted)));
  }

  /** As far from its neighbour as it was. */
  private Box beside(Box note) {
    return before
        .boxes()
        .keyValuesView()
        .select(entry -> arranged.shows(entry.getOne()) && !entry.getTwo().contains(note))
        .toList()
        .stream()
        .min(Comparator.comparingDouble(entry -> distance(entry.getTwo(), note)))
        .map(entry -> {
          Box now = arranged.box(entry.getOne()).orElseThrow();
          return note.moved(now.x() - entry.getTwo().x(), now.y() - entry.getTwo().y());
        })
        .orElse(note);
  }

  private static double distance(Box one, Box other) {
    double across =
        Math.max(
            0, Math.max(one.x() - other.x() - other.width(), other.x() - one.x() - one.width()));
    double down =
        Math.max(
            0, Math.max(one.y() - other.y() - other.height(), other.y() - one.y() - one.height()));
    return Math.hypot(across, down);
  }

  private Optional<Box> nearest(Box wanted) {
    return IntStream.rangeClosed(0, MOST_RINGS)
        .boxed()
        .flatMap(ring -> ring(wanted, ring))
        .filter(this::isFree)
        .findFirst();
  }

  private static Stream<Box> ring(Box wanted, int ring) {
    return IntStream.rangeClosed(-ring, ring)
        .boxed()
        .flatMap(row ->
            IntStream.rangeClosed(-ring, ring)
                .filter(column -> Math.max(Math.abs(row), Math.abs(column)) == ring)
                .mapToObj(column -> wanted.moved(column * STEP, row * STEP)));
  }

  private boolean isFree(Box note) {
    Box around =
        new Box(note.x() - GAP, note.y() - GAP, note.width() + 2 * GAP, note.height() + 2 * GAP);
    return arranged.boxes().noneSatisfy(box -> overlap(box, around) && !box.contains(around))
        && flows.noneSatisfy(box -> overlap(box, note))
        && placed.values().stream().noneMatch(other -> overlap(other.box(), around));
  }

  private static boolean overlap(Box one, Box other) {
    return distance(one, other) == 0;
  }
}
