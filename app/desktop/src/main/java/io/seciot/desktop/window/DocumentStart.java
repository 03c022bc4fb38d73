package io.seciot.desktop.window;

import io.seciot.desktop.file.FileState;
import io.seciot.desktop.file.KnownFile;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.recovery.DocumentJournal;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of.
 *
 * @param origin the file that the model comes from, beside which its packs lie
 * @param saveTo where it is saved; empty for a new model or an example
 * @param restored what it is where an earlier run could not save it
 */
record DocumentStart(
    Architecture model,
    Optional<Path> origin,
    Optional<Path> saveTo,
    DocumentJournal journal,
    Optional<UnsavedWork> restored) {

  /** For what has no file yet. */
  static DocumentStart withoutFile(Architecture model, DocumentJournal journal) {
    return new DocumentStart(model, Optional.empty(), Optional.empty(), journal, Optional.empty());
  }

  /** What the model is based on; reads the file. */
  Optional<KnownFile> known() {
    Optional<String> state = saveTo.flatMap(FileState::of);
    return restored.isEmpty()
        ? state.map(found -> new KnownFile(found, Optional.of(model)))
        : basedOn(state, restored.get().basedOn());
  }

  /** A file that was changed since is no longer what the work is based on. */
  private Optional<KnownFile> basedOn(Optional<String> state, @Nullable String before) {
    if (before == null || state.isEmpty()) {
      return state.map(found -> new KnownFile(found, Optional.empty()));
    }
    boolean same = state.get().equals(before);
    return Optional.of(new KnownFile(before, same ? content() : Optional.empty()));
  }

  private Optional<Architecture> content() {
    try {
      return Optional.of(ModelOpening.read(saveTo.orElseThrow()).model());
    } catch (ProblemException e) {
      // Without it, what another program changes can be reloaded but not merged.
      return Optional.empty();
    }
  }
}
