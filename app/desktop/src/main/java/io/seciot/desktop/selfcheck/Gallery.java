package io.seciot.desktop.selfcheck;

import io.seciot.desktop.settings.StateFolder;
import io.seciot.desktop.theme.InterfaceSize;
import java.nio.file.Path;
import java.util.List;

/** Pictures of every screen, panel, dialog and menu, in every look. */
final class Gallery {

  private final Driver driver;
  private final Shots shots;
  private final List<PictureGroup> groups;

  /**
   * @param example the model that is shown
   * @param state where this run keeps what is neither a setting nor a file of the user
   */
  Gallery(Driver driver, Shots shots, Path example, Path state) {
    this.driver = driver;
    this.shots = shots;
    this.groups =
        List.of(
            new StartPictures(driver, shots),
            new RecoveryPictures(driver, shots, example, StateFolder.journals(state)),
            new DrawingPictures(driver, shots, example),
            new PanelPictures(driver, shots, example),
            new MenuPictures(driver, shots),
            new DialogPictures(driver, shots),
            new MessagePictures(driver, shots, example),
            new MeetingPictures(driver, shots),
            new FilePictures(driver, shots, example, state),
            new TourPictures(driver, shots),
            new EmptyPictures(driver, shots));
  }

  /** Adds a step for each picture. */
  void plan() {
    for (GalleryLook look : GalleryLook.all()) {
      shots.into(look.folder());
      shots.step("turn", () -> turnTo(look));
      groups.forEach(PictureGroup::plan);
    }
  }

  private void turnTo(GalleryLook look) {
    driver.stage().setWidth(look.width());
    driver.stage().setHeight(look.height());
    driver.window().look().themeProperty().set(look.theme());
    driver.window().look().sizeProperty().set(InterfaceSize.of(look.percent()));
    driver.window().showStart();
    driver.window().speak(look.language(), () -> {});
  }
}
