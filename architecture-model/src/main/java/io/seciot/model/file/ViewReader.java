package io.seciot.model.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.seciot.model.Box;
import io.seciot.model.Extras;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads where things are drawn. */
final class ViewReader {

  private final Problems problems;

  ViewReader(Problems problems) {
    this.problems = problems;
  }

  View view(Cursor cursor) {
    String id = cursor.requiredSlug("id");
    String name = cursor.text("name", id);
    ObjectNode leftOver = JsonNodeFactory.instance.objectNode();
    TreeMap<String, Box> boxes = boxes(cursor.object("boxes"), leftOver);
    TreeMap<String, ImmutableList<Point>> routes = routes(cursor.object("routes"));
    return new View(
        id,
        name,
        SortedMaps.immutable.withSortedMap(boxes),
        SortedMaps.immutable.withSortedMap(routes),
        SortedMaps.immutable.withSortedMap(notes(cursor.object("notes"))),
        cursor.extras().with("boxes", Extras.of(leftOver)));
  }

  private TreeMap<String, Box> boxes(Cursor cursor, ObjectNode leftOver) {
    TreeMap<String, Box> boxes = new TreeMap<>();
    cursor.eachField((element, value) -> {
      Cursor drawn = Cursor.on(problems, cursor.at(element), value);
      boxes.put(element, box(drawn));
      Extras extras = drawn.extras();
      if (!extras.isEmpty()) {
        leftOver.set(element, extras.fields());
      }
    });
    return boxes;
  }

  private static Box box(Cursor cursor) {
    return new Box(
        cursor.number("x"), cursor.number("y"), cursor.number("width"), cursor.number("height"));
  }

  private TreeMap<String, Note> notes(Cursor cursor) {
    TreeMap<String, Note> notes = new TreeMap<>();
    cursor.eachField((id, value) -> {
      Cursor note = Cursor.on(problems, cursor.at(id), value);
      notes.put(id, new Note(note.requiredText("text"), box(note), note.extras()));
    });
    return notes;
  }

  private TreeMap<String, ImmutableList<Point>> routes(Cursor cursor) {
    TreeMap<String, ImmutableList<Point>> routes = new TreeMap<>();
    cursor.eachField((flow, value) -> routes.put(flow, points(cursor, flow)));
    return routes;
  }

  private ImmutableList<Point> points(Cursor routes, String flow) {
    List<Point> points = new ArrayList<>();
    routes.eachEntry(flow, (path, value) -> points.add(point(Cursor.on(problems, path, value))));
    return Lists.immutable.withAll(points);
  }

  /** A route is often drawn anew, so a bend has nowhere to keep more than its place. */
  private static Point point(Cursor cursor) {
    Point point = new Point(cursor.number("x"), cursor.number("y"));
    cursor
        .extras()
        .fields()
        .fieldNames()
        .forEachRemaining(field ->
            cursor.problem(field, "a bend of a route has only x and y", "Remove this field"));
    return point;
  }
}
