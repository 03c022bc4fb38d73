package io.seciot.desktop.window;

import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.View;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Chooses which view of the model is shown. */
final class ViewChoice {

  private final EditorViewModel editor;
  private final ComboBox<View> box = new ComboBox<>();
  private boolean filling;

  ViewChoice(EditorViewModel editor, Texts texts) {
    this.editor = editor;
    box.setId("view-choice");
    box.setAccessibleText(texts.get("view.choice"));
    box.getStyleClass().add("view-choice");
    box.setConverter(new Names());
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

  Region node() {
    return box;
  }

  private void follow() {
    filling = true;
    box.getItems().setAll(editor.model().views().valuesView().toList());
    box.setValue(editor.view());
    filling = false;
  }

  private static final class Names extends StringConverter<View> {
    @Override
    public String toString(View view) {
      return view == null ? "" : view.name();
    }

    @Override
    public View fromString(String text) {
      throw new UnsupportedOperationException("views are chosen, not typed");
    }
  }
}
