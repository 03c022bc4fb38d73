package io.seciot.desktop.window;

import io.seciot.desktop.action.ActionBars;
import io.seciot.desktop.action.ActionList;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.ChoiceNames;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.View;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** Chooses which view of the model is shown, and offers what can be done with views. */
final class ViewChoice {

  private static final ImmutableList<String> ACTIONS =
      Lists.immutable.of(
          "view.new",
          "view.rename",
          "view.duplicate",
          "view.delete",
          "",
          "view.inside",
          "view.show",
          "view.hide");

  private final EditorViewModel editor;
  private final Texts texts;
  private final ComboBox<View> box = new ComboBox<>();
  private boolean filling;

  ViewChoice(EditorViewModel editor, Texts texts) {
    this.editor = editor;
    this.texts = texts;
    box.setId("view-choice");
    box.setAccessibleText(texts.get("view.choice"));
    box.getStyleClass().add("view-choice");
    box.setConverter(new ChoiceNames<>(View::name));
    box.valueProperty()
        .subscribe(view -> {
          if (!filling && view != null) {
            editor.viewIdProperty().set(view.id());
          }
        });
    editor.modelProperty().subscribe(this::follow);
    editor.viewIdProperty().subscribe(this::follow);
    follow();
  }

  /** The choice, with a button back and one for what can be done with views. */
  Region node(ActionList actions) {
    MenuButton more = new MenuButton("", new Icon("mdi2d-dots-vertical"));
    more.setId("view-more");
    more.getStyleClass().addAll("flat", "button-icon", "no-arrow");
    more.setAccessibleText(texts.get("view.more"));
    more.setTooltip(new Tooltip(texts.get("view.more")));
    for (String id : ACTIONS) {
      more.getItems()
          .add(id.isEmpty() ? new SeparatorMenuItem() : ActionBars.entry(actions.action(id)));
    }
    Node back = ActionBars.button(actions.action("view.back"));
    HBox row = new HBox(back, box, more);
    row.getStyleClass().add("view-bar");
    return row;
  }

  /** Where the keyboard starts. */
  Region entry() {
    return box;
  }

  private void follow() {
    filling = true;
    box.getItems().setAll(editor.model().views().valuesView().toList());
    box.setValue(editor.view());
    filling = false;
  }
}
