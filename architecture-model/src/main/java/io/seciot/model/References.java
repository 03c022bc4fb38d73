package io.seciot.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Checks that what a model mentions exists, and that containment is a tree of bearable depth. */
public final class References {

  /** More levels than any product has; keeps derived containment small. */
  public static final int MAX_DEPTH = 100;

  /**
   * Something that is mentioned and cannot be so.
   *
   * @param item id of the item that mentions it
   * @param field the field of that item
   * @param reason what is wrong, as a sentence without a full stop
   */
  public record Broken(String item, String field, String reason) {}

  private final Architecture model;
  private final MutableList<Broken> found = Lists.mutable.empty();

  private References(Architecture model) {
    this.model = model;
  }

  /** Everything that is wrong, in the order of the ids; empty for a sound model. */
  public static ImmutableList<Broken> broken(Architecture model) {
    References check = new References(model);
    model.items().forEachValue(check::mentions);
    check.containment();
    model.views().forEachValue(check::boxes);
    return check.found.toImmutable();
  }

  private void mentions(Item item) {
    switch (item) {
      case Element element -> {
        if (element.parent() != null) {
          expect(item, "in", element.parent(), Element.class, "element");
        }
        element.data().forEach(id -> expect(item, "data", id, DataAsset.class, "data asset"));
      }
      case Flow flow -> {
        expect(item, "from", flow.source(), Element.class, "element");
        expect(item, "to", flow.target(), Element.class, "element");
        flow.data().forEach(id -> expect(item, "data", id, DataAsset.class, "data asset"));
      }
      case FirmwareUpdate update -> {
        expect(item, "updates", update.updates(), Element.class, "element");
        update.flows().forEach(id -> expect(item, "flows", id, Flow.class, "flow"));
      }
      case DataAsset data -> {}
      case Stage stage -> {}
      case Product product -> {}
    }
  }

  private void expect(
      Item item, String field, String id, Class<? extends Item> type, String typeName) {
    Item target = model.items().get(id);
    if (target == null) {
      found.add(new Broken(item.id(), field, "there is no " + typeName + " \"" + id + "\""));
    } else if (!type.isInstance(target)) {
      found.add(new Broken(item.id(), field, "\"" + id + "\" is not a " + typeName));
    }
  }

  private void containment() {
    Map<String, Integer> depths = new HashMap<>();
    for (Element element : model.elements()) {
      Set<String> way = new HashSet<>();
      Element current = element;
      while (current != null && !depths.containsKey(current.id())) {
        if (!way.add(current.id())) {
          found.add(new Broken(current.id(), "in", "it is inside itself"));
          way.forEach(id -> depths.put(id, 0));
          return;
        }
        current = current.parent() == null ? null : model.element(current.parent()).orElse(null);
      }
      measure(element, depths);
    }
  }

  /** The way up is known to end, so depths can be filled in from the top. */
  private void measure(Element element, Map<String, Integer> depths) {
    MutableList<Element> way = Lists.mutable.empty();
    Element current = element;
    while (current != null && !depths.containsKey(current.id())) {
      way.add(current);
      current = current.parent() == null ? null : model.element(current.parent()).orElse(null);
    }
    int depth = current == null ? 0 : depths.getOrDefault(current.id(), 0);
    for (Element step : way.asReversed()) {
      depth++;
      depths.put(step.id(), depth);
      if (depth == MAX_DEPTH + 1) {
        found.add(
            new Broken(step.id(), "in", "it is more than " + MAX_DEPTH + " levels deep inside"));
      }
    }
  }

  private void boxes(View view) {
    view.boxes()
        .keysView()
        .reject(id -> model.items().get(id) instanceof Element)
        .forEach(id -> inView(view, "boxes", "there is no element \"" + id + "\""));
    view.routes()
        .keysView()
        .reject(id -> model.items().get(id) instanceof Flow)
        .forEach(id -> inView(view, "routes", "there is no flow \"" + id + "\""));
  }

  private void inView(View view, String field, String reason) {
    found.add(new Broken(view.id(), field, reason));
  }
}
