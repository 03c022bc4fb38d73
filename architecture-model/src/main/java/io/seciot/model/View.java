package io.seciot.model;

import java.util.Optional;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * One diagram of the model. It says where things are drawn and nothing about what they mean.
 *
 * @param id a readable slug, unique among the views
 * @param name its title
 * @param boxes where each shown element is drawn, by element id; an element without a box is not in
 *     this view
 * @param routes bend points between the ends of a flow, by flow id; a flow without an entry is
 *     drawn straight
 * @param notes texts that are placed in it, by an id that no item has
 * @param extras fields of the file that this version does not know; those of boxes are below {@code
 *     boxes} and the element's id
 */
public record View(
    String id,
    String name,
    ImmutableSortedMap<String, Box> boxes,
    ImmutableSortedMap<String, ImmutableList<Point>> routes,
    ImmutableSortedMap<String, Note> notes,
    Extras extras) {

  /** What is unknown of a box goes with the box. */
  public View {
    Extras ofBoxes = extras.at("boxes");
    for (String element : ofBoxes.names()) {
      if (!boxes.containsKey(element)) {
        ofBoxes = ofBoxes.without(element);
      }
    }
    extras = extras.without("boxes").with("boxes", ofBoxes);
  }

  /** A view that shows nothing yet. */
  public static View empty(String id, String name) {
    return new View(
        id,
        name,
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        SortedMaps.immutable.empty(),
        Extras.NONE);
  }

  /** The same with another title. */
  public View withName(String newName) {
    return new View(id, newName, boxes, routes, notes, extras);
  }

  /** The same with other places. */
  public View withBoxes(ImmutableSortedMap<String, Box> newBoxes) {
    return new View(id, name, newBoxes, routes, notes, extras);
  }

  /** The same with other bend points. */
  public View withRoutes(ImmutableSortedMap<String, ImmutableList<Point>> newRoutes) {
    return new View(id, name, boxes, newRoutes, notes, extras);
  }

  /** The same with other notes. */
  public View withNotes(ImmutableSortedMap<String, Note> newNotes) {
    return new View(id, name, boxes, routes, newNotes, extras);
  }

  /** Where an element or a note is drawn, by its id. */
  public Optional<Box> box(String drawn) {
    return Optional.ofNullable(boxes.get(drawn))
        .or(() -> Optional.ofNullable(notes.get(drawn)).map(Note::box));
  }

  /** Whether the element is shown. */
  public boolean shows(String element) {
    return boxes.containsKey(element);
  }
}
