package io.seciot.desktop.selfcheck;

import io.seciot.desktop.recovery.Journals;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.Node;

/** What is offered after a run that came to no orderly end. */
final class RecoveryPictures implements PictureGroup {

  private static final Instant LAST = Instant.parse("2026-09-14T08:15:00Z");

  private final Driver driver;
  private final Shots shots;
  private final Path example;
  private final Path journals;

  /**
   * @param example of which something was not saved
   * @param journals where this run looks for what others left behind
   */
  RecoveryPictures(Driver driver, Shots shots, Path example, Path journals) {
    this.driver = driver;
    this.shots = shots;
    this.example = example;
    this.journals = journals;
  }

  @Override
  public void plan() {
    shots.step("leave work behind", this::leaveWorkBehind);
    shots.step("look for it", () -> driver.window().offerRecovery());
    shots.shot("recovery", this::isOffered, () -> {});
    shots.overlay("dialog-discard", () -> driver.push("#recovery-discard"));
    shots.step("put it off", () -> driver.push("#recovery-later"));
  }

  /** As a run does that is killed: what it has written stays, and it lets go of its folder. */
  private void leaveWorkBehind() throws ProblemException {
    Journals killed =
        new Journals(
            journals,
            failed -> {
              throw new IllegalStateException(failed);
            });
    killed.begin().keep(new UnsavedWork(ModelFiles.read(example), example, null, 12, LAST));
    killed.close();
  }

  private boolean isOffered() {
    return driver.lookup("#recovery-discard").filter(Node::isVisible).isPresent();
  }
}
