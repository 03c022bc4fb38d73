package io.seciot.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/** Checks that what a model mentions exists, and that containment is a tree of bearable depth. */
public final class References {

  /** More levels than any product has; keeps derived containment small. */
  public static final int MAX_DEPTH = 100;

  private static final int MOST_NAMED = 5;
  private static final String NAME = "Correct the id or add what it names";
  private static final String DRAWING = "Correct the drawing of this view";

  /**
   * Something that is mentioned and cannot be so.
   *
   * @param item id of the item that mentions it
   * @param field the field of that item
   * @param mentioned what the field says there
   * @param reason what is wrong, as a sentence without a full stop
   * @param advice what to do, as a sentence without a full stop
   */
  public record Broken(String item, String field, String mentioned, String reason, String advice) {}

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
    model.views().forEachValue(check::drawing);
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
      add(item.id(), field, id, "there is no " + typeName + " " + Problem.quote(id), NAME);
    } else if (!type.isInstance(target)) {
      add(item.id(), field, id, Problem.quote(id) + " is not a" + article(typeName), NAME);
    }
  }

  private static String article(String noun) {
    return noun.startsWith("e") ? "n " + noun : " " + noun;
  }

  private void add(String item, String field, String mentioned, String reason, String advice) {
    found.add(new Broken(item, field, mentioned, reason, advice));
  }

  private void containment() {
    Map<String, Integer> depths = new HashMap<>();
    for (Element element : model.elements()) {
      Set<String> way = new LinkedHashSet<>();
      Element current = element;
      while (current != null && !depths.containsKey(current.id()) && way.add(current.id())) {
        current = around(current);
      }
      if (current != null && !depths.containsKey(current.id())) {
        inItself(current, Lists.mutable.withAll(way));
        way.forEach(id -> depths.put(id, 0));
      } else {
        measure(element, depths);
      }
    }
  }

  private @Nullable Element around(Element element) {
    return element.parent() == null ? null : model.element(element.parent()).orElse(null);
  }

  private void inItself(Element element, MutableList<String> way) {
    MutableList<String> circle = way.drop(way.indexOf(element.id())).collect(Problem::quote);
    circle.add(circle.getFirst());
    MutableList<String> steps = Lists.mutable.empty();
    for (int i = 0; i + 1 < circle.size() && i < MOST_NAMED; i++) {
      steps.add(circle.get(i) + (i == 0 ? " is inside " : " inside ") + circle.get(i + 1));
    }
    boolean goesOn = circle.size() - 1 > MOST_NAMED;
    add(
        element.id(),
        "in",
        String.valueOf(element.parent()),
        circle.size() == 2
            ? circle.getFirst() + " is inside itself"
            : steps.makeString(", ") + (goesOn ? " and so on, back to the first" : ""),
        circle.size() == 2 ? "Take it out" : "Take one of them out of the other");
  }

  /** The way up is known to end, so depths can be filled in from the top. */
  private void measure(Element element, Map<String, Integer> depths) {
    MutableList<Element> way = Lists.mutable.empty();
    Element current = element;
    while (current != null && !depths.containsKey(current.id())) {
      way.add(current);
      current = around(current);
    }
    int depth = current == null ? 0 : depths.getOrDefault(current.id(), 0);
    for (Element step : way.asReversed()) {
      depth++;
      depths.put(step.id(), depth);
      if (depth == MAX_DEPTH + 1) {
        add(
            step.id(),
            "in",
            String.valueOf(step.parent()),
            "elements are nested more than " + MAX_DEPTH + " levels deep here",
            "Take some out of the others");
      }
    }
  }

  private void note(View view, String id, Note note) {
    if (!Slugs.isSlug(id)) {
      add(view.id(), "notes", id, Problem.quote(id) + " is not an id", DRAWING);
    } else if (model.items().containsKey(id)) {
      add(view.id(), "notes", id, "an item has the id " + Problem.quote(id) + " too", DRAWING);
    }
    if (note.text().isBlank()) {
      add(view.id(), "notes", id, "this note says nothing", "Write something or take it out");
    }
    if (note.text().length() > Note.MAX_CHARACTERS) {
      add(
          view.id(),
          "notes",
          id,
          "this note has "
              + note.text().length()
              + " characters and the limit is "
              + Note.MAX_CHARACTERS,
          "Shorten it, or put it into a document and name that here");
    }
    if (!note.box().isDrawable()) {
      add(view.id(), "notes", id, "this note is too far out or its size is negative", DRAWING);
    }
  }

  private void drawing(View view) {
    view.boxes()
        .forEachKeyValue((id, box) -> {
          if (!(model.items().get(id) instanceof Element)) {
            add(view.id(), "boxes", id, "there is no element " + Problem.quote(id), DRAWING);
          } else if (!box.isDrawable()) {
            add(view.id(), "boxes", id, "this box is too far out or its size is negative", DRAWING);
          }
        });
    view.routes()
        .forEachKeyValue((id, points) -> {
          if (!(model.items().get(id) instanceof Flow)) {
            add(view.id(), "routes", id, "there is no flow " + Problem.quote(id), DRAWING);
          } else if (!points.allSatisfy(Point::isDrawable)) {
            add(view.id(), "routes", id, "a bend of this route is too far out", DRAWING);
          }
        });
    view.notes().forEachKeyValue((id, note) -> note(view, id, note));
  }
}
