package io.seciot.desktop.window;

import io.seciot.desktop.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.eclipse.collections.api.list.ImmutableList;

/** One line above the drawing that tells something and waits for no answer. */
final class NoticeBar {

  /**
   * What can be done about it.
   *
   * @param id of its button
   * @param label a verb
   */
  record Choice(String id, String label, Runnable run) {}

  private final NoticeLine root = new NoticeLine();

  NoticeBar() {
    root.setId("notice");
    root.getStyleClass().add("notice");
    hide();
  }

  Region node() {
    return root;
  }

  /** Whether it tells something. */
  boolean isShown() {
    return root.isVisible();
  }

  /** Tells this in place of what it told before; any choice ends it. */
  void show(String text, ImmutableList<Choice> choices) {
    Label label = new Label(text, new Icon("mdi2i-information-outline"));
    label.setId("notice-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    root.show(label);
    choices.forEach(choice -> root.getChildren().add(button(choice)));
    root.setVisible(true);
    root.setManaged(true);
  }

  private Node button(Choice choice) {
    Button button = new Button(choice.label());
    button.setId(choice.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      hide();
      choice.run().run();
    });
    return button;
  }

  void hide() {
    root.getChildren().clear();
    root.setVisible(false);
    root.setManaged(false);
  }
}
