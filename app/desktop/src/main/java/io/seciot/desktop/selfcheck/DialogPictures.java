package io.seciot.desktop.selfcheck;

import io.seciot.desktop.backup.Backups;
import io.seciot.desktop.backup.PreviousVersion;
import io.seciot.desktop.backup.VersionsDialog;
import io.seciot.desktop.review.RevisionDialog;
import io.seciot.interchange.git.Revision;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.impl.factory.Lists;

/** The dialogs in which something is chosen or written. */
final class DialogPictures implements PictureGroup {

  private static final String MODEL = "smart-lock.seciot.json";

  /** Actions that open one. */
  private static final List<String> ACTIONS =
      List.of(
          "file.report",
          "file.picture",
          "view.rename",
          "view.show",
          "decisions.log",
          "finding.accept",
          "finding.in-progress",
          "finding.done",
          "tool.keys",
          "tool.glossary",
          "tool.settings");

  private final Driver driver;
  private final Shots shots;

  DialogPictures(Driver driver, Shots shots) {
    this.driver = driver;
    this.shots = shots;
  }

  @Override
  public void plan() {
    shots.step("choose", () -> driver.choose(driver.firstFinding()));
    shots.step("remedies", driver::hasRemedies, () -> {});
    for (String action : ACTIONS) {
      shots.overlay("dialog-" + action.replace('.', '-'), () -> driver.perform(action));
    }
    shots.overlay("dialog-revisions", this::showRevisions);
    shots.overlay("dialog-versions", this::showVersions);
  }

  private void showRevisions() {
    new RevisionDialog(
            Lists.immutable.of(
                revision("main", Revision.Sort.BRANCH, "Lock the debug port"),
                revision("v2.3", Revision.Sort.TAG, "Release 2.3"),
                revision("1f0a9c2", Revision.Sort.COMMIT, "Tell the update from the app")),
            driver.texts())
        .show(driver.stage(), MODEL, chosen -> {});
  }

  private static Revision revision(String name, Revision.Sort sort, String message) {
    return new Revision(name, sort, LocalDate.of(2026, 9, 14), "Robin Example", message);
  }

  private void showVersions() {
    new VersionsDialog(driver.stage(), driver.texts())
        .show(
            MODEL,
            Lists.immutable.of(
                new PreviousVersion(
                    new Backups.Version(
                        Path.of(MODEL), Instant.parse("2026-09-14T08:15:00Z"), 48_211),
                    Optional.empty())),
            chosen -> {});
  }
}
