package io.seciot.desktop.window;

import io.seciot.desktop.file.KnownFile;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.merge.ConflictWords;
import io.seciot.desktop.merge.MergeDialog;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.diff.Changes;
import io.seciot.model.merge.Merge;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Sets;

/** Takes what another program has changed into a document that has changes of its own. */
final class FileMerge {

  /** The three versions of a merge. */
  private record Versions(Architecture base, Architecture mine, Architecture theirs) {
    Merge merge(ImmutableSet<String> theirsStand) {
      OffUiThread.hold("Merging models");
      return Merge.of(base, mine, theirs, theirsStand);
    }
  }

  private final OpenDocument document;
  private final Services services;
  private final Supplier<Window> owner;
  private final Consumer<String> tell;
  private final Texts texts;

  /**
   * @param owner over which conflicts are asked about
   * @param tell says what came of it
   */
  FileMerge(
      OpenDocument document, Services services, Supplier<Window> owner, Consumer<String> tell) {
    this.document = document;
    this.services = services;
    this.owner = owner;
    this.tell = tell;
    this.texts = services.texts();
  }

  /**
   * Merges, and asks where both have changed the same thing.
   *
   * @param file what the file holds now, and what it held before is known; both as sound models
   * @param givenUp run where the user does not want it after all
   */
  void begin(KnownFile file, Runnable givenUp) {
    Versions versions =
        new Versions(
            document.onDisk().flatMap(KnownFile::model).orElseThrow(),
            document.editor().model(),
            file.model().orElseThrow());
    services
        .background()
        .run(
            () -> versions.merge(Sets.immutable.empty()),
            merge -> ask(versions, merge, file, givenUp),
            services.errors()::crash);
  }

  private void ask(Versions versions, Merge merge, KnownFile file, Runnable givenUp) {
    if (merge.conflicts().isEmpty()) {
      finish(versions, merge, file, givenUp);
      return;
    }
    ConflictWords words =
        new ConflictWords(
            document.editor().vocabulary(), versions.mine(), versions.theirs(), texts);
    new MergeDialog(owner.get(), words, texts)
        .show(merge.conflicts(), chosen -> resolve(versions, chosen, file, givenUp), givenUp);
  }

  private void resolve(
      Versions versions, ImmutableSet<String> chosen, KnownFile file, Runnable givenUp) {
    services
        .background()
        .run(
            () -> versions.merge(chosen),
            merge -> finish(versions, merge, file, givenUp),
            services.errors()::crash);
  }

  /** What was edited while it was worked out belongs in too, so it is begun again. */
  private void finish(Versions versions, Merge merge, KnownFile file, Runnable givenUp) {
    if (document.editor().model() != versions.mine()) {
      begin(file, givenUp);
      return;
    }
    document.editor().perform(new TakeOver(merge.model(), "merge"));
    if (merge.model().equals(versions.theirs())) {
      document.tookOver(file);
    } else {
      document.keepAgainst(file);
    }
    tell.accept(cameIn(Changes.between(versions.mine(), merge.model())));
  }

  private String cameIn(Changes changes) {
    return changes.isEmpty()
        ? texts.get("disk.merged.drawing")
        : texts.get(
            "disk.merged",
            changes.added().size(),
            changes.removed().size(),
            changes.changed().size());
  }
}
