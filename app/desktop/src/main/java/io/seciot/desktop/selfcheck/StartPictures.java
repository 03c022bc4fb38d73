package io.seciot.desktop.selfcheck;

/** The first screen. */
final class StartPictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;

  StartPictures(Driver driver, Shots shots) {
    this.driver = driver;
    this.shots = shots;
  }

  @Override
  public void plan() {
    shots.shot("start", () -> {});
    shots.overlay("start-menu", () -> driver.openMenu(0));
  }
}
