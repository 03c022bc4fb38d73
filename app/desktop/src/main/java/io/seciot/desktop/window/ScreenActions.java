package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Makes actions on the document that is shown; without one they say so. */
final class ScreenActions {

  private static final ObservableValue<String> NOTHING = new ReadOnlyStringWrapper("");

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
    return new Action(id, words("action." + id), icon, shortcut, NOTHING, run);
  }

  /** Can be done while a document is open. */
  Action opened(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return action(id, icon, shortcut, shown -> NOTHING, run);
  }

  /** Can be done while something is selected. */
  Action selected(String id, String icon, String shortcut, Consumer<EditorScreen> run) {
    return action(
        id,
        icon,
        shortcut,
        shown ->
            shown
                .document()
                .editor()
                .selectionProperty()
                .map(ids -> ids.isEmpty() ? texts.get("obstacle.select-one") : ""),
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
