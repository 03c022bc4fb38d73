package io.seciot.desktop.selfcheck;

import javafx.scene.input.KeyCode;

/** What people in a room are shown. */
final class MeetingPictures implements PictureGroup {

  private static final String PRESENTATION = "#presentation";

  private final Driver driver;
  private final Shots shots;

  MeetingPictures(Driver driver, Shots shots) {
    this.driver = driver;
    this.shots = shots;
  }

  @Override
  public void plan() {
    present("meeting", "present.findings");
    present("meeting-changes", "present.changes");
  }

  private void present(String name, String action) {
    shots.step("present", () -> driver.perform(action));
    shots.shot(name, () -> driver.lookup(PRESENTATION).isPresent(), () -> {});
    shots.step("end", () -> driver.press(PRESENTATION, KeyCode.ESCAPE));
  }
}
