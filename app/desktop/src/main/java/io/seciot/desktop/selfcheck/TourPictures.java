package io.seciot.desktop.selfcheck;

import io.seciot.desktop.tour.TourStep;
import javafx.scene.control.Label;

/** The tour, taken to its end. */
final class TourPictures implements PictureGroup {

  private static final String NEXT = "#tour-next";

  private final Driver driver;
  private final Shots shots;

  TourPictures(Driver driver, Shots shots) {
    this.driver = driver;
    this.shots = shots;
  }

  @Override
  public void plan() {
    shots.step("take the tour", () -> driver.window().takeTour());
    for (TourStep step : TourStep.values()) {
      shots.shot("tour-" + step.word(), () -> isAt(step), () -> {});
      shots.step("go on", () -> driver.push(NEXT));
    }
    shots.step("end the tour", () -> driver.window().showStart());
  }

  private boolean isAt(TourStep step) {
    return driver.isAnalysed()
        && driver
            .lookup("#tour-title")
            .filter(title ->
                ((Label) title).getText().equals(driver.texts().get("tour.title." + step.word())))
            .isPresent();
  }
}
