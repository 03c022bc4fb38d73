package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.text.Texts;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The one list of what the user can do, one class for each menu. Without an open document most of
 * it says so.
 */
final class AppActions {

  /** The buttons above the drawing; an empty name is a line. */
  static final ImmutableList<String> BUTTONS =
      Lists.immutable.of(
          "file.new",
          "file.open",
          "file.save",
          "",
          "edit.undo",
          "edit.redo",
          "",
          "tool.select",
          "tool.connect",
          "edit.delete",
          "edit.arrange",
          "",
          "view.zoom-out",
          "view.zoom-in",
          "view.fit",
          "",
          "file.report",
          "view.theme");

  private final MainWindow window;
  private final ScreenActions actions;
  private final Texts texts;

  AppActions(MainWindow window, Optional<EditorScreen> screen, Texts texts) {
    this.window = window;
    this.actions = new ScreenActions(screen, texts);
    this.texts = texts;
  }

  ActionList list() {
    return new ActionList(
        Lists.immutable.of(
            new FileMenu(actions, window, window.documents(), texts).menu(),
            new EditMenu(actions, texts).menu(),
            new ArrangeMenu(actions, texts).menu(),
            new FindingsMenu(actions, texts).menu(),
            new ReviewMenu(actions, texts).menu(),
            new ViewMenu(actions, window).menu(),
            new ToolsMenu(actions, window, this::showKeys, this::showCommands).menu()));
  }

  private void showCommands() {
    window.tools().showCommands(list());
  }

  private void showKeys() {
    window.tools().showKeys(list());
  }
}
