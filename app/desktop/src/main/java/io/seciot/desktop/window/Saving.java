package io.seciot.desktop.window;

import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.file.FileState;
import io.seciot.desktop.file.KnownFile;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Slugs;
import io.seciot.model.file.ModelFiles;
import java.nio.file.Path;
import java.util.Optional;

/** Saves the document that is shown; what another program has changed is not written over. */
final class Saving {

  private final Documents.Screens screens;
  private final FileDialogs dialogs;
  private final Services services;
  private final Texts texts;

  Saving(Documents.Screens screens, FileDialogs dialogs, Services services) {
    this.screens = screens;
    this.dialogs = dialogs;
    this.services = services;
    this.texts = services.texts();
  }

  /** Saves to the file of the document; asks where it has none. */
  void save() {
    save(() -> {});
  }

  /** Saves, and goes on once that is done. */
  void save(Runnable then) {
    screens
        .shown()
        .ifPresent(shown ->
            shown
                .document()
                .fileProperty()
                .get()
                .ifPresentOrElse(file -> write(shown, file, then), () -> saveAs(then)));
  }

  /** Asks for a file and saves to it. */
  void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    screens
        .shown()
        .ifPresent(shown -> {
          String name = shown.document().editor().model().product().name();
          String proposal = Slugs.free(name, "model", taken -> false) + ".seciot.json";
          dialogs.save(proposal).ifPresent(file -> write(shown, file, then));
        });
  }

  private void write(EditorScreen shown, Path file, Runnable then) {
    Architecture model = shown.document().editor().model();
    boolean own = shown.document().fileProperty().get().filter(file::equals).isPresent();
    Optional<String> expected =
        own ? shown.document().onDisk().map(KnownFile::state) : Optional.empty();
    services
        .background()
        .run(
            () -> save(model, file, expected),
            saved -> {
              if (saved.changedMeanwhile()) {
                shown.fileChanges().look();
                shown.tell(texts.get("disk.not-saved"));
                return;
              }
              shown.document().saved(model, file, saved.state());
              services.settings().addRecentFile(file);
              shown.tell(texts.get("saved", file.toString()));
              then.run();
            },
            this::notSaved);
  }

  /**
   * How saving went.
   *
   * @param changedMeanwhile whether another program has changed the file, so that nothing was saved
   * @param state what the file holds now
   */
  private record Saved(boolean changedMeanwhile, Optional<String> state) {}

  /** What another program has put into the file is not written over without asking. */
  private Saved save(Architecture model, Path file, Optional<String> expected)
      throws ProblemException {
    OffUiThread.hold("Saving a model");
    Optional<String> found = expected.isEmpty() ? expected : FileState.of(file);
    if (found.isPresent() && !found.equals(expected)) {
      return new Saved(true, found);
    }
    services.backups().keep(file);
    ModelFiles.write(model, file);
    return new Saved(false, FileState.of(file));
  }

  /** The work is not lost: it is still on the screen and in the journal, and can go elsewhere. */
  private void notSaved(Exception failure) {
    if (failure instanceof ProblemException problem) {
      services
          .errors()
          .show(texts.get("error.save"), problem, texts.get("error.save-as"), this::saveAs);
    } else {
      services.errors().crash(failure);
    }
  }
}
