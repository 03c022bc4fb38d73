package io.seciot.desktop.view;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Slugs;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** Several views of one model: new ones, other names, copies, and which elements they show. */
public final class ViewsViewModel {

  private final EditorViewModel editor;
  private final Texts texts;

  /** Changes the views of what this editor edits. */
  public ViewsViewModel(EditorViewModel editor, Texts texts) {
    this.editor = editor;
    this.texts = texts;
  }

  /** Makes an empty view and turns to it. */
  public void create() {
    String name = freeName(texts.get("views.new-name"));
    add(View.empty(freeId(name), name));
  }

  /** Makes a view that shows the same in the same places and turns to it. */
  public void duplicate() {
    View shown = editor.view();
    String name = freeName(texts.get("views.copy-name", shown.name()));
    View empty = View.empty(freeId(name), name);
    add(empty.withBoxes(shown.boxes()).withRoutes(shown.routes()));
  }

  private void add(View view) {
    perform(Description.of("view.add", view.name()), new Edits.PutView(view));
    editor.viewIdProperty().set(view.id());
  }

  /** Gives the shown view another name; a blank one changes nothing. */
  public void rename(String name) {
    View shown = editor.view();
    if (!name.isBlank() && !name.strip().equals(shown.name())) {
      perform(
          Description.of("view.rename", name.strip()),
          new Edits.PutView(shown.withName(name.strip())));
    }
  }

  /** Deletes the shown view; what it shows stays in the model. The last view stays. */
  public void delete() {
    if (editor.model().views().size() > 1) {
      View shown = editor.view();
      perform(Description.of("view.delete", shown.name()), new Edits.DropView(shown.id()));
    }
  }

  /** Why the shown view cannot be deleted; empty where it can. */
  public ObservableValue<String> deleteObstacleProperty() {
    return editor
        .modelProperty()
        .map(model -> model.views().size() > 1 ? "" : texts.get("obstacle.only-view"));
  }

  /** Takes the selected elements with all that is inside them out of the view, not of the model. */
  public void hideSelection() {
    ImmutableSet<String> hidden = withInner(selectedElements());
    if (hidden.notEmpty()) {
      View shown = editor.view();
      View left = shown.withBoxes(shown.boxes().reject((id, box) -> hidden.contains(id)));
      Description what = Description.counted("view.hide", names(selectedElements()));
      editor.clearSelection();
      perform(what, new Edits.PutView(left));
    }
  }

  /** Why nothing can be taken out of the view; empty where it can. */
  public ObservableValue<String> hideObstacleProperty() {
    return editor
        .selectionProperty()
        .map(ids ->
            ids.anySatisfy(id -> editor.model().element(id).isPresent())
                ? ""
                : texts.get("obstacle.select-element"));
  }

  /** The elements that the view does not show, by name. */
  public ImmutableList<Element> missing() {
    View shown = editor.view();
    return editor
        .model()
        .elements()
        .reject(element -> shown.shows(element.id()))
        .toSortedListBy(Element::name)
        .toImmutable();
  }

  /**
   * Draws elements of the model in the view, each inside of what it is in as far as that is shown.
   */
  public void show(ImmutableList<String> elements) {
    if (elements.notEmpty()) {
      View grown = new Showing(editor).of(elements);
      perform(Description.counted("view.show", names(elements)), new Edits.PutView(grown));
      editor.select(elements.toSortedSet().toImmutable());
    }
  }

  private ImmutableList<String> selectedElements() {
    return editor
        .selection()
        .select(id -> editor.model().element(id).isPresent())
        .toList()
        .toImmutable();
  }

  private ImmutableSet<String> withInner(ImmutableList<String> elements) {
    Architecture model = editor.model();
    return model
        .elements()
        .collect(Element::id)
        .select(id ->
            elements.contains(id)
                || model.ancestors(id).anySatisfy(around -> elements.contains(around.id())))
        .toSet()
        .toImmutable();
  }

  private ImmutableList<String> names(ImmutableList<String> elements) {
    return elements.collect(id -> editor.model().element(id).map(Element::name).orElse(id));
  }

  private void perform(Description description, Edit edit) {
    editor.perform(new Edits.Together(description, Lists.immutable.of(edit)));
  }

  private String freeName(String wanted) {
    ImmutableSet<String> taken =
        Sets.immutable.withAll(editor.model().views().valuesView().collect(View::name));
    String name = wanted;
    for (int number = 2; taken.contains(name); number++) {
      name = wanted + " " + number;
    }
    return name;
  }

  private String freeId(String name) {
    return Slugs.free(name, "view", id -> editor.model().views().containsKey(id));
  }
}
