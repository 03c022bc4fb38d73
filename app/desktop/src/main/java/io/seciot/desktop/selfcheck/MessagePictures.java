package io.seciot.desktop.selfcheck;

import io.seciot.desktop.error.ErrorScreen;
import io.seciot.desktop.file.ImportDialog;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.file.PacksDialog;
import io.seciot.model.Message;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import org.eclipse.collections.impl.factory.Lists;

/** What is said where something went wrong, or was not what one might expect. */
final class MessagePictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;
  private final Path example;

  /**
   * @param example named where a file is spoken of
   */
  MessagePictures(Driver driver, Shots shots, Path example) {
    this.driver = driver;
    this.shots = shots;
    this.example = example;
  }

  @Override
  public void plan() {
    shots.overlay("dialog-import", this::tellImport);
    shots.overlay("dialog-packs", this::askAboutPacks);
    shots.overlay("dialog-problem", this::tellProblem);
    shots.overlay("dialog-crash", () -> errors().crash(new IllegalStateException("a picture")));
  }

  private ErrorScreen errors() {
    return new ErrorScreen(driver.stage(), example, driver.texts());
  }

  private void tellImport() {
    new ImportDialog(driver.stage(), driver.texts())
        .show(
            Path.of("threat-dragon.json"),
            new ModelOpening.Opened(
                driver.screen().document().editor().model(),
                "threat-dragon",
                Lists.immutable.of(
                    Message.of("the text {0} is left out.", Message.quoted("Draft only")),
                    Message.of(
                        "the flow {0} is left out, for one end hangs loose.",
                        Message.quoted("Loose")))));
  }

  private void askAboutPacks() {
    new PacksDialog(driver.stage(), driver.texts())
        .isToOpenWithout(
            new ProblemException(
                new Problem(
                    "knowledge/threats/unlocked-lid.rq",
                    7,
                    "",
                    Message.of("there is no kind {0} in the vocabulary", "Lid"),
                    Message.of("Correct the file"))));
  }

  private void tellProblem() {
    errors()
        .show(
            driver.texts().get("review.not-read"),
            new ProblemException(
                new Problem(
                    "smart-lock.seciot.json",
                    12,
                    "elements[3].kind",
                    Message.of("{0} is not a kind", Message.quoted("Toaster")),
                    Message.of(
                        "Use lower-case letters, digits and single hyphens, such as door-lock"))));
  }
}
