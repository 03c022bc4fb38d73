package io.seciot.desktop.window;

import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.recovery.AbandonedWork;
import io.seciot.desktop.recovery.RecoveryViewModel;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens, saves and closes documents, so that nothing is lost; what is shown meanwhile is told. */
final class Documents {

  /** Where documents are shown. */
  interface Screens {
    /** The document that is shown, if there is one. */
    Optional<EditorScreen> shown();

    /** Says what is being waited for. */
    void waitFor(String what);

    /** Shows a document. */
    void show(OpenDocument document);

    /** Goes back to what was shown before waiting. */
    void restore();

    /** Whether a model is to be opened without its packs, which cannot be used. */
    boolean isToOpenWithoutPacks(ProblemException problem);

    /** Says what came of an import. */
    void tellImport(Path file, ModelOpening.Opened opened);
  }

  private final Screens screens;
  private final FileDialogs dialogs;
  private final Opening opening;
  private final Saving saving;

  Documents(Screens screens, FileDialogs dialogs, Services services) {
    this.screens = screens;
    this.dialogs = dialogs;
    this.opening = new Opening(screens, services);
    this.saving = new Saving(screens, dialogs, services);
  }

  /** Starts with an empty model. */
  void create() {
    orderly(opening::create);
  }

  /** Asks for a model and opens it. */
  void choose() {
    orderly(() -> dialogs.open().ifPresent(file -> opening.read(file, Optional.of(file))));
  }

  /**
   * Opens a model.
   *
   * @param saveTo where it is saved; empty for an example
   */
  void open(Path file, Optional<Path> saveTo) {
    orderly(() -> opening.read(file, saveTo));
  }

  /**
   * Opens an example, which is saved elsewhere.
   *
   * @param then run once it is shown
   */
  void openExample(Path file, Consumer<EditorScreen> then) {
    orderly(() -> opening.read(file, Optional.empty(), () -> screens.shown().ifPresent(then)));
  }

  /** Opens what an earlier run could not save; it stays unsaved, and its file as it is. */
  void restore(AbandonedWork abandoned, RecoveryViewModel recovery) {
    orderly(() -> opening.restore(abandoned, recovery));
  }

  /**
   * Opens what a file held before, as a copy that is not saved.
   *
   * @param origin the file, beside which the packs of the model lie
   */
  void openCopy(Path copy, Path origin) {
    orderly(() -> opening.readCopy(copy, origin));
  }

  /** Saves to the file of the document; asks where it has none. */
  void save() {
    saving.save();
  }

  /** Asks for a file and saves to it. */
  void saveAs() {
    saving.saveAs();
  }

  /** Goes on once nothing can be lost. */
  void orderly(Runnable then) {
    Optional<EditorScreen> shown = screens.shown();
    if (shown.isEmpty() || !shown.get().document().unsavedProperty().getValue()) {
      then.run();
      return;
    }
    switch (dialogs.unsaved(shown.get().document().editor().model().product().name())) {
      case SAVE -> saving.save(then);
      case DISCARD -> then.run();
      case CANCEL -> {}
    }
  }
}
