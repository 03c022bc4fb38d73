package io.seciot.desktop.selfcheck;

import io.seciot.desktop.window.Panel;
import java.nio.file.Path;

/** The panels beside the findings. */
final class PanelPictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;
  private final Path example;

  /**
   * @param example what is open
   */
  PanelPictures(Driver driver, Shots shots, Path example) {
    this.driver = driver;
    this.shots = shots;
    this.example = example;
  }

  @Override
  public void plan() {
    questions();
    shots.shot("standards", () -> driver.screen().panels().show(Panel.STANDARDS));
    shots.shot("provision", () -> driver.selectRow("#provisions-list", 4));
    shots.shot("paths", () -> driver.screen().panels().show(Panel.PATHS));
    shots.shot("path", this::play);
    shots.shot("comments", () -> driver.screen().panels().show(Panel.COMMENTS));
    shots.shot("comment", () -> driver.selectRow("#comments-list", 0));
    shots.shot("review-empty", () -> driver.screen().panels().show(Panel.REVIEW));
    shots.step(
        "compare",
        () -> driver.screen().compare(example.resolveSibling("smart-lock-hardened.seciot.json")));
    shots.shot(
        "review", () -> driver.isPossible("review.next"), () -> driver.perform("review.next"));
  }

  private void questions() {
    shots.shot(
        "questions",
        () -> {
          driver.screen().panels().show(Panel.QUESTIONS);
          driver.screen().panels().questions().oneByOneProperty().set(true);
          driver.screen().panels().questions().start();
        });
    shots.shot(
        "questions-table",
        () -> driver.screen().panels().questions().oneByOneProperty().set(false));
  }

  private void play() {
    var paths = driver.screen().panels().paths();
    paths.play(paths.shownProperty().get().getFirst());
    paths.next();
  }
}
