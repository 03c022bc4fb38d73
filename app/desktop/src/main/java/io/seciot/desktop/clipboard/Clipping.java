package io.seciot.desktop.clipboard;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.ProblemException;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import io.seciot.model.edit.Fragment;
import io.seciot.model.edit.Insert;
import io.seciot.model.file.FragmentText;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.eclipse.collections.impl.factory.SortedSets;

/** Copies, cuts, pastes and duplicates what is selected; each change is one step. */
public final class Clipping {

  /** How far a copy is drawn from what it was copied of. */
  private static final double ASIDE = 20;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final Board board;
  private final Executor beside;
  private Optional<Copied> last = Optional.empty();

  /**
   * What was copied here last.
   *
   * @param name by which the clipboard knows it until something else is put there
   * @param parents what its outermost elements were inside of
   * @param pasted how often it was pasted since
   * @param ready what the next paste will need, once it is there
   */
  private record Copied(
      String name,
      Fragment part,
      ImmutableSortedMap<String, String> parents,
      int pasted,
      Future<Ready> ready) {

    Copied pastedOnceMore() {
      return new Copied(name, part, parents, pasted + 1, ready);
    }

    Copied with(Future<Ready> next) {
      return new Copied(name, part, parents, pasted, next);
    }
  }

  /** A part under the ids that are free in a model; of use as long as that stays the same. */
  private record Ready(Architecture model, Fragment.Fresh fresh) {}

  /**
   * Works on this document.
   *
   * @param beside works out what a paste may need while nobody waits for it
   */
  public Clipping(EditorViewModel editor, Drawing drawing, Board board, Executor beside) {
    this.editor = editor;
    this.drawing = drawing;
    this.board = board;
    this.beside = beside;
  }

  /** Whether something is selected that can be copied: a flow goes along with its two ends. */
  public boolean canCopy(Iterable<String> selection) {
    return Lists.immutable
        .withAll(selection)
        .anySatisfy(id -> editor.model().element(id).isPresent() || editor.note(id).isPresent());
  }

  /** Puts what is selected on the clipboard. */
  public void copy() {
    Fragment part = selected();
    if (!part.isEmpty()) {
      String name = board.put(part, editor.vocabulary());
      last = Optional.of(new Copied(name, part, parents(part), 0, prepared(part)));
    }
  }

  private Future<Ready> prepared(Fragment part) {
    Architecture model = editor.model();
    return CompletableFuture.supplyAsync(() -> new Ready(model, part.freshFor(model)), beside);
  }

  private Fragment.Fresh fresh(Copied copied) {
    if (copied.ready().state() == Future.State.SUCCESS
        && copied.ready().resultNow().model() == editor.model()) {
      return copied.ready().resultNow().fresh();
    }
    return copied.part().freshFor(editor.model());
  }

  private Fragment selected() {
    return Fragment.of(editor.model(), editor.view(), editor.selection());
  }

  private ImmutableSortedMap<String, String> parents(Fragment part) {
    TreeMap<String, String> parents = new TreeMap<>();
    for (Element root : part.roots()) {
      editor
          .model()
          .element(root.id())
          .map(Element::parent)
          .ifPresent(parent -> parents.put(root.id(), parent));
    }
    return SortedMaps.immutable.ofSortedMap(parents);
  }

  /** Puts what is selected on the clipboard and removes it. */
  public void cut() {
    Fragment part = selected();
    if (!part.isEmpty()) {
      copy();
      editor.perform(
          new Edits.Together(Description.counted("cut", names(part)), drawing.removal()));
    }
  }

  /** Copies what is selected beside it, without the clipboard. */
  public void duplicate() {
    Fragment part = selected();
    if (!part.isEmpty()) {
      insert(
          part,
          part.freshFor(editor.model()),
          ASIDE,
          ASIDE,
          parents(part),
          Description.counted("duplicate", names(part)));
    }
  }

  private static ImmutableList<String> names(Fragment part) {
    return part.roots()
        .collect(Item::name)
        .newWithAll(part.view().notes().valuesView().collect(Note::title));
  }

  /**
   * Pastes what is on the clipboard and selects it: beside what it was copied of where that can be
   * seen, else in the middle of the screen.
   *
   * @param seen the part of the view that is on the screen
   * @return whether there was something to paste
   * @throws ProblemException where the clipboard claims to hold a part and does not
   */
  public boolean paste(Box seen) throws ProblemException {
    // What was copied here need not be read again, which takes long for a large part.
    Optional<Copied> ours = last.filter(copied -> board.holds(copied.name()));
    Optional<Fragment> part = ours.isPresent() ? ours.map(Copied::part) : foreign();
    Optional<Box> bounds = part.filter(copied -> !copied.isEmpty()).flatMap(Fragment::bounds);
    if (bounds.isEmpty()) {
      return false;
    }
    paste(part.get(), ours, bounds.get(), seen);
    ours.ifPresent(copied -> last = last.map(now -> now.with(prepared(copied.part()))));
    return true;
  }

  private Optional<Fragment> foreign() throws ProblemException {
    Optional<String> text = board.text();
    return text.isPresent() ? Optional.of(FragmentText.read(text.get())) : Optional.empty();
  }

  private void paste(Fragment part, Optional<Copied> ours, Box bounds, Box seen) {
    double aside = ours.map(copied -> ASIDE * (copied.pasted() + 1)).orElse(0.0);
    Description description = Description.counted("paste", names(part));
    Fragment.Fresh fresh = ours.map(this::fresh).orElseGet(() -> part.freshFor(editor.model()));
    if (ours.isPresent() && seen.contains(bounds.moved(aside, aside).centre())) {
      last = ours.map(Copied::pastedOnceMore);
      insert(part, fresh, aside, aside, ours.get().parents(), description);
    } else {
      double dx = seen.centre().x() - bounds.centre().x();
      double dy = seen.centre().y() - bounds.centre().y();
      Box there = Boxes.snapped(bounds.moved(dx, dy), Drawing.GRID);
      insert(
          part,
          fresh,
          there.x() - bounds.x(),
          there.y() - bounds.y(),
          SortedMaps.immutable.empty(),
          description);
    }
  }

  /**
   * @param fresh the part as it comes in
   * @param known what roots of the part come to be inside of; others go into what they lie on
   */
  private void insert(
      Fragment part,
      Fragment.Fresh fresh,
      double dx,
      double dy,
      ImmutableSortedMap<String, String> known,
      Description description) {
    String view = editor.view().id();
    ImmutableList<String> roots = part.roots().collect(root -> fresh.id(root.id()));
    TreeMap<String, String> parents = new TreeMap<>();
    for (Element root : part.roots()) {
      parent(part, root, known, dx, dy)
          .ifPresent(parent -> parents.put(fresh.id(root.id()), parent));
    }
    Insert insert =
        new Insert(fresh.part(), view, dx, dy, SortedMaps.immutable.ofSortedMap(parents));
    ImmutableList<Edit> steps =
        parents.isEmpty()
            ? Lists.immutable.of(insert)
            : Lists.immutable.of(insert, new Grow(view, roots));
    editor.perform(new Edits.Together(description, steps));
    editor.select(
        SortedSets.immutable.withAll(roots.newWithAll(fresh.part().view().notes().keysView())));
  }

  private Optional<String> parent(
      Fragment part, Element root, ImmutableSortedMap<String, String> known, double dx, double dy) {
    String parent = known.get(root.id());
    if (parent != null && editor.model().element(parent).isPresent()) {
      return Optional.of(parent);
    }
    return Optional.ofNullable(part.view().boxes().get(root.id()))
        .filter(box -> known.isEmpty())
        .flatMap(box -> drawing.receiverAround(root.kind(), box.moved(dx, dy)));
  }
}
