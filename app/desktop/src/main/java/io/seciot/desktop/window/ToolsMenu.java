package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.editor.Tool;
import org.eclipse.collections.impl.factory.Lists;

/** What a press on the drawing starts, and what belongs to the user. */
final class ToolsMenu {

  private final ScreenActions actions;
  private final MainWindow window;
  private final Runnable showKeys;
  private final Runnable showCommands;

  ToolsMenu(ScreenActions actions, MainWindow window, Runnable showKeys, Runnable showCommands) {
    this.actions = actions;
    this.window = window;
    this.showKeys = showKeys;
    this.showCommands = showCommands;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.tools",
        Lists.immutable.of(
            actions.opened(
                "tool.select",
                "mdi2c-cursor-default-outline",
                "Shortcut+Shift+V",
                s -> s.document().editor().toolProperty().set(Tool.SELECT)),
            actions.opened(
                "tool.connect",
                "mdi2v-vector-line",
                "Shortcut+Shift+C",
                s -> s.document().editor().toolProperty().set(Tool.CONNECT))),
        Lists.immutable.of(
            actions.always("tool.tour", "mdi2s-sign-direction", "", window::takeTour),
            actions.always("tool.commands", "mdi2c-console-line", "Shortcut+Shift+P", showCommands),
            actions.always(
                "tool.settings", "mdi2c-cog-outline", "Shortcut+COMMA", window::showSettings),
            actions.always(
                "tool.glossary",
                "mdi2b-book-open-variant",
                "Shift+F1",
                window.tools()::showGlossary),
            actions.always("tool.keys", "mdi2k-keyboard-outline", "F1", showKeys)));
  }
}
