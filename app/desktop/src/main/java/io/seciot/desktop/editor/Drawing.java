package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.Profile;
import io.seciot.model.Slugs;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.knowledge.Kind;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MapIterable;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.SortedSets;

/** The commands that change what is drawn. Each is one step of the history. */
public final class Drawing {

  /** Places of new and dropped elements are multiples of this. */
  public static final double GRID = 10;

  private static final Box BOUNDARY = new Box(0, 0, 360, 240);
  private static final Box NOTE = new Box(0, 0, 200, 80);
  private static final Box THING = new Box(0, 0, 160, 64);

  private final EditorViewModel editor;
  private final Vocabulary vocabulary;
  private final Receivers receivers;
  private final Moves moves;

  /** Commands on this document. */
  public Drawing(EditorViewModel editor) {
    this.editor = editor;
    this.vocabulary = editor.vocabulary();
    this.receivers = new Receivers(editor);
    this.moves = new Moves(editor, receivers);
  }

  /** Where an element of this kind would be drawn, its middle at the point. */
  public Box footprint(String kind, Point middle) {
    Box size = vocabulary.isA(kind, "boundary") ? BOUNDARY : THING;
    return Boxes.snapped(
        size.moved(middle.x() - size.width() / 2, middle.y() - size.height() / 2), GRID);
  }

  /** Draws a new element of which nothing is known, inside of what is there, and selects it. */
  public void place(String kind, Point middle) {
    place(Blueprint.of(kind), middle);
  }

  /** Draws a new element, inside of what is there, and selects it. */
  public void place(Blueprint what, Point middle) {
    Architecture model = editor.model();
    String kind = what.kind();
    String label = vocabulary.kind(kind).map(Kind::label).orElse(kind);
    String name = freeName(model, what.name().isEmpty() ? label : what.name());
    String id = Slugs.free(name, kind, model::isTaken);
    Element bare = Element.of(id, kind, name);
    Profile known =
        what.facts()
            .keyValuesView()
            .injectInto(
                bare.profile(), (profile, fact) -> profile.withFact(fact.getOne(), fact.getTwo()));
    Element element =
        bare.withProfile(known)
            .withParent(receiver(kind, middle, SortedSets.immutable.empty()).orElse(null));
    Box box = footprint(kind, middle);
    String view = editor.view().id();
    Edit added = new Edits.Place(element, view, box);
    MapIterable<String, Box> boxes =
        Maps.mutable.ofMapIterable(editor.view().boxes()).withKeyValue(id, box);
    Edit grown =
        new Edits.MoveBoxes(
            view, Boxes.grownAround(model.with(element), Lists.immutable.of(id), boxes));
    editor.perform(new Edits.Together(added.description(), Lists.immutable.of(added, grown)));
    editor.select(id);
  }

  /** Draws a new element as near to the point as it covers nothing, and selects it. */
  public void placeNear(Blueprint what, Point middle) {
    place(what, FreePlace.near(editor.sketch(), footprint(what.kind(), middle)));
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
  public Optional<String> receiver(String kind, Point at, SetIterable<String> moving) {
    return receivers.at(kind, at, moving);
  }

  /** The innermost element that the box lies in and that something of this kind can be put into. */
  public Optional<String> receiverAround(String kind, Box box) {
    return receivers.around(kind, box);
  }

  /** The boxes of these elements and all that is inside them, moved. */
  public ImmutableMap<String, Box> moved(Iterable<String> elements, double dx, double dy) {
    return moves.moved(elements, dx, dy);
  }

  /**
   * Moves the selected elements with all that is inside them and puts those that were dropped on a
   * frame into it.
   *
   * @param pointer where they were dropped; decides what they are inside of
   */
  public void moveSelection(double dx, double dy, Point pointer) {
    moves.drop(dx, dy, pointer);
  }

  /** Moves the selected elements with the keyboard; what they are inside of stays. */
  public void nudge(double dx, double dy) {
    moves.nudge(dx, dy);
  }

  /** Brings the selected elements into order. */
  public void align(Alignment how) {
    moves.align(how);
  }

  /** How many elements would be brought into order: those inside of others go with them. */
  public int alignable() {
    return moves.topmostSelected().size();
  }

  /** Puts the selected element into what it lies on, or out of what it no longer lies on. */
  public void settle() {
    editor
        .selectedItem()
        .flatMap(item -> editor.sketch().node(item.id()))
        .ifPresent(node -> moveSelection(0, 0, node.box().centre()));
  }

  /** Changes the size of one element. */
  public void resize(String id, Box box) {
    editor.perform(
        new Edits.Together(
            Description.of("resize", editor.name(id)),
            Lists.immutable.of(new Edits.MoveBoxes(editor.view().id(), box, id))));
  }

  /** Draws a flow and selects it. */
  public void connect(String source, String target) {
    Architecture model = editor.model();
    String name = "Flow " + (model.flows().size() + 1);
    String id = Slugs.free(source + "-to-" + target, "flow", model::isTaken);
    Flow flow = Flow.of(id, name, source, target);
    editor.perform(
        new Edits.Together(
            Description.of("connect", editor.name(source), editor.name(target)),
            Lists.immutable.of(new Edits.Connect(flow))));
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
      editor.perform(
          new Edits.Together(
              Description.counted("delete", editor.selection().toList().collect(editor::name)),
              removal()));
    }
  }

  /** What takes the selection out: items of the model, notes of the view. */
  public ImmutableList<Edit> removal() {
    ImmutableSortedSet<String> notes = editor.selection().select(id -> editor.note(id).isPresent());
    return Lists.immutable.of(
        new Edits.Remove(editor.selection().reject(notes::contains)),
        new Edits.Erase(editor.view().id(), notes));
  }

  /** Gives an item another name, or a note another text; a blank one changes nothing. */
  public void rename(String id, String name) {
    Optional<Note> note = editor.note(id);
    if (note.isPresent()) {
      write(id, note.get().withText(name.strip()));
    } else if (!name.isBlank()) {
      editor.perform(new Edits.Rename(id, name.strip()));
    }
  }

  private void write(String id, Note note) {
    if (note.isSound() && !editor.note(id).equals(Optional.of(note))) {
      editor.perform(new Edits.Write(editor.view().id(), id, note));
    }
  }

  /** Places a note as near to the point as it covers nothing, and selects it. */
  public void placeNote(String text, Point near) {
    Box size = NOTE.moved(near.x() - NOTE.width() / 2, near.y() - NOTE.height() / 2);
    Point middle = FreePlace.near(editor.sketch(), Boxes.snapped(size, GRID));
    Box box =
        Boxes.snapped(
            NOTE.moved(middle.x() - NOTE.width() / 2, middle.y() - NOTE.height() / 2), GRID);
    String id = Slugs.free("note", "note", editor.model()::isTaken);
    editor.perform(new Edits.Write(editor.view().id(), id, new Note(text, box)));
    editor.select(id);
  }
}
