package io.seciot.desktop.view;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.text.Texts;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Slugs;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** From an element to a view of what is inside it, and back. */
public final class DrillDown {

  private final EditorViewModel editor;
  private final Background background;
  private final Consumer<Exception> failed;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<ImmutableList<String>> way =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());

  /**
   * @param failed told where a view could not be laid out
   */
  public DrillDown(
      EditorViewModel editor, Background background, Consumer<Exception> failed, Texts texts) {
    this.editor = editor;
    this.background = background;
    this.failed = failed;
    this.texts = texts;
  }

  /** The ids of the views that were left on the way inside, the latest last. */
  public ReadOnlyObjectProperty<ImmutableList<String>> wayProperty() {
    return way.getReadOnlyProperty();
  }

  /** Whether there is something inside that a view could show. */
  public boolean hasInside(String element) {
    return editor.model().children(element).notEmpty();
  }

  /**
   * Turns to a smaller view that shows all that is directly inside; where there is none, one is
   * made and laid out, with what exchanges data with the inside around it.
   */
  public void open(String element) {
    Architecture model = editor.model();
    if (!hasInside(element)) {
      return;
    }
    Optional<View> known = known(element);
    if (known.isPresent()) {
      turnTo(known.get().id());
      return;
    }
    String name = texts.get("views.inside", model.element(element).map(Element::name).orElse(""));
    String id = Slugs.free(name, "inside", taken -> model.views().containsKey(taken));
    Set<String> shown = shown(model, element);
    background.run(
        () -> {
          OffUiThread.hold("Layout");
          return AutoLayout.arrange(model, View.empty(id, name), shown);
        },
        this::made,
        failed);
  }

  /**
   * If the model was edited meanwhile, the places fit all the same, as far as elements are left.
   */
  private void made(View view) {
    Architecture now = editor.model();
    View fitting =
        view.withBoxes(view.boxes().select((id, box) -> now.element(id).isPresent()))
            .withRoutes(view.routes().select((id, route) -> now.flow(id).isPresent()));
    editor.perform(
        new Edits.Together(
            Description.of("view.add", view.name()),
            Lists.immutable.of(new Edits.PutView(fitting))));
    turnTo(view.id());
  }

  private Optional<View> known(String element) {
    ImmutableList<Element> inside = editor.model().children(element);
    View here = editor.view();
    return editor
        .model()
        .views()
        .valuesView()
        .select(view -> view.boxes().size() < here.boxes().size())
        .select(view -> view.shows(element))
        .select(view -> inside.allSatisfy(child -> view.shows(child.id())))
        .toSortedListBy(view -> view.boxes().size())
        .getFirstOptional();
  }

  /** The element, all that is inside, and the other ends of their flows. */
  private static Set<String> shown(Architecture model, String element) {
    Set<String> inner = new TreeSet<>(Set.of(element));
    for (Element other : model.elements()) {
      if (model.ancestors(other.id()).anySatisfy(around -> around.id().equals(element))) {
        inner.add(other.id());
      }
    }
    Set<String> all = new TreeSet<>(inner);
    for (Flow flow : model.flows()) {
      if (inner.contains(flow.source()) || inner.contains(flow.target())) {
        all.add(flow.source());
        all.add(flow.target());
      }
    }
    return all;
  }

  private void turnTo(String view) {
    way.set(way.get().newWith(editor.view().id()));
    editor.clearSelection();
    editor.viewIdProperty().set(view);
  }

  /** Turns to the view that was left last; views that are gone are passed over. */
  public void back() {
    ImmutableList<String> left = way.get().select(id -> editor.model().views().containsKey(id));
    if (left.notEmpty()) {
      editor.clearSelection();
      editor.viewIdProperty().set(left.getLast());
      way.set(left.take(left.size() - 1));
    } else {
      way.set(left);
    }
  }
}
