package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Bends;
import io.seciot.desktop.diagram.Boxes;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Point;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.jspecify.annotations.Nullable;

/** Moves selected notes, and elements with all that is inside them; each move is one step. */
final class Moves {

  private final EditorViewModel editor;
  private final Receivers receivers;

  Moves(EditorViewModel editor, Receivers receivers) {
    this.editor = editor;
    this.receivers = receivers;
  }

  /** The boxes of these elements and all that is inside them, moved. */
  ImmutableMap<String, Box> moved(Iterable<String> elements, double dx, double dy) {
    MutableMap<String, Box> boxes = Maps.mutable.empty();
    elements.forEach(id -> collect(id, dx, dy, boxes));
    return boxes.toImmutable();
  }

  private void collect(String id, double dx, double dy, MutableMap<String, Box> boxes) {
    editor
        .view()
        .box(id)
        .ifPresent(box -> {
          boxes.put(id, box.moved(dx, dy));
          takeNotesAlong(box, dx, dy, boxes);
        });
    editor.model().children(id).forEach(child -> collect(child.id(), dx, dy, boxes));
  }

  /** What is written in a frame belongs there. */
  private void takeNotesAlong(Box frame, double dx, double dy, MutableMap<String, Box> boxes) {
    editor
        .view()
        .notes()
        .forEachKeyValue((id, note) -> {
          if (frame.contains(note.box())) {
            boxes.put(id, note.box().moved(dx, dy));
          }
        });
  }

  /** Moves what is selected and puts what was dropped on a frame into it. */
  void drop(double dx, double dy, Point pointer) {
    ImmutableList<String> chosen = topmostSelected();
    ImmutableMap<String, Box> boxes = moved(chosen, dx, dy);
    if (boxes.isEmpty()) {
      return;
    }
    MutableList<Edit> edits = Lists.mutable.empty();
    for (String id : chosen) {
      Element element = editor.model().element(id).orElse(null);
      if (element == null) {
        continue;
      }
      String parent = receivers.at(element.kind(), pointer, boxes.keysView().toSet()).orElse(null);
      if (!Objects.equals(parent, element.parent()) && isFree(element, parent)) {
        edits.add(new Edits.Nest(id, parent));
      }
    }
    perform(Description.counted("move", names(chosen)), chosen, boxes, edits);
  }

  /** A view may not show the parent; then dropping on the sheet does not take the element out. */
  private boolean isFree(Element element, @Nullable String parent) {
    return parent != null || element.parent() == null || editor.view().shows(element.parent());
  }

  /** Moves what is selected; what it is inside of stays. */
  void nudge(double dx, double dy) {
    ImmutableList<String> chosen = topmostSelected();
    if (chosen.notEmpty()) {
      perform(
          Description.counted("move", names(chosen)),
          chosen,
          moved(chosen, dx, dy),
          Lists.mutable.empty());
    }
  }

  /** Brings the selected elements into order. */
  void align(Alignment how) {
    ImmutableList<String> chosen =
        topmostSelected().select(id -> editor.view().box(id).isPresent());
    ImmutableList<Box> before = chosen.collect(id -> editor.view().box(id).orElseThrow());
    ImmutableList<Box> after = how.of(before);
    MutableMap<String, Box> boxes = Maps.mutable.empty();
    for (int i = 0; i < chosen.size(); i++) {
      double dx = after.get(i).x() - before.get(i).x();
      double dy = after.get(i).y() - before.get(i).y();
      collect(chosen.get(i), dx, dy, boxes);
    }
    Description description =
        how == Alignment.ACROSS || how == Alignment.DOWN
            ? Description.counted("distribute", names(chosen))
            : Description.counted("align", names(chosen));
    perform(description, chosen, boxes, Lists.mutable.empty());
  }

  private void perform(
      Description description,
      ImmutableList<String> chosen,
      MapIterable<String, Box> boxes,
      MutableList<Edit> edits) {
    Architecture nested = editor.model();
    for (Edit edit : edits) {
      nested = edit.apply(nested);
    }
    View view = editor.view();
    MapIterable<String, Box> all = Maps.mutable.ofMapIterable(view.boxes()).withMapIterable(boxes);
    TreeMap<String, Box> changed =
        new TreeMap<>(Boxes.grownAround(nested, chosen, all).castToSortedMap());
    boxes.forEachKeyValue(changed::putIfAbsent);
    edits.add(new Edits.MoveBoxes(view.id(), SortedMaps.immutable.ofSortedMap(changed)));
    reroute(boxes, edits);
    editor.perform(new Edits.Together(description, edits.toImmutable()));
  }

  private ImmutableList<String> names(ImmutableList<String> chosen) {
    return chosen.collect(editor::name);
  }

  private void reroute(MapIterable<String, Box> moved, MutableList<Edit> edits) {
    View view = editor.view();
    TreeSet<String> seen = new TreeSet<>();
    for (String element : moved.keysView()) {
      for (Flow flow : editor.model().flowsAt(element)) {
        if (view.routes().containsKey(flow.id()) && seen.add(flow.id())) {
          edits.add(new Edits.Route(view.id(), flow.id(), Bends.of(view, flow, moved)));
        }
      }
    }
  }

  /** What is selected and inside of nothing that is selected too. */
  ImmutableList<String> topmostSelected() {
    Architecture model = editor.model();
    return editor
        .selection()
        .select(id -> model.element(id).isPresent() || editor.note(id).isPresent())
        .reject(id -> model.ancestors(id).anySatisfy(a -> editor.selection().contains(a.id())))
        .toList()
        .toImmutable();
  }
}
