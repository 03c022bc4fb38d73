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
import io.seciot.model.Profile;
import io.seciot.model.Slugs;
import io.seciot.model.Stage;
import io.seciot.model.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Gives everything in a copied part an id that is free where it comes to. */
final class FreshIds {

  private final Architecture into;
  private final Architecture copied;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  FreshIds(Architecture into, Architecture copied) {
    this.into = into;
    this.copied = copied;
    Set<String> takenNames = new HashSet<>();
    into.elements().forEach(element -> takenNames.add(element.name()));
    Set<String> takenIds = new HashSet<>();
    for (Item item : copied.items().valuesView()) {
      names.put(item.id(), name(item, takenNames));
      ids.put(item.id(), id(item, takenIds));
    }
    into.views().forEachValue(view -> takenIds.addAll(view.notes().keysView().toSet()));
    copied.views().forEachValue(view -> view.notes().forEachKey(id -> note(id, takenIds)));
  }

  /** Two things of the same name could not be told apart in a list of findings. */
  private String name(Item item, Set<String> taken) {
    if (!(item instanceof Element element) || element.parent() != null) {
      return item.name();
    }
    String name = item.name();
    for (int number = 2; !taken.add(name); number++) {
      name = item.name() + " " + number;
    }
    return name;
  }

  private void note(String id, Set<String> taken) {
    String free =
        Slugs.free(id, "note", other -> into.item(other).isPresent() || taken.contains(other));
    taken.add(free);
    ids.put(id, free);
  }

  private String id(Item item, Set<String> taken) {
    if (item instanceof Product) {
      return Product.ID;
    }
    if (item instanceof DataAsset) {
      var known = into.dataAssets().detectOptional(data -> data.name().equals(item.name()));
      if (known.isPresent()) {
        return known.get().id();
      }
    }
    String name = names.getOrDefault(item.id(), item.name());
    String id =
        Slugs.free(name, item.kind(), id1 -> into.item(id1).isPresent() || taken.contains(id1));
    taken.add(id);
    return id;
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
    return mentioned.collect(this::of).toSortedSet().toImmutable();
  }

  private String of(String id) {
    return ids.getOrDefault(id, id);
  }
}
