package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import org.eclipse.collections.impl.factory.Lists;

/** What changes the drawing. */
final class EditMenu {

  private final ScreenActions actions;
  private final Texts texts;

  EditMenu(ScreenActions actions, Texts texts) {
    this.actions = actions;
    this.texts = texts;
  }

  /** The menu, in groups. */
  ActionList.Menu menu() {
    return actions.menu(
        "menu.edit",
        Lists.immutable.of(undo(), redo()),
        Lists.immutable.of(
            actions.selected("edit.rename", "mdi2f-form-textbox", "F2", EditorScreen::rename),
            actions.selected(
                "edit.delete",
                "mdi2d-delete-outline",
                "Delete",
                shown -> shown.document().drawing().deleteSelection()),
            connectSelected(),
            actions.selected(
                "edit.settle", "", "Shortcut+I", shown -> shown.document().drawing().settle()),
            actions.opened("edit.select-all", "", "Shortcut+A", EditorScreen::selectAll)),
        Lists.immutable.of(
            actions.opened(
                "edit.arrange", "mdi2s-sitemap-outline", "Shortcut+L", EditorScreen::arrange)));
  }

  private Action undo() {
    return actions.renamed(
        "edit.undo",
        "mdi2u-undo",
        "Shortcut+Z",
        EditorViewModel::undoableProperty,
        EditorViewModel::undo);
  }

  private Action redo() {
    return actions.renamed(
        "edit.redo",
        "mdi2r-redo",
        "Shortcut+Y",
        EditorViewModel::redoableProperty,
        EditorViewModel::redo);
  }

  private Action connectSelected() {
    return actions.action(
        "edit.connect",
        "mdi2a-arrow-right-thin",
        "Shortcut+K",
        shown ->
            shown
                .document()
                .editor()
                .selectionProperty()
                .map(ids ->
                    ids.notEmpty()
                            && ids.size() <= 2
                            && ids.allSatisfy(shown.document().drawing()::canConnect)
                        ? ""
                        : texts.get("obstacle.select-two")),
        EditorScreen::connect);
  }
}
