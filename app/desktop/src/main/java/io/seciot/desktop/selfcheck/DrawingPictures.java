package io.seciot.desktop.selfcheck;

import io.seciot.desktop.window.Panel;
import io.seciot.model.Decision;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ScrollPane;

/** The drawing of a model that people have worked on, and what is around it. */
final class DrawingPictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;
  private final Path example;
  private String note = "";

  /**
   * @param example is opened, and stays open
   */
  DrawingPictures(Driver driver, Shots shots, Path example) {
    this.driver = driver;
    this.shots = shots;
    this.example = example;
  }

  @Override
  public void plan() {
    shots.step("open", () -> driver.window().open(example, Optional.empty()));
    shots.step("analyse", driver::isAnalysed, this::enrich);
    shots.step("mark", driver::isAnalysed, () -> driver.perform("review.mark"));
    shots.step("decide", driver::isAnalysed, this::decide);
    shots.step("analyse again", driver::isAnalysed, this::lookAtAll);
    findings();
    inspector();
    side();
  }

  /** What people add to a model: a note and comments. */
  private void enrich() {
    driver
        .screen()
        .document()
        .drawing()
        .placeNote(
            "Installed in dry rooms only; see the sheet of the maker.",
            driver.screen().diagram().middle());
    note = driver.screen().document().editor().selection().getFirst();
    driver.screen().document().editor().clearSelection();
    say("lock", "Is the debug port glued shut in what we ship?", "Answered by the factory: no.");
    say(driver.firstFinding(), "Do we accept this until the next revision of the board?", "");
  }

  private void say(String about, String text, String reply) {
    var comments = driver.screen().panels().comments();
    comments.begin(about);
    comments.textProperty().set(text);
    comments.byProperty().set("Robin");
    comments.write();
    if (!reply.isEmpty()) {
      comments.replyProperty().set(reply);
      comments.answer();
    }
  }

  private void decide() {
    decide(driver.finding(1), Decision.Status.ACCEPTED, "The key is worth nothing elsewhere.");
    decide(driver.finding(2), Decision.Status.IN_PROGRESS, "Comes with the next release.");
    decide(driver.finding(3), Decision.Status.NOT_APPLICABLE, "The port is not populated.");
  }

  private void decide(String finding, Decision.Status status, String reason) {
    driver.choose(finding);
    var decisions = driver.screen().panels().decisions();
    var draft = decisions.draft(status);
    draft.reasonProperty().set(reason);
    draft.ownerProperty().set("Robin Example");
    draft.ticketProperty().set("LOCK-" + (reason.length() + 100));
    decisions.keep(draft);
  }

  private void lookAtAll() {
    driver.screen().panels().findings().selectedIdProperty().set("");
    driver.screen().document().editor().clearSelection();
    driver.screen().diagram().fit();
  }

  private void findings() {
    shots.shot("findings", () -> driver.screen().panels().show(Panel.FINDINGS));
    shots.step("choose", () -> driver.choose(driver.firstFinding()));
    shots.shot("finding", driver::hasRemedies, () -> {});
    shots.step("try", () -> driver.perform("finding.try"));
    shots.shot("trial", driver::hasTrial, () -> {});
    shots.step("end the trial", this::lookAtAll);
  }

  private void inspector() {
    shots.shot("element", () -> driver.select("lock"));
    shots.overlay("help", () -> driver.push(".help-button"));
    shots.shot(
        "element-below",
        () -> ((ScrollPane) driver.find(".inspector .scroll-pane")).setVvalue(0.5));
    shots.shot(
        "flow",
        () -> driver.select(driver.screen().document().editor().model().flows().getFirst().id()));
    shots.shot("several", () -> driver.perform("edit.select-all"));
    shots.shot("note", () -> driver.select(note));
    shots.shot("note-typing", () -> driver.screen().document().editor().startRenaming());
  }

  private void side() {
    shots.shot(
        "palette",
        () -> {
          driver.screen().diagram().requestFocus();
          driver.screen().document().editor().clearSelection();
          driver.perform("view.palette");
          driver.write("#palette-search", "esp32");
        });
    shots.step("clear", () -> driver.write("#palette-search", ""));
    shots.shot("outline", () -> driver.perform("view.outline"));
    shots.step("back", () -> driver.perform("view.palette"));
  }
}
