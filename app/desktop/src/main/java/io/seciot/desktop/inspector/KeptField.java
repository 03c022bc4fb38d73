package io.seciot.desktop.inspector;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A field whose text is kept with Enter and when the keyboard leaves it. */
final class KeptField {

  /** Fewer characters can always be seen. */
  private static final int SEEN = 24;

  private final TextField field = new TextField();
  private String before = "";

  /** Gives what was typed to this; who only comes by changes nothing. */
  KeptField(Consumer<String> keep) {
    Runnable keepChanged =
        () -> {
          if (!field.getText().equals(before)) {
            keep.accept(field.getText());
          }
        };
    field.setOnAction(event -> keepChanged.run());
    field
        .focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            keepChanged.run();
          }
        });
    field
        .textProperty()
        .map(text -> text.length() > SEEN)
        .subscribe(more -> field.setTooltip(more ? WholeText.of(field.textProperty()) : null));
  }

  TextField control() {
    return field;
  }

  /** Puts back what was shown before typing. */
  void forget() {
    field.setText(before);
  }

  void show(String text) {
    before = text;
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
