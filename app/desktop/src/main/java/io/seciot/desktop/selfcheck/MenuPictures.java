package io.seciot.desktop.selfcheck;

import io.seciot.desktop.window.Panel;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;

/** Every menu of an open document, and the command palette. */
final class MenuPictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;

  MenuPictures(Driver driver, Shots shots) {
    this.driver = driver;
    this.shots = shots;
  }

  @Override
  public void plan() {
    for (int i = 0; i < driver.window().actions().menus().size(); i++) {
      int place = i;
      shots.overlay("menu-" + i, () -> driver.openMenu(place));
    }
    shots.overlay("menu-views", () -> driver.openMenu("#view-more"));
    shots.step("show findings", () -> driver.screen().panels().show(Panel.FINDINGS));
    shots.overlay("menu-filter", () -> driver.openMenu("#findings-filter"));
    shots.overlay("menu-arrange", () -> driver.openMenu("#findings-arrange"));
    shots.overlay("menu-element", this::openElementMenu);
    shots.step("commands", () -> Platform.runLater(() -> driver.perform("tool.commands")));
    shots.shot("commands", () -> driver.lookup("#command-field").isPresent(), () -> {});
    shots.shot("commands-typed", () -> driver.write("#command-field", "re"));
    shots.step("end commands", () -> driver.press("#command-field", KeyCode.ESCAPE));
  }

  private void openElementMenu() {
    Event.fireEvent(
        driver.screen().diagram(),
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            300,
            300,
            driver.stage().getX() + 400,
            driver.stage().getY() + 300,
            false,
            null));
  }
}
