package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.Lists;

/** Makes actions on the document that is shown; without one they say so. */
final class ScreenActions {

  /** Not shared by all screens: what observes it would keep each of them. */
  private final ObservableValue<String> nothing = new ReadOnlyStringWrapper("");

  private final Optional<EditorScreen> screen;
  private final Texts texts;

  ScreenActions(Optional<EditorScreen> screen, Texts texts) {
    this.screen = screen;
    this.texts = texts;
  }

  /** A menu with a line between groups. */
  @SafeVarargs
  final ActionList.Menu menu(String title, ImmutableList<Action>... groups) {
    return new ActionList.Menu(texts.get(title), Lists.immutable.with(groups));
  }

  /** Can always be done. */
  Action always(String id, String icon, String shortcut, Runnable run) {
    return new Action(id, words("action." + id), icon, shortcut, nothing, run);
  }

  /** Can be done while a document is open. */
  Action opened(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return action(id, icon, shortcut, shown -> nothing, run);
  }

  /** Can be done while something is selected. */
  Action selected(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return suited(
        id, icon, shortcut, (shown, ids) -> ids.notEmpty(), texts.get("obstacle.select-one"), run);
  }

  /**
   * Can be done while what is selected suits it.
   *
   * @param suits told the document that is shown and the ids of what is selected
   * @param obstacle what to select, as a sentence
   */
  Action suited(
      String id,
      String icon,
      String shortcut,
      BiPredicate<EditorScreen, ImmutableSortedSet<String>> suits,
      String obstacle,
      Consumer<EditorScreen> run) {
    return action(
        id,
        icon,
        shortcut,
        shown ->
            shown
                .document()
                .editor()
                .selectionProperty()
                .map(ids -> suits.test(shown, ids) ? "" : obstacle),
        run);
  }

  /** Can be done while a document is open and nothing stands against it. */
  Action action(
      String id,
      String icon,
      String shortcut,
      Function<EditorScreen, ObservableValue<String>> obstacle,
      Consumer<EditorScreen> run) {
    return new Action(
        id,
        words("action." + id),
        icon,
        shortcut,
        screen.map(obstacle).orElseGet(() -> words("obstacle.no-document")),
        () -> screen.ifPresent(run));
  }

  /**
   * Says in its label what exactly it would do now.
   *
   * @param what the exact words; empty where it can do nothing
   */
  Action renamed(
      String id,
      String icon,
      String shortcut,
      Function<EditorViewModel, ObservableValue<String>> what,
      Consumer<EditorViewModel> run) {
    if (screen.isEmpty()) {
      return opened(id, icon, shortcut, shown -> {});
    }
    EditorViewModel editor = screen.get().document().editor();
    ObservableValue<String> exactly = what.apply(editor);
    return new Action(
        id,
        exactly.map(text ->
            text.isEmpty() ? texts.get("action." + id) : texts.get("action." + id + ".what", text)),
        icon,
        shortcut,
        exactly.map(text -> text.isEmpty() ? texts.get("obstacle." + id) : ""),
        () -> run.accept(editor));
  }

  private ObservableValue<String> words(String key) {
    return new ReadOnlyStringWrapper(texts.get(key));
  }
}
