package io.seciot.desktop.window;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.util.Subscription;

/**
 * A tab whose content is in the window only while the tab is in front: what is out of sight there
 * would get its looks anew with each change of the theme, of the size and of what is around it. It
 * is made and laid out together with the window all the same, so that it opens quickly.
 */
final class FrontTab extends Tab {

  private final Parent content;
  private final Subscription made;

  FrontTab(Parent content) {
    this.content = content;
    setContent(content);
    selectedProperty().addListener((value, was, front) -> follow());
    made = content.needsLayoutProperty().subscribe((before, now) -> Platform.runLater(this::keep));
  }

  private void keep() {
    made.unsubscribe();
    follow();
  }

  private void follow() {
    setContent(isSelected() ? content : null);
  }
}
