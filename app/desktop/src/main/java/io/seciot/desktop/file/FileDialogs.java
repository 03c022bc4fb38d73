package io.seciot.desktop.file;

import io.seciot.desktop.settings.Settings;
import io.seciot.desktop.text.Texts;
import io.seciot.interchange.Importer;
import io.seciot.interchange.Importers;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks which file, and what to do with unsaved changes. */
public final class FileDialogs {

  /** What to do with unsaved changes. */
  public enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  private final Window owner;
  private final Settings settings;
  private final Texts texts;

  /** Asks over this window. */
  public FileDialogs(Window owner, Settings settings, Texts texts) {
    this.owner = owner;
    this.settings = settings;
    this.texts = texts;
  }

  /** Which model to open. */
  public Optional<Path> open() {
    FileChooser chooser = chooser(texts.get("dialog.open"));
    String others = Importers.all().collect(Importer::label).makeString(", ");
    chooser
        .getExtensionFilters()
        .add(1, new FileChooser.ExtensionFilter(texts.get("dialog.others", others), "*.json"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  /** Where to save a model. */
  public Optional<Path> save(String proposal) {
    FileChooser chooser = chooser(texts.get("dialog.save"));
    chooser.setInitialFileName(proposal);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(this::ending);
  }

  /** Where to write a report. */
  public Optional<Path> report(String proposal, String extension) {
    return made(texts.get("dialog.report"), proposal, extension);
  }

  /** Where to write a picture. */
  public Optional<Path> picture(String proposal, String extension) {
    return made(texts.get("dialog.picture"), proposal, extension);
  }

  private Optional<Path> made(String title, String proposal, String extension) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                extension.toUpperCase(java.util.Locale.ROOT), "*." + extension));
    chooser.setInitialFileName(proposal);
    folder(chooser);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  /** What to do with changes to a model that would be lost. */
  public Unsaved unsaved(String name) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
    alert.initOwner(owner);
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get("unsaved.heading", name));
    alert.setContentText(texts.get("unsaved.text"));
    ButtonType save = new ButtonType(texts.get("unsaved.save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(texts.get("unsaved.discard"), ButtonBar.ButtonData.NO);
    ButtonType cancel =
        new ButtonType(texts.get("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(save, discard, cancel);
    ButtonType answer = alert.showAndWait().orElse(cancel);
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  /** Whether unsaved work of an earlier run may be deleted. */
  public boolean mayDiscard(String name, int edits) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
    alert.initOwner(owner);
    alert.setTitle(texts.get("app.name"));
    alert.setHeaderText(texts.get("recovery.discard.heading", name));
    alert.setContentText(texts.get("recovery.discard.text", edits));
    ButtonType discard =
        new ButtonType(texts.get("recovery.discard"), ButtonBar.ButtonData.OK_DONE);
    ButtonType keep =
        new ButtonType(texts.get("recovery.discard.keep"), ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(discard, keep);
    return alert.showAndWait().filter(discard::equals).isPresent();
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.get("dialog.models"), "*.seciot.json", "*.seciot.yaml"),
            new FileChooser.ExtensionFilter(texts.get("dialog.all"), "*.*"));
    folder(chooser);
    return chooser;
  }

  private void folder(FileChooser chooser) {
    settings
        .latestFolder()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
  }

  private Path ending(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")
        ? file
        : file.resolveSibling(name + ".seciot.json");
  }
}
