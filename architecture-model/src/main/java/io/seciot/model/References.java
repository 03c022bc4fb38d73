package io.seciot.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
  public record Broken(
      String item, String field, String mentioned, Message reason, Message advice) {}

  private final Architecture model;
  private final ImmutableList<Element> elements;
  private final MutableList<Broken> found = Lists.mutable.empty();

  private References(Architecture model) {
    this.model = model;
    // Asked for first: from then on the model looks up by hash what is mentioned.
    this.elements = model.elements();
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
          expectElement(item, "in", element.parent());
        }
        element.data().forEach(id -> expectData(item, id));
      }
      case Flow flow -> {
        expectElement(item, "from", flow.source());
        expectElement(item, "to", flow.target());
        flow.data().forEach(id -> expectData(item, id));
      }
      case FirmwareUpdate update -> {
        expectElement(item, "updates", update.updates());
        update.flows().forEach(id -> expectFlow(item, id));
      }
      case DataAsset data -> {}
      case Stage stage -> {}
      case Product product -> {}
    }
  }

  private void expectElement(Item item, String field, String id) {
    Item target = model.item(id).orElse(null);
    if (target == null) {
      add(item.id(), field, id, Message.of("there is no element {0}", Message.quoted(id)), NAME);
    } else if (!(target instanceof Element)) {
      add(item.id(), field, id, Message.of("{0} is not an element", Message.quoted(id)), NAME);
    }
  }

  private void expectData(Item item, String id) {
    Item target = model.item(id).orElse(null);
    if (target == null) {
      add(
          item.id(),
          "data",
          id,
          Message.of("there is no data asset {0}", Message.quoted(id)),
          NAME);
    } else if (!(target instanceof DataAsset)) {
      add(item.id(), "data", id, Message.of("{0} is not a data asset", Message.quoted(id)), NAME);
    }
  }

  private void expectFlow(Item item, String id) {
    Item target = model.item(id).orElse(null);
    if (target == null) {
      add(item.id(), "flows", id, Message.of("there is no flow {0}", Message.quoted(id)), NAME);
    } else if (!(target instanceof Flow)) {
      add(item.id(), "flows", id, Message.of("{0} is not a flow", Message.quoted(id)), NAME);
    }
  }

  private void add(String item, String field, String mentioned, String reason, String advice) {
    add(item, field, mentioned, Message.of(reason), advice);
  }

  private void add(String item, String field, String mentioned, Message reason, String advice) {
    found.add(new Broken(item, field, mentioned, reason, Message.of(advice)));
  }

  private void containment() {
    Map<String, Integer> depths = HashMap.newHashMap(elements.size());
    for (Element element : elements) {
      if (!depths.containsKey(element.id())) {
        containment(element, depths);
      }
    }
  }

  private void containment(Element element, Map<String, Integer> depths) {
    Map<String, Element> way = new LinkedHashMap<>();
    Element current = element;
    while (current != null
        && !depths.containsKey(current.id())
        && way.putIfAbsent(current.id(), current) == null) {
      current = around(current);
    }
    if (current != null && way.containsKey(current.id())) {
      inItself(current, Lists.mutable.withAll(way.keySet()));
      way.keySet().forEach(id -> depths.put(id, 0));
    } else {
      int depth = current == null ? 0 : depths.getOrDefault(current.id(), 0);
      measure(Lists.mutable.withAll(way.values()), depth, depths);
    }
  }

  private @Nullable Element around(Element element) {
    return element.parent() == null ? null : model.element(element.parent()).orElse(null);
  }

  private void inItself(Element element, MutableList<String> way) {
    MutableList<Message> circle = way.drop(way.indexOf(element.id())).collect(Message::quoted);
    String parent = String.valueOf(element.parent());
    if (circle.size() == 1) {
      Message itself = Message.of("{0} is inside itself", circle.getFirst());
      add(element.id(), "in", parent, itself, "Take it out");
    } else {
      add(element.id(), "in", parent, steps(circle), "Take one of them out of the other");
    }
  }

  private static Message steps(MutableList<Message> circle) {
    Message said = Message.of("{0} is inside {1}", circle.get(0), circle.get(1));
    for (int i = 1; i < Math.min(circle.size(), MOST_NAMED); i++) {
      Message next = circle.get((i + 1) % circle.size());
      said = Message.of("{0}, {1} inside {2}", said, circle.get(i), next);
    }
    return circle.size() > MOST_NAMED ? Message.of("{0} and so on, back to the first", said) : said;
  }

  /** The way up is known to end, so depths can be filled in from the top. */
  private void measure(MutableList<Element> way, int above, Map<String, Integer> depths) {
    int depth = above;
    for (Element step : way.asReversed()) {
      depth++;
      depths.put(step.id(), depth);
      if (depth == MAX_DEPTH + 1) {
        add(
            step.id(),
            "in",
            String.valueOf(step.parent()),
            Message.of("elements are nested more than {0} levels deep here", MAX_DEPTH),
            "Take some out of the others");
      }
    }
  }

  private void note(View view, String id, Note note) {
    if (!Slugs.isSlug(id)) {
      add(view.id(), "notes", id, Message.of("{0} is not an id", Message.quoted(id)), DRAWING);
    } else if (model.item(id).isPresent()) {
      Message twice = Message.of("an item has the id {0} too", Message.quoted(id));
      add(view.id(), "notes", id, twice, DRAWING);
    }
    if (note.text().isBlank()) {
      add(view.id(), "notes", id, "this note says nothing", "Write something or take it out");
    }
    if (note.text().length() > Note.MAX_CHARACTERS) {
      add(
          view.id(),
          "notes",
          id,
          Message.of(
              "this note has {0} characters and the limit is {1}",
              note.text().length(), Note.MAX_CHARACTERS),
          "Shorten it, or put it into a document and name that here");
    }
    if (!note.box().isDrawable()) {
      add(view.id(), "notes", id, "this note is too far out or its size is negative", DRAWING);
    }
  }

  private void drawing(View view) {
    view.boxes()
        .forEachKeyValue((id, box) -> {
          if (model.element(id).isEmpty()) {
            Message none = Message.of("there is no element {0}", Message.quoted(id));
            add(view.id(), "boxes", id, none, DRAWING);
          } else if (!box.isDrawable()) {
            add(view.id(), "boxes", id, "this box is too far out or its size is negative", DRAWING);
          }
        });
    view.routes()
        .forEachKeyValue((id, points) -> {
          if (model.flow(id).isEmpty()) {
            Message none = Message.of("there is no flow {0}", Message.quoted(id));
            add(view.id(), "routes", id, none, DRAWING);
          } else if (!points.allSatisfy(Point::isDrawable)) {
            add(view.id(), "routes", id, "a bend of this route is too far out", DRAWING);
          }
        });
    view.notes().forEachKeyValue((id, note) -> note(view, id, note));
  }
}
