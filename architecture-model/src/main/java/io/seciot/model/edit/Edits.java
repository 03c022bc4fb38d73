package io.seciot.model.edit;

import static io.seciot.model.edit.Consistency.existing;
import static io.seciot.model.edit.Consistency.existingElement;
import static io.seciot.model.edit.Consistency.existingView;
import static io.seciot.model.edit.Consistency.require;
import static io.seciot.model.edit.Consistency.requireIds;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.Slugs;
import io.seciot.model.Value;
import io.seciot.model.View;
import io.seciot.model.edit.Description.Id;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;

/** The edits that exist. Each is a small value; {@link History#perform} applies it. */
public final class Edits {

  private Edits() {}

  /**
   * Adds an item whose id is free; an element may be given its place in a view with {@link Place}.
   */
  public record Add(Item item) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      require(before.item(item.id()).isEmpty(), "the id " + item.id() + " is taken");
      requireIds(item);
      return Consistency.checked(before.with(item));
    }

    @Override
    public Description description() {
      return Description.of("add", item.name());
    }
  }

  /** Adds an element and draws it in a view, as one step. */
  public record Place(Element element, String view, Box box) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      return new MoveBoxes(view, box, element.id()).apply(new Add(element).apply(before));
    }

    @Override
    public Description description() {
      return Description.of("add", element.name());
    }
  }

  /** Replaces the name. Typing on is one step. */
  public record Rename(String item, String name) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      Item found = existing(before, item);
      return before.with(found.withProfile(found.profile().withName(name)));
    }

    @Override
    public Description description() {
      return Description.of("rename", name);
    }

    @Override
    public boolean continues(Edit previous) {
      return previous instanceof Rename rename && rename.item.equals(item);
    }
  }

  /** Replaces the description. Typing on is one step. */
  public record Describe(String item, String text) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      Item found = existing(before, item);
      return before.with(found.withProfile(found.profile().withDescription(text)));
    }

    @Override
    public Description description() {
      return Description.of("describe", new Id(item));
    }

    @Override
    public boolean continues(Edit previous) {
      return previous instanceof Describe describe && describe.item.equals(item);
    }
  }

  /** States a fact, or makes it unknown again where none is given. */
  public record State(String item, String property, @Nullable Fact fact) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      Item found = existing(before, item);
      Fact stated = stated();
      return before.with(
          found.withProfile(
              stated == null
                  ? found.profile().withoutFact(property)
                  : found.profile().withFact(property, stated)));
    }

    /** A text from which everything was deleted says nothing. */
    private @Nullable Fact stated() {
      boolean empty =
          fact != null && fact.value() instanceof Value.Text text && text.text().isEmpty();
      return empty ? null : fact;
    }

    @Override
    public Description description() {
      return fact == null
          ? Description.of("clear", new Id(property))
          : Description.of("state", new Id(property));
    }

    @Override
    public boolean continues(Edit previous) {
      return previous instanceof State state
          && state.item.equals(item)
          && state.property.equals(property);
    }
  }

  /** Replaces an item by a changed one with the same id. */
  public record Replace(Item item) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      existing(before, item.id());
      requireIds(item);
      return Consistency.checked(before.with(item));
    }

    @Override
    public Description description() {
      return Description.of("change", item.name());
    }
  }

  /** Puts an element inside another one, or at the top where none is given. */
  public record Nest(String element, @Nullable String parent) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      Element found = existingElement(before, element);
      return Consistency.checked(before.with(found.withParent(parent)));
    }

    @Override
    public Description description() {
      return parent == null
          ? Description.of("take-out", new Id(element))
          : Description.of("put-into", new Id(element), new Id(parent));
    }
  }

  /** Connects two elements. */
  public record Connect(Flow flow) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      return new Add(flow).apply(before);
    }

    @Override
    public Description description() {
      return Description.of("connect", new Id(flow.source()), new Id(flow.target()));
    }
  }

  /** Says which data a flow carries or an element keeps. */
  public record CarryData(String item, ImmutableSortedSet<String> data) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      Item changed =
          switch (existing(before, item)) {
            case Flow flow -> flow.withData(data);
            case Element element -> element.withData(data);
            case Item other ->
                throw new IllegalArgumentException(other.id() + " cannot carry data");
          };
      return Consistency.checked(before.with(changed));
    }

    @Override
    public Description description() {
      return Description.of("data", new Id(item));
    }
  }

  /** Removes items with all that is inside them and all that mentions them. */
  public record Remove(ImmutableSortedSet<String> items) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      return Removal.remove(before, items);
    }

    @Override
    public Description description() {
      return Description.counted("delete", items.toList().collect(Id::new));
    }
  }

  /**
   * Moves or resizes boxes of elements and notes in a view, or draws elements that were not in it.
   * One drag is one step.
   */
  public record MoveBoxes(String view, ImmutableSortedMap<String, Box> boxes) implements Edit {

    /** One box. */
    public MoveBoxes(String view, Box box, String element) {
      this(view, SortedMaps.immutable.of(element, box));
    }

    @Override
    public Architecture apply(Architecture before) {
      View found = existingView(before, view);
      ImmutableSortedMap<String, Box> ofElements =
          boxes.reject((id, box) -> found.notes().containsKey(id));
      boxes.forEachValue(box -> require(box.isDrawable(), "a box is too far out or has no size"));
      ofElements.forEachKey(id -> existingElement(before, id));
      return before.with(
          found
              .withBoxes(found.boxes().newWithAllKeyValues(ofElements.keyValuesView()))
              .withNotes(
                  found
                      .notes()
                      .collectValues(
                          (id, note) -> note.withBox(boxes.getIfAbsentValue(id, note.box())))));
    }

    @Override
    public Description description() {
      return Description.counted("move", boxes.keysView().toList().collect(Id::new));
    }
  }

  /** Bends a flow in a view; no points make it straight. */
  public record Route(String view, String flow, ImmutableList<Point> points) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      View found = existingView(before, view);
      require(before.flow(flow).isPresent(), "there is no flow " + flow);
      require(points.allSatisfy(Point::isDrawable), "a bend of " + flow + " is too far out");
      return before.with(
          found.withRoutes(
              points.isEmpty()
                  ? found.routes().newWithoutKey(flow)
                  : found.routes().newWithKeyValue(flow, points)));
    }

    @Override
    public Description description() {
      return Description.of("bend", new Id(flow));
    }
  }

  /** Places a note in a view, or replaces one. */
  public record Write(String view, String id, Note note) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      View found = existingView(before, view);
      require(Slugs.isSlug(id), id + " is not an id");
      require(before.item(id).isEmpty(), "the id " + id + " is taken");
      require(note.isSound(), "a note says something, is not too long and not too far out");
      return before.with(found.withNotes(found.notes().newWithKeyValue(id, note)));
    }

    @Override
    public Description description() {
      return Description.of("note", note.title());
    }
  }

  /** Takes notes out of a view. */
  public record Erase(String view, ImmutableSortedSet<String> notes) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      View found = existingView(before, view);
      return before.with(found.withNotes(found.notes().reject((id, note) -> notes.contains(id))));
    }

    @Override
    public Description description() {
      return Description.counted("delete", notes.toList().collect(Id::new));
    }
  }

  /** Deletes a view; what it shows stays in the model. */
  public record DropView(String view) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      existingView(before, view);
      return before.withViews(before.views().newWithoutKey(view));
    }

    @Override
    public Description description() {
      return Description.of("view.delete", view);
    }
  }

  /** Replaces a view or adds one, such as after an automatic layout. */
  public record PutView(View view) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      require(Slugs.isSlug(view.id()), view.id() + " is not an id");
      return Consistency.checked(before.with(view));
    }

    @Override
    public Description description() {
      return Description.of("arrange", view.name());
    }
  }

  /** Records a decision on a finding, in place of an earlier one. */
  public record Decide(Decision decision) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      require(!decision.finding().isEmpty(), "a decision is about a finding");
      return before.withDecisions(before.decisions().newWithKeyValue(decision.finding(), decision));
    }

    @Override
    public Description description() {
      return Description.of("decide", decision.finding());
    }
  }

  /** Takes a decision back. */
  public record Undecide(String finding) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      return before.withDecisions(before.decisions().newWithoutKey(finding));
    }

    @Override
    public Description description() {
      return Description.of("undecide", finding);
    }
  }

  /** Several edits as one step. */
  public record Together(Description description, ImmutableList<Edit> edits) implements Edit {

    /** Under words that knowledge or the caller has already. */
    public Together(String words, ImmutableList<Edit> edits) {
      this(Description.inWords(words), edits);
    }

    @Override
    public Architecture apply(Architecture before) {
      return edits.injectInto(before, (model, edit) -> edit.apply(model));
    }
  }
}
