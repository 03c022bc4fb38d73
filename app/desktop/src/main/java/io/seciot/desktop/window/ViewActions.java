package io.seciot.desktop.window;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.view.DrillDown;
import io.seciot.desktop.view.ShowDialog;
import io.seciot.desktop.view.ViewsViewModel;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** What can be done with the views of a model, with the questions that it takes. */
final class ViewActions {

  private final EditorViewModel editor;
  private final ViewsViewModel views;
  private final DrillDown drillDown;
  private final Supplier<Window> window;
  private final Texts texts;
  private final Consumer<String> tell;

  /**
   * @param window over which to ask
   * @param tell says something in the status line
   */
  ViewActions(
      EditorViewModel editor,
      DrillDown drillDown,
      Supplier<Window> window,
      Texts texts,
      Consumer<String> tell) {
    this.editor = editor;
    this.views = new ViewsViewModel(editor, texts);
    this.drillDown = drillDown;
    this.window = window;
    this.texts = texts;
    this.tell = tell;
  }

  /** New, copied, deleted views, and what the shown one shows. */
  ViewsViewModel views() {
    return views;
  }

  /** Asks for another name of the shown view. */
  void rename() {
    TextInputDialog dialog = new TextInputDialog(editor.view().name());
    dialog.initOwner(window.get());
    dialog.setTitle(texts.get("views.rename.title"));
    dialog.setHeaderText(texts.get("views.rename.heading"));
    dialog.setGraphic(null);
    dialog.getEditor().setId("view-name");
    dialog.getEditor().setAccessibleText(texts.get("views.rename.heading"));
    ButtonType rename = new ButtonType(texts.get("views.rename.do"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(texts.get("views.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(rename, cancel);
    dialog
        .resultProperty()
        .subscribe(name -> {
          if (name != null) {
            views.rename(name);
          }
        });
    dialog.show();
  }

  /** Asks which elements to show too. */
  void show() {
    if (views.missing().isEmpty()) {
      tell.accept(texts.get("views.show.all"));
      return;
    }
    new ShowDialog(window.get(), editor.model(), editor.vocabulary(), texts)
        .show(editor.view().name(), views.missing(), views::show);
  }

  /** Takes the selection out of the view and says that it is still there. */
  void hide() {
    views.hideSelection();
    tell.accept(texts.get("views.hidden"));
  }

  /** Turns to the inside of the selected element. */
  void openInside() {
    editor.selectedItem().ifPresent(item -> drillDown.open(item.id()));
  }

  /** Turns to the view that was left for an inside. */
  void back() {
    drillDown.back();
  }

  /** Why there is no inside to turn to; empty where there is one. */
  ObservableValue<String> insideObstacle() {
    return editor
        .selectionProperty()
        .flatMap(ids ->
            editor
                .modelProperty()
                .map(model ->
                    ids.size() == 1 && drillDown.hasInside(ids.getFirst())
                        ? ""
                        : texts.get("obstacle.no-inside")));
  }

  /** Why there is no way back; empty where there is one. */
  ObservableValue<String> backObstacle() {
    return drillDown
        .wayProperty()
        .map(way -> way.isEmpty() ? texts.get("obstacle.no-way-back") : "");
  }
}
