package io.seciot.desktop.window;

import io.seciot.desktop.backup.PreviousVersion;
import io.seciot.desktop.backup.VersionsDialog;
import io.seciot.model.Architecture;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Shows what the file of a document held before it was saved over, to open it again. */
final class Versions {

  private final Documents documents;
  private final Services services;
  private final Supplier<Window> owner;

  /**
   * @param owner over which it is asked which one
   */
  Versions(Documents documents, Services services, Supplier<Window> owner) {
    this.documents = documents;
    this.services = services;
    this.owner = owner;
  }

  /** Reads all versions beside, and asks which one to open. */
  void show(EditorScreen shown) {
    shown.document().fileProperty().get().ifPresent(file -> show(file, shown));
  }

  private void show(Path file, EditorScreen shown) {
    Architecture now = shown.document().editor().model();
    services
        .background()
        .run(
            () -> services.backups().of(file).collect(version -> PreviousVersion.of(version, now)),
            found ->
                new VersionsDialog(owner.get(), services.texts())
                    .show(
                        String.valueOf(file.getFileName()),
                        found,
                        chosen -> documents.openCopy(chosen.version().copy(), file)),
            services.errors()::crash);
  }
}
