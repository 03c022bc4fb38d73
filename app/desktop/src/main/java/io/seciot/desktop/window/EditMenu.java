package io.seciot.desktop.window;

import io.seciot.desktop.action.Action;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.clipboard.Clipping;
import io.seciot.desktop.editor.EditWords;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.text.Texts;
import io.seciot.model.edit.Description;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
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
            copying("edit.cut", "mdi2c-content-cut", "Shortcut+X", Clipping::cut),
            copying("edit.copy", "mdi2c-content-copy", "Shortcut+C", Clipping::copy),
            actions.opened(
                "edit.copy-picture",
                "mdi2i-image-multiple-outline",
                "Shortcut+Alt+C",
                shown -> shown.pictures().copy()),
            actions.opened(
                "edit.paste",
                "mdi2c-content-paste",
                "Shortcut+V",
                shown -> shown.drawingActions().paste()),
            copying(
                "edit.duplicate", "mdi2c-content-duplicate", "Shortcut+D", Clipping::duplicate)),
        Lists.immutable.of(
            actions.selected(
                "edit.rename",
                "mdi2f-form-textbox",
                "F2",
                shown -> shown.drawingActions().rename()),
            actions.selected(
                "edit.delete",
                "mdi2d-delete-outline",
                "Delete",
                shown -> shown.document().drawing().deleteSelection()),
            actions.opened(
                "edit.note", "mdi2n-note-plus-outline", "Shortcut+Shift+R", this::placeNote),
            connectSelected(),
            onFlow("edit.way-back", "Shortcut+Shift+K", FlowEdits::addWayBack),
            actions.opened(
                "edit.select-all", "", "Shortcut+A", shown -> shown.drawingActions().selectAll())));
  }

  /** A new note is typed at once. */
  private void placeNote(EditorScreen shown) {
    shown.document().drawing().placeNote(texts.get("note.new"), shown.diagram().middle());
    shown.document().editor().startRenaming();
  }

  private Action onFlow(String id, String shortcut, Consumer<FlowEdits> run) {
    return actions.suited(
        id,
        "",
        shortcut,
        (shown, ids) -> shown.document().flows().selected().size() == 1,
        texts.get("obstacle.select-flow"),
        shown -> run.accept(shown.document().flows()));
  }

  private Action copying(String id, String icon, String shortcut, Consumer<Clipping> run) {
    return actions.suited(
        id,
        icon,
        shortcut,
        (shown, ids) -> shown.drawingActions().clipping().canCopy(ids),
        texts.get("obstacle.select-element"),
        shown -> run.accept(shown.drawingActions().clipping()));
  }

  private Action undo() {
    return actions.renamed(
        "edit.undo",
        "mdi2u-undo",
        "Shortcut+Z",
        editor -> worded(editor, editor.undoableProperty()),
        EditorViewModel::undo);
  }

  private Action redo() {
    return actions.renamed(
        "edit.redo",
        "mdi2r-redo",
        "Shortcut+Y",
        editor -> worded(editor, editor.redoableProperty()),
        EditorViewModel::redo);
  }

  private ObservableValue<String> worded(
      EditorViewModel editor, ObservableValue<Optional<Description>> step) {
    EditWords words = new EditWords(texts, editor);
    return step.map(some -> some.map(words::of).orElse(""));
  }

  private Action connectSelected() {
    return actions.suited(
        "edit.connect",
        "mdi2a-arrow-right-thin",
        "Shortcut+K",
        (shown, ids) ->
            ids.notEmpty()
                && ids.size() <= 2
                && ids.allSatisfy(shown.document().drawing()::canConnect),
        texts.get("obstacle.select-two"),
        shown -> shown.drawingActions().connect());
  }
}
