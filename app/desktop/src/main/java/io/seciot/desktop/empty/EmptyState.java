package io.seciot.desktop.empty;

import io.seciot.desktop.theme.Icon;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Stands where nothing is: says why, what to do, and offers a way where there is one. */
public final class EmptyState {

  private final Label words = new Label();
  private final VBox root = new VBox();
  private final ObservableValue<String> text;

  /**
   * @param icon of what would be here
   * @param text why there is nothing, and what to do; follows what happens
   */
  public EmptyState(String icon, ObservableValue<String> text) {
    this.text = text;
    words.textProperty().bind(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("empty-note");
    Icon sign = new Icon(icon);
    sign.getStyleClass().add("empty-icon");
    root.getStyleClass().add("empty-state");
    root.getChildren().addAll(sign, words);
  }

  /** With words that stay. */
  public EmptyState(String icon, String text) {
    this(icon, new ReadOnlyStringWrapper(text));
  }

  /**
   * Offers a way on below the words.
   *
   * @param verb what the button says
   * @param shown whether the way leads anywhere now
   */
  public EmptyState way(String id, String verb, ObservableValue<Boolean> shown, Runnable run) {
    Button button = new Button(verb);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    button.visibleProperty().bind(shown);
    button.managedProperty().bind(button.visibleProperty());
    root.getChildren().add(button);
    return this;
  }

  /** What is shown. */
  public Region node() {
    return root;
  }

  /** Stands in this list while it is empty; a screen reader that comes to the list says it too. */
  public void standIn(ListView<?> list) {
    list.setPlaceholder(root);
    list.accessibleHelpProperty()
        .bind(
            javafx.beans.binding.Bindings.createStringBinding(
                () -> list.getItems().isEmpty() ? text.getValue() : "", text, list.getItems()));
  }
}
