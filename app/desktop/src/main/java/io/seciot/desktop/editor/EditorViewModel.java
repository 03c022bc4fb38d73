package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Architecture;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.History;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Sets;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * The document that is open: its history, which view is shown, what is selected. It owns the
 * history; nothing else changes the model. Used on one thread.
 */
public final class EditorViewModel {

  private final Vocabulary vocabulary;
  private final History history;
  private final ReadOnlyObjectWrapper<Architecture> model = new ReadOnlyObjectWrapper<>();
  private final Drawn sketch = new Drawn();
  private final StringProperty viewId = new SimpleStringProperty("");
  private final ObjectProperty<ImmutableSortedSet<String>> selection =
      new SimpleObjectProperty<>(SortedSets.immutable.empty());
  private final ObjectProperty<ImmutableSet<String>> highlight =
      new SimpleObjectProperty<>(Sets.immutable.empty());
  private final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.NONE);
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
  private final BooleanProperty renaming = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper modified = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Description>> undoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Description>> redoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Worked out when it is asked for, so once for all that changes until then. */
  private final class Drawn extends ObjectBinding<Sketch> {
    private Sketch last = Sketch.empty();

    @Override
    protected Sketch computeValue() {
      Preview now = preview.get();
      last = last.next(model(), now.bent(view()), now.boxes(), vocabulary);
      return last;
    }
  }

  /** Opens a model that counts as saved. A model without a view gets an empty one. */
  public EditorViewModel(Architecture start, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Architecture shown =
        start.views().isEmpty() ? start.with(View.empty("main", start.product().name())) : start;
    this.history = new History(shown);
    begin(largestView(shown));
  }

  /** Goes on where another editor was, in other words; that one is no longer used. */
  public EditorViewModel(EditorViewModel before, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.history = before.history;
    begin(before.viewId.get());
    selection.set(before.selection());
  }

  private void begin(String view) {
    viewId.set(view);
    viewId.subscribe((before, now) -> sketch.invalidate());
    preview.subscribe((before, now) -> sketch.invalidate());
    follow();
  }

  /** The kinds and properties that the model is written in. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The model as it is now. */
  public ReadOnlyObjectProperty<Architecture> modelProperty() {
    return model.getReadOnlyProperty();
  }

  /** The model as it is now. */
  public Architecture model() {
    return history.current();
  }

  /** What is drawn, a gesture that goes on included. */
  public ObservableValue<Sketch> sketchProperty() {
    return sketch;
  }

  /** What is drawn, a gesture that goes on included. */
  public Sketch sketch() {
    return sketch.get();
  }

  /** The id of the view that is shown. */
  public StringProperty viewIdProperty() {
    return viewId;
  }

  /** The view that is shown. */
  public View view() {
    View shown = model().views().get(viewId.get());
    return shown == null ? model().views().getFirst() : shown;
  }

  /** Turns to the view that shows the most of these items, if the current one shows fewer. */
  public void turnTo(ImmutableSet<String> items) {
    View best = model().views().valuesView().maxBy(view -> shownIn(view, items));
    if (shownIn(best, items) > shownIn(view(), items)) {
      viewId.set(best.id());
    }
  }

  private static int shownIn(View view, ImmutableSet<String> items) {
    return items.count(view::shows);
  }

  /** The overview is what a reader wants to see first. */
  private static String largestView(Architecture model) {
    return model.views().valuesView().maxBy(view -> view.boxes().size()).id();
  }

  /** Ids of the selected items. */
  public ObjectProperty<ImmutableSortedSet<String>> selectionProperty() {
    return selection;
  }

  /** Ids of the selected items. */
  public ImmutableSortedSet<String> selection() {
    return selection.get();
  }

  /** The selected item, where exactly one is selected. */
  public Optional<Item> selectedItem() {
    return selection().size() == 1 ? model().item(selection().getFirst()) : Optional.empty();
  }

  /** The name of an item; the id where there is no such item. */
  public String name(String id) {
    return model().item(id).map(Item::name).or(() -> note(id).map(Note::title)).orElse(id);
  }

  /** The note of the shown view with this id. */
  public Optional<Note> note(String id) {
    return Optional.ofNullable(view().notes().get(id));
  }

  /** The id of the selected note, where nothing but one note is selected. */
  public Optional<String> selectedNote() {
    return selection().size() == 1
        ? Optional.of(selection().getFirst()).filter(id -> note(id).isPresent())
        : Optional.empty();
  }

  /** Lets the name of the selected item or the text of the selected note be typed. */
  public void startRenaming() {
    renaming.set(selectedItem().isPresent() || selectedNote().isPresent());
  }

  /** Selects these and nothing else. */
  public void select(ImmutableSortedSet<String> ids) {
    selection.set(ids);
  }

  /** Selects this and nothing else. */
  public void select(String id) {
    select(SortedSets.immutable.of(id));
  }

  /** Adds to the selection, or takes out what is in it. */
  public void toggle(String id) {
    select(selection().contains(id) ? selection().newWithout(id) : selection().newWith(id));
  }

  /** Selects nothing and shows everything in full. */
  public void clearSelection() {
    select(SortedSets.immutable.empty());
    highlight.set(Sets.immutable.empty());
  }

  /** Ids of items to emphasise while the rest is dimmed; empty dims nothing. */
  public ObjectProperty<ImmutableSet<String>> highlightProperty() {
    return highlight;
  }

  /** What a gesture that goes on would do. */
  public ObjectProperty<Preview> previewProperty() {
    return preview;
  }

  /** What a press on the drawing starts. */
  public ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /** Whether the name of the selected item is being typed into the drawing. */
  public BooleanProperty renamingProperty() {
    return renaming;
  }

  /** Whether there is something to save. */
  public ReadOnlyBooleanProperty modifiedProperty() {
    return modified.getReadOnlyProperty();
  }

  /** What undo would take back; empty for nothing. */
  public ReadOnlyObjectProperty<Optional<Description>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** What redo would make again; empty for nothing. */
  public ReadOnlyObjectProperty<Optional<Description>> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Changes the model. */
  public void perform(Edit edit) {
    history.perform(edit);
    follow();
  }

  /** Takes the last change back. */
  public void undo() {
    history.undo();
    follow();
  }

  /** Makes the last undone change again. */
  public void redo() {
    history.redo();
    follow();
  }

  /** Remembers that the file holds the model as it is now. */
  public void markSaved() {
    history.markSaved();
    modified.set(history.isModified());
  }

  private void follow() {
    Architecture now = history.current();
    if (!now.views().containsKey(viewId.get())) {
      viewId.set(largestView(now));
    }
    if (!selection().allSatisfy(this::exists)) {
      selection.set(selection().select(this::exists));
    }
    undoable.set(history.undoable());
    redoable.set(history.redoable());
    modified.set(history.isModified());
    sketch.invalidate();
    model.set(now);
  }

  private boolean exists(String id) {
    return model().item(id).isPresent() || note(id).isPresent();
  }
}
