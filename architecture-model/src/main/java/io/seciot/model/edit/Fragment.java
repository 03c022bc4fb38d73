package io.seciot.model.edit;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.model.Stage;
import io.seciot.model.View;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.set.SetIterable;

/**
 * A part of a drawing that was copied: elements with all that is inside them, the flows among them,
 * the data that these carry, notes, and where all of it was drawn. It is a model of its own, so
 * that it can be written, sent to another program and read with the same care as a file.
 *
 * @param content the items and one view that shows them; holds a product because every model does
 */
public record Fragment(Architecture content) {

  private static final String VIEW = "copied";

  /**
   * Copies what is chosen in a view.
   *
   * @param chosen ids of elements, flows and notes; a flow without its ends is left out
   */
  public static Fragment of(Architecture model, View view, SetIterable<String> chosen) {
    Copying copying = new Copying(model, view);
    chosen.forEach(id -> model.element(id).ifPresent(copying::withInside));
    copying.notes.putAll(view.notes().select((id, note) -> chosen.contains(id)).castToSortedMap());
    return new Fragment(copying.finished());
  }

  /** What is gathered while copying, in maps that grow, so that copying everything stays quick. */
  private static final class Copying {
    private final Architecture model;
    private final View view;
    private final TreeMap<String, Item> items = new TreeMap<>();
    private final TreeMap<String, Box> boxes = new TreeMap<>();
    private final TreeMap<String, ImmutableList<Point>> routes = new TreeMap<>();
    private final TreeMap<String, Note> notes = new TreeMap<>();

    Copying(Architecture model, View view) {
      this.model = model;
      this.view = view;
      items.put(Product.ID, Product.named(view.name()));
    }

    void withInside(Element element) {
      if (items.put(element.id(), element) != null) {
        return;
      }
      withData(element.data());
      Box box = view.boxes().get(element.id());
      if (box != null) {
        boxes.put(element.id(), box);
      }
      model.children(element.id()).forEach(this::withInside);
    }

    private void withData(Iterable<String> data) {
      data.forEach(id -> model.item(id).ifPresent(asset -> items.put(id, asset)));
    }

    Architecture finished() {
      model.flows().forEach(this::flow);
      model.updates().forEach(this::update);
      items.replaceAll((id, item) -> item instanceof Element element ? cutLoose(element) : item);
      View drawn =
          View.empty(VIEW, view.name())
              .withBoxes(SortedMaps.immutable.withSortedMap(boxes))
              .withRoutes(SortedMaps.immutable.withSortedMap(routes))
              .withNotes(SortedMaps.immutable.withSortedMap(notes));
      return Architecture.of(Product.named(view.name()))
          .withItems(SortedMaps.immutable.withSortedMap(items))
          .with(drawn);
    }

    private void flow(Flow flow) {
      if (items.containsKey(flow.source()) && items.containsKey(flow.target())) {
        items.put(flow.id(), flow);
        withData(flow.data());
        ImmutableList<Point> bends = view.routes().get(flow.id());
        if (bends != null) {
          routes.put(flow.id(), bends);
        }
      }
    }

    private void update(FirmwareUpdate update) {
      if (items.containsKey(update.updates())) {
        items.put(update.id(), update.withFlows(update.flows().select(items::containsKey)));
      }
    }

    private Element cutLoose(Element element) {
      return element.parent() != null && !items.containsKey(element.parent())
          ? element.withParent(null)
          : element;
    }
  }

  /** Whether there is nothing to paste. */
  public boolean isEmpty() {
    return content.elements().isEmpty() && view().notes().isEmpty();
  }

  /** Elements that are inside of no other copied one. */
  public ImmutableList<Element> roots() {
    return content.roots();
  }

  /** Where it was drawn: the first view of the model; an empty one where there is none. */
  public View view() {
    View shown = content.views().valuesView().getFirst();
    return shown == null ? View.empty(VIEW, VIEW) : shown;
  }

  /** The smallest box around all of it; empty where nothing of it was drawn. */
  public Optional<Box> bounds() {
    return Lists.immutable
        .withAll(view().boxes().valuesView())
        .newWithAll(view().notes().valuesView().collect(Note::box))
        .reduce(Fragment::around);
  }

  private static Box around(Box one, Box other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    double right = Math.max(one.x() + one.width(), other.x() + other.width());
    double bottom = Math.max(one.y() + one.height(), other.y() + other.height());
    return new Box(x, y, right - x, bottom - y);
  }

  /**
   * The same under ids that are free in a model, and carrying that model's data where it has data
   * of the same name.
   */
  public Fresh freshFor(Architecture model) {
    FreshIds fresh = new FreshIds(model, content);
    return new Fresh(new Fragment(fresh.renamed()), fresh.ids());
  }

  /**
   * A part under new ids.
   *
   * @param ids the new id of each item by its old one
   */
  public record Fresh(Fragment part, ImmutableMap<String, String> ids) {
    /** The new id of an item that was copied. */
    public String id(String old) {
      return ids.getOrDefault(old, old);
    }
  }

  /** What is added to a model, the data that it has already left out. */
  ImmutableList<Item> newItems(Architecture model) {
    return content
        .items()
        .valuesView()
        .reject(item -> item instanceof Product || item instanceof Stage)
        .reject(item -> item instanceof DataAsset && model.item(item.id()).isPresent())
        .toList()
        .toImmutable();
  }
}
