package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Point;
import io.seciot.model.Slugs;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.eclipse.collections.impl.factory.SortedSets;

/** The commands that change what is drawn. Each is one step of the history. */
public final class Drawing {

  /** Places of new and dropped elements are multiples of this. */
  public static final double GRID = 10;

  private static final Box BOUNDARY = new Box(0, 0, 360, 240);
  private static final Box THING = new Box(0, 0, 160, 64);

  private final EditorViewModel editor;
  private final Vocabulary vocabulary;

  /** Commands on this document. */
  public Drawing(EditorViewModel editor) {
    this.editor = editor;
    this.vocabulary = editor.vocabulary();
  }

  /** Where an element of this kind would be drawn, its middle at the point. */
  public Box footprint(String kind, Point middle) {
    Box size = vocabulary.isA(kind, "boundary") ? BOUNDARY : THING;
    return Boxes.snapped(
        size.moved(middle.x() - size.width() / 2, middle.y() - size.height() / 2), GRID);
  }

  /** Draws a new element, inside of what is there, and selects it. */
  public void place(String kind, Point middle) {
    Architecture model = editor.model();
    String label = vocabulary.kind(kind).map(Kind::label).orElse(kind);
    String name = freeName(model, label);
    String id = Slugs.free(name, kind, taken -> model.item(taken).isPresent());
    Element element =
        Element.of(id, kind, name)
            .withParent(receiver(kind, middle, SortedSets.immutable.empty()).orElse(null));
    Box box = footprint(kind, middle);
    String view = editor.view().id();
    Edit added = new Edits.Place(element, view, box);
    MutableMap<String, Box> boxes = Maps.mutable.ofMapIterable(editor.view().boxes());
    boxes.put(id, box);
    Boxes.growAround(model.with(element), id, boxes);
    editor.perform(
        new Edits.Together(
            added.description(),
            Lists.immutable.of(added, new Edits.MoveBoxes(view, sorted(boxes)))));
    editor.select(id);
  }

  /** Draws a new element as near to the point as it covers nothing, and selects it. */
  public void placeNear(String kind, Point middle) {
    place(kind, FreePlace.near(editor.sketch(), footprint(kind, middle)));
  }

  private static String freeName(Architecture model, String label) {
    String name = label;
    for (int number = 2; isTaken(model, name); number++) {
      name = label + " " + number;
    }
    return name;
  }

  private static boolean isTaken(Architecture model, String name) {
    return model.items().anySatisfy(item -> item.name().equals(name));
  }

  /** The innermost element at the point that something of this kind can be put into. */
  public Optional<String> receiver(
      String kind, Point at, org.eclipse.collections.api.set.SetIterable<String> moving) {
    return editor
        .sketch()
        .nodes()
        .asReversed()
        .detectOptional(node ->
            node.box().contains(at)
                && !moving.contains(node.id())
                && canReceive(node, kind)
                && editor.model().ancestors(node.id()).noneSatisfy(a -> moving.contains(a.id())))
        .map(Sketch.Node::id);
  }

  /** Boundaries take anything; things take parts and software; frames take what fits them. */
  private boolean canReceive(Sketch.Node frame, String kind) {
    String into = frame.element().kind();
    if (frame.boundary()) {
      return true;
    }
    if (vocabulary.isA(kind, "boundary")) {
      return vocabulary.isA(into, "software");
    }
    boolean small =
        vocabulary.isA(kind, "part")
            || vocabulary.isA(kind, "software")
            || vocabulary.isA(kind, "store");
    boolean large = vocabulary.isA(into, "device") || vocabulary.isA(into, "software");
    return small && large || vocabulary.isA(kind, "part") && vocabulary.isA(into, "part");
  }

  /** The boxes of these elements and all that is inside them, moved. */
  public ImmutableMap<String, Box> moved(Iterable<String> elements, double dx, double dy) {
    MutableMap<String, Box> boxes = Maps.mutable.empty();
    elements.forEach(id -> collect(id, dx, dy, boxes));
    return boxes.toImmutable();
  }

  private void collect(String id, double dx, double dy, MutableMap<String, Box> boxes) {
    Box box = editor.view().boxes().get(id);
    if (box != null) {
      boxes.put(id, box.moved(dx, dy));
    }
    editor.model().children(id).forEach(child -> collect(child.id(), dx, dy, boxes));
  }

  /**
   * Moves the selected elements with all that is inside them and puts those that were dropped on a
   * frame into it.
   *
   * @param pointer where they were dropped; decides what they are inside of
   */
  public void moveSelection(double dx, double dy, Point pointer) {
    MutableList<String> chosen = topmostSelected();
    ImmutableMap<String, Box> boxes = moved(chosen, dx, dy);
    if (boxes.isEmpty()) {
      return;
    }
    MutableList<Edit> edits = Lists.mutable.empty();
    Architecture model = editor.model();
    for (String id : chosen) {
      Element element = model.element(id).orElseThrow();
      String parent = receiver(element.kind(), pointer, boxes.keysView().toSet()).orElse(null);
      if (!Objects.equals(parent, element.parent()) && isFree(element, parent)) {
        edits.add(new Edits.Nest(id, parent));
      }
    }
    finishMove(chosen, boxes, edits);
  }

  /** Moves the selected elements with the keyboard; what they are inside of stays. */
  public void nudge(double dx, double dy) {
    MutableList<String> chosen = topmostSelected();
    if (chosen.notEmpty()) {
      finishMove(chosen, moved(chosen, dx, dy), Lists.mutable.empty());
    }
  }

  /** Puts the selected element into what it lies on, or out of what it no longer lies on. */
  public void settle() {
    editor
        .selectedItem()
        .flatMap(item -> editor.sketch().node(item.id()))
        .ifPresent(node -> moveSelection(0, 0, node.box().centre()));
  }

  /** A view may not show the parent; then dropping on the sheet does not take the element out. */
  private boolean isFree(Element element, @org.jspecify.annotations.Nullable String parent) {
    return parent != null || element.parent() == null || editor.view().shows(element.parent());
  }

  private void finishMove(
      MutableList<String> chosen, ImmutableMap<String, Box> boxes, MutableList<Edit> edits) {
    String view = editor.view().id();
    Architecture nested = editor.model();
    for (Edit edit : edits) {
      nested = edit.apply(nested);
    }
    MutableMap<String, Box> all = Maps.mutable.ofMapIterable(editor.view().boxes());
    all.putAll(boxes.castToMap());
    for (String id : chosen) {
      Boxes.growAround(nested, id, all);
    }
    edits.add(new Edits.MoveBoxes(view, sorted(all)));
    reroute(boxes, edits);
    editor.perform(new Edits.Together(moveDescription(chosen), edits.toImmutable()));
  }

  private String moveDescription(MutableList<String> chosen) {
    return chosen.size() == 1
        ? "Move " + editor.model().item(chosen.getFirst()).map(Item::name).orElse("")
        : "Move " + chosen.size() + " elements";
  }

  /** Bends go with a flow whose two ends moved; with one end they would point to where it was. */
  private void reroute(ImmutableMap<String, Box> moved, MutableList<Edit> edits) {
    String view = editor.view().id();
    for (Flow flow : editor.model().flows()) {
      boolean bent = editor.view().routes().containsKey(flow.id());
      if (bent && (moved.containsKey(flow.source()) || moved.containsKey(flow.target()))) {
        Sketch.Line line = editor.sketch().line(flow.id()).orElse(null);
        boolean both = moved.containsKey(flow.source()) && moved.containsKey(flow.target());
        Box before = editor.view().boxes().get(flow.source());
        Box after = moved.get(flow.source());
        if (line != null && both && before != null && after != null) {
          double dx = after.x() - before.x();
          double dy = after.y() - before.y();
          edits.add(
              new Edits.Route(
                  view,
                  flow.id(),
                  editor
                      .view()
                      .routes()
                      .get(flow.id())
                      .collect(p -> new Point(p.x() + dx, p.y() + dy))));
        } else {
          edits.add(new Edits.Route(view, flow.id(), Lists.immutable.empty()));
        }
      }
    }
  }

  /** Changes the size of one element. */
  public void resize(String id, Box box) {
    String name = editor.model().item(id).map(Item::name).orElse(id);
    editor.perform(
        new Edits.Together(
            "Resize " + name,
            Lists.immutable.of(new Edits.MoveBoxes(editor.view().id(), box, id))));
  }

  /** Draws a flow and selects it. */
  public void connect(String source, String target) {
    Architecture model = editor.model();
    String name = "Flow " + (model.flows().size() + 1);
    String id = Slugs.free(source + "-to-" + target, "flow", t -> model.item(t).isPresent());
    Flow flow = Flow.of(id, name, source, target);
    String from = model.item(source).map(Item::name).orElse(source);
    String to = model.item(target).map(Item::name).orElse(target);
    editor.perform(
        new Edits.Together(
            "Connect " + from + " to " + to, Lists.immutable.of(new Edits.Connect(flow))));
    editor.select(id);
  }

  /** Whether a flow can end here: boundaries are places and send nothing. */
  public boolean canConnect(String element) {
    return editor.model().element(element).isPresent()
        && editor.sketch().node(element).map(node -> !node.boundary()).orElse(false);
  }

  /** Removes what is selected with all that is inside it. */
  public void deleteSelection() {
    if (editor.selection().notEmpty()) {
      String what =
          editor.selectedItem().map(Item::name).orElse(editor.selection().size() + " items");
      editor.perform(
          new Edits.Together(
              "Delete " + what, Lists.immutable.of(new Edits.Remove(editor.selection()))));
    }
  }

  /** Gives an item another name; a blank one changes nothing. */
  public void rename(String id, String name) {
    if (!name.isBlank()) {
      editor.perform(new Edits.Rename(id, name.strip()));
    }
  }

  private MutableList<String> topmostSelected() {
    Architecture model = editor.model();
    return editor
        .selection()
        .select(id -> model.element(id).isPresent())
        .reject(id -> model.ancestors(id).anySatisfy(a -> editor.selection().contains(a.id())))
        .toList();
  }

  private org.eclipse.collections.api.map.sorted.ImmutableSortedMap<String, Box> sorted(
      MutableMap<String, Box> boxes) {
    return SortedMaps.immutable.ofSortedMap(new java.util.TreeMap<>(boxes));
  }
}
