package io.seciot.model.edit;

import static io.seciot.model.edit.Consistency.existingView;
import static io.seciot.model.edit.Consistency.require;
import static io.seciot.model.edit.Consistency.requireIds;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * Adds a copied part to a model and draws it in a view, as one step.
 *
 * @param part with ids that are free, see {@link Fragment#freshFor}
 * @param view id of the view that shows it
 * @param dx how far it is drawn from where it was copied
 * @param dy how far it is drawn from where it was copied
 * @param parents what its outermost elements come to be inside of, by their id; those that are not
 *     named come to the top
 */
public record Insert(
    Fragment part, String view, double dx, double dy, ImmutableSortedMap<String, String> parents)
    implements Edit {

  @Override
  public Architecture apply(Architecture before) {
    TreeMap<String, Item> items = growing(before.items());
    for (Item item : part.newItems(before)) {
      requireIds(item);
      Item there = items.putIfAbsent(item.id(), placed(item));
      require(there == null, () -> "the id " + item.id() + " is taken");
    }
    return Consistency.checked(
        before
            .withItems(SortedMaps.immutable.withSortedMap(items))
            .with(drawn(existingView(before, view))));
  }

  /** Entry by entry: the entries of an immutable map as a whole are sorted anew. */
  private static <V> TreeMap<String, V> growing(ImmutableSortedMap<String, V> sorted) {
    TreeMap<String, V> growing = new TreeMap<>();
    sorted.forEachKeyValue(growing::put);
    return growing;
  }

  private Item placed(Item item) {
    return item instanceof Element element && element.parent() == null
        ? element.withParent(parents.get(element.id()))
        : item;
  }

  private View drawn(View into) {
    TreeMap<String, Box> boxes = growing(into.boxes());
    part.view().boxes().forEachKeyValue((id, box) -> boxes.put(id, box.moved(dx, dy)));
    boxes.forEach((id, box) ->
        require(box.isDrawable(), () -> "the box of " + id + " is too far out or has no size"));
    TreeMap<String, ImmutableList<Point>> routes = growing(into.routes());
    part.view()
        .routes()
        .forEachKeyValue((id, bends) ->
            routes.put(id, bends.collect(point -> new Point(point.x() + dx, point.y() + dy))));
    TreeMap<String, Note> notes = growing(into.notes());
    part.view()
        .notes()
        .forEachKeyValue((id, note) -> notes.put(id, note.withBox(note.box().moved(dx, dy))));
    return into.withBoxes(SortedMaps.immutable.withSortedMap(boxes))
        .withRoutes(SortedMaps.immutable.withSortedMap(routes))
        .withNotes(SortedMaps.immutable.withSortedMap(notes));
  }

  @Override
  public Description description() {
    return Description.counted("paste", part.content().elements().toList().collect(Item::name));
  }
}
