package io.seciot.desktop.window;

import io.seciot.desktop.file.FileState;
import io.seciot.desktop.file.FileWatch;
import io.seciot.desktop.file.KnownFile;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Problem;
import io.seciot.model.ProblemException;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Optional;
import javafx.util.Subscription;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Notices that another program has changed the file of a document, and asks what to do. */
final class FileChanges {

  private static final Logger LOG = System.getLogger(FileChanges.class.getName());

  /**
   * What the file holds now.
   *
   * @param problem why it is no sound model; empty where it is one
   */
  private record Theirs(KnownFile file, Optional<Problem> problem) {}

  private final OpenDocument document;
  private final NoticeBar notices;
  private final Services services;
  private final Texts texts;
  private final Subscription file;
  private final FileMerge merge;
  private Optional<FileWatch> watch = Optional.empty();

  /** Begins to watch the file of this document, also where it changes to another. */
  FileChanges(OpenDocument document, NoticeBar notices, FileMerge merge, Services services) {
    this.merge = merge;
    this.document = document;
    this.notices = notices;
    this.services = services;
    this.texts = services.texts();
    this.file = document.fileProperty().subscribe(this::follow);
  }

  private void follow(Optional<Path> now) {
    watch.ifPresent(FileWatch::close);
    watch = now.flatMap(this::watch);
  }

  private Optional<FileWatch> watch(Path path) {
    try {
      return Optional.of(
          FileWatch.of(path, () -> services.background().screen().execute(this::look)));
    } catch (IOException e) {
      LOG.log(Logger.Level.INFO, "The folder cannot be watched", e);
      return Optional.empty();
    }
  }

  /** Ends watching. */
  void close() {
    file.unsubscribe();
    watch.ifPresent(FileWatch::close);
    watch = Optional.empty();
  }

  /** Looks whether the file was changed, beside, and tells where it was. */
  void look() {
    Optional<Path> path = document.fileProperty().get();
    Optional<String> known = document.onDisk().map(KnownFile::state);
    if (path.isPresent() && known.isPresent()) {
      services
          .background()
          .run(
              () -> changed(path.get(), known.get()),
              found -> found.ifPresent(this::tell),
              services.errors()::crash);
    }
  }

  private static Optional<Theirs> changed(Path path, String known) {
    return FileState.of(path).filter(now -> !now.equals(known)).map(now -> read(path, now));
  }

  private static Theirs read(Path path, String state) {
    try {
      Architecture model = ModelOpening.read(path).model();
      return new Theirs(new KnownFile(state, Optional.of(model)), Optional.empty());
    } catch (ProblemException e) {
      return new Theirs(
          new KnownFile(state, Optional.empty()), Optional.of(e.problems().getFirst()));
    }
  }

  private void tell(Theirs theirs) {
    String state = theirs.file().state();
    if (document.onDisk().map(KnownFile::state).filter(state::equals).isPresent()) {
      return;
    }
    String name =
        document.fileProperty().get().map(path -> String.valueOf(path.getFileName())).orElse("");
    notices.show(sentence(name, theirs), choices(theirs));
  }

  private ImmutableList<NoticeBar.Choice> choices(Theirs theirs) {
    MutableList<NoticeBar.Choice> choices = Lists.mutable.empty();
    KnownFile file = theirs.file();
    file.model()
        .ifPresent(model -> {
          if (isUnsaved() && document.onDisk().flatMap(KnownFile::model).isPresent()) {
            choices.add(
                choice("disk-merge", "disk.merge", () -> merge.begin(file, () -> tell(theirs))));
          }
          choices.add(choice("disk-reload", "disk.reload", () -> reload(file, model)));
        });
    choices.add(choice("disk-keep", "disk.keep", () -> document.keepAgainst(file)));
    return choices.toImmutable();
  }

  private NoticeBar.Choice choice(String id, String key, Runnable run) {
    return new NoticeBar.Choice(id, texts.get(key), run);
  }

  private boolean isUnsaved() {
    return document.unsavedProperty().getValue();
  }

  private String sentence(String name, Theirs theirs) {
    if (theirs.problem().isPresent()) {
      String why = theirs.problem().get().sentence(texts.translation());
      return texts.get("disk.broken", name, why);
    }
    return isUnsaved() ? texts.get("disk.changed.unsaved", name) : texts.get("disk.changed", name);
  }

  private void reload(KnownFile file, Architecture model) {
    document.editor().perform(new TakeOver(model, "reload"));
    document.tookOver(file);
  }
}
