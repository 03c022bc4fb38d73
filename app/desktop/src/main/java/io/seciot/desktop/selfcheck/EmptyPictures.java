package io.seciot.desktop.selfcheck;

import io.seciot.desktop.window.Panel;
import java.util.Locale;

/** A model of which nothing is drawn yet. */
final class EmptyPictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;

  EmptyPictures(Driver driver, Shots shots) {
    this.driver = driver;
    this.shots = shots;
  }

  @Override
  public void plan() {
    shots.step(
        "begin anew",
        () -> {
          driver.window().showStart();
          driver.perform("file.new");
        });
    shots.step("wait", driver::isOpen, () -> {});
    for (Panel panel : Panel.values()) {
      shots.shot(
          "empty-" + panel.name().toLowerCase(Locale.ROOT),
          () -> driver.screen().panels().show(panel));
    }
    shots.step("close", () -> driver.window().showStart());
  }
}
