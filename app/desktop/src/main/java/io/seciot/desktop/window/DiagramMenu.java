package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Point;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The menu at an element of the drawing, by the other mouse button or the menu key. */
final class DiagramMenu {

  private static final ImmutableList<String> ACTIONS =
      Lists.immutable.of(
          "view.inside",
          "view.back",
          "",
          "edit.rename",
          "edit.copy",
          "edit.paste",
          "",
          "view.show",
          "view.hide",
          "edit.delete");

  private final DiagramView diagram;
  private final EditorViewModel editor;
  private final ContextMenu menu = new ContextMenu();

  DiagramMenu(DiagramView diagram, EditorViewModel editor) {
    this.diagram = diagram;
    this.editor = editor;
  }

  /** From now on the menu offers what can be done. */
  void offer(ActionList actions) {
    for (String id : ACTIONS) {
      menu.getItems()
          .add(id.isEmpty() ? new SeparatorMenuItem() : ActionBars.entry(actions.action(id)));
    }
    diagram.setOnContextMenuRequested(this::open);
  }

  private void open(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      selectAt(diagram.placeAt(event.getSceneX(), event.getSceneY()));
    }
    menu.show(diagram, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /** What is clicked is meant, unless it is part of what is selected. */
  private void selectAt(Point place) {
    editor
        .sketch()
        .nodes()
        .asReversed()
        .detectOptional(node -> node.box().contains(place))
        .map(Sketch.Node::id)
        .filter(id -> !editor.selection().contains(id))
        .ifPresent(editor::select);
  }
}
