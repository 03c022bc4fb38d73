package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.file.Background;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.diagrams.layout.AutoLayout;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.View;
import io.seciot.model.edit.Edits;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.eclipse.collections.impl.factory.SortedMaps;

/**
 * Arranges a view or a part of it by itself, beside what the user does; one step when it is done.
 */
public final class Arranging {

  private final EditorViewModel editor;
  private final Background background;
  private final Consumer<Exception> failed;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Optional<Future<?>> task = Optional.empty();

  /**
   * @param failed told what went wrong
   */
  public Arranging(EditorViewModel editor, Background background, Consumer<Exception> failed) {
    this.editor = editor;
    this.background = background;
    this.failed = failed;
  }

  /** Whether it is at work. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * Arranges everything that the view shows.
   *
   * @param arranged run once the drawing has changed
   */
  public void everything(Runnable arranged) {
    Architecture model = editor.model();
    View view = editor.view();
    start(model, () -> AutoLayout.arrange(model, view, Set.of()), arranged);
  }

  /** Arranges the selected elements with all that is inside them, about where they are. */
  public void selection() {
    Architecture model = editor.model();
    View view = editor.view();
    Set<String> chosen = new TreeSet<>(editor.selection().castToSortedSet());
    chosen.removeIf(id -> model.element(id).isEmpty());
    start(model, () -> grown(model, AutoLayout.rearrange(model, view, chosen), chosen), () -> {});
  }

  /** What is around the arranged elements grows so far that they fit in. */
  private static View grown(Architecture model, View arranged, Set<String> chosen) {
    TreeMap<String, Box> boxes = new TreeMap<>(arranged.boxes().castToSortedMap());
    boxes.putAll(Boxes.grownAround(model, chosen, arranged.boxes()).castToSortedMap());
    return arranged.withBoxes(SortedMaps.immutable.ofSortedMap(boxes));
  }

  /** Gives up; the drawing stays as it is. */
  public void cancel() {
    task.ifPresent(future -> future.cancel(true));
    finish();
  }

  /** If the model was edited meanwhile, that counts more. */
  private void start(Architecture model, Callable<View> layout, Runnable arranged) {
    cancel();
    running.set(true);
    task =
        Optional.of(
            background.run(
                () -> {
                  OffUiThread.hold("Layout");
                  return layout.call();
                },
                view -> {
                  if (running.get() && editor.model() == model) {
                    editor.perform(new Edits.PutView(view));
                    arranged.run();
                  }
                  finish();
                },
                failure -> {
                  finish();
                  failed.accept(failure);
                }));
  }

  private void finish() {
    task = Optional.empty();
    running.set(false);
  }
}
