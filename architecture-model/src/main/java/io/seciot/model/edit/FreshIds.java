package io.seciot.model.edit;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.Numbering;
import io.seciot.model.Point;
import io.seciot.model.Product;
import io.seciot.model.Profile;
import io.seciot.model.Slugs;
import io.seciot.model.Stage;
import io.seciot.model.View;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Gives everything in a copied part an id that is free where it comes to. */
final class FreshIds {

  private final Architecture copied;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> dataByName = new HashMap<>();
  private final Numbering freeIds;
  private final Numbering freeNames;

  FreshIds(Architecture into, Architecture copied) {
    this.copied = copied;
    this.freeIds = new Numbering("-", into::isTaken);
    this.freeNames = new Numbering(" ", into.elements().collect(Element::name).toSet()::contains);
    into.dataAssets().forEach(data -> dataByName.putIfAbsent(data.name(), data.id()));
    for (Item item : copied.items().valuesView()) {
      String name = name(item);
      names.put(item.id(), name);
      ids.put(item.id(), id(item, name));
    }
    copied
        .views()
        .forEachValue(
            view -> view.notes().forEachKey(id -> ids.put(id, freeIds.free(Slugs.of(id, "note")))));
  }

  /** Two things of the same name could not be told apart in a list of findings. */
  private String name(Item item) {
    return item instanceof Element element && element.parent() == null
        ? freeNames.free(item.name())
        : item.name();
  }

  private String id(Item item, String name) {
    if (item instanceof Product) {
      return Product.ID;
    }
    String known = item instanceof DataAsset ? dataByName.get(name) : null;
    return known == null ? freeIds.free(Slugs.of(name, item.kind())) : known;
  }

  ImmutableMap<String, String> ids() {
    return Maps.immutable.ofMap(ids);
  }

  Architecture renamed() {
    TreeMap<String, Item> items = new TreeMap<>();
    for (Item item : copied.items().valuesView()) {
      Item made = renamed(item);
      items.put(made.id(), made);
    }
    return copied.withItems(SortedMaps.immutable.withSortedMap(items)).withViews(views());
  }

  private Item renamed(Item item) {
    Profile profile = item.profile();
    Profile fresh =
        new Profile(
            of(item.id()),
            names.getOrDefault(item.id(), item.name()),
            profile.description(),
            profile.facts(),
            profile.extras());
    return switch (item) {
      case Element element ->
          new Element(
              fresh,
              element.kind(),
              element.parent() == null ? null : of(element.parent()),
              all(element.data()));
      case Flow flow -> new Flow(fresh, of(flow.source()), of(flow.target()), all(flow.data()));
      case FirmwareUpdate update ->
          new FirmwareUpdate(fresh, of(update.updates()), all(update.flows()));
      case DataAsset data -> data.withProfile(fresh);
      case Stage stage -> stage.withProfile(fresh);
      case Product product -> product;
    };
  }

  private ImmutableSortedMap<String, View> views() {
    return copied.views().collectValues((id, view) -> renamed(view));
  }

  private View renamed(View view) {
    TreeMap<String, Box> boxes = new TreeMap<>();
    view.boxes().forEachKeyValue((id, box) -> boxes.put(of(id), box));
    TreeMap<String, ImmutableList<Point>> routes = new TreeMap<>();
    view.routes().forEachKeyValue((id, route) -> routes.put(of(id), route));
    TreeMap<String, Note> notes = new TreeMap<>();
    view.notes().forEachKeyValue((id, note) -> notes.put(of(id), note));
    return View.empty(view.id(), view.name())
        .withBoxes(SortedMaps.immutable.withSortedMap(boxes))
        .withRoutes(SortedMaps.immutable.withSortedMap(routes))
        .withNotes(SortedMaps.immutable.withSortedMap(notes));
  }

  private ImmutableSortedSet<String> all(ImmutableSortedSet<String> mentioned) {
    return mentioned.isEmpty()
        ? mentioned
        : mentioned.collect(this::of).toSortedSet().toImmutable();
  }

  private String of(String id) {
    return ids.getOrDefault(id, id);
  }
}
