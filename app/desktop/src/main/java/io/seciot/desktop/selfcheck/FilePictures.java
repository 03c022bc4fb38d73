package io.seciot.desktop.selfcheck;

import io.seciot.model.ProblemException;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is asked where a file changes under an open document, or a document is not saved. */
final class FilePictures implements PictureGroup {

  private final Driver driver;
  private final Shots shots;
  private final Path example;
  private final Path copy;

  /**
   * @param example a copy of it is opened
   * @param folder in which the copy is made
   */
  FilePictures(Driver driver, Shots shots, Path example, Path folder) {
    this.driver = driver;
    this.shots = shots;
    this.example = example;
    this.copy = folder.resolve("Models").resolve(example.getFileName());
  }

  @Override
  public void plan() {
    shots.step("open a copy", this::openCopy);
    shots.step("rename", driver::isAnalysed, () -> rename("Front door lock"));
    shots.overlay("dialog-unsaved", () -> driver.window().close());
    shots.step("change the file", () -> changeFile("Back door lock"));
    shots.shot("notice", () -> driver.lookup("#disk-merge").isPresent(), () -> {});
    shots.overlay("dialog-merge", () -> driver.push("#disk-merge"));
    shots.step("close", () -> driver.window().showStart());
  }

  private void openCopy() throws IOException {
    Files.createDirectories(copy.getParent());
    Files.write(copy, Files.readAllBytes(example));
    driver.window().showStart();
    driver.window().open(copy, Optional.of(copy));
  }

  private void rename(String name) {
    driver.screen().document().editor().perform(new Edits.Rename(element(), name));
  }

  private void changeFile(String name) throws ProblemException {
    ModelFiles.write(new Edits.Rename(element(), name).apply(ModelFiles.read(copy)), copy);
  }

  private String element() {
    return driver.screen().document().editor().model().elements().getFirst().id();
  }
}
