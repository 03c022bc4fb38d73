package io.seciot.desktop.window;

import io.seciot.desktop.file.FileState;
import io.seciot.desktop.file.FileWatch;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edit;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Optional;
import javafx.util.Subscription;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;

/** Notices that another program has changed the file of a document, and asks what to do. */
final class FileChanges {

  private static final Logger LOG = System.getLogger(FileChanges.class.getName());

  /**
   * What the file holds now.
   *
   * @param model absent where it is no sound model
   * @param problem why it is none; empty where it is one
   */
  private record Theirs(String state, Optional<Architecture> model, String problem) {}

  /** Replaces the whole model, as one step that can be undone. */
  private record TakeOver(Architecture model) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      return model.views().isEmpty()
          ? model.with(View.empty("main", model.product().name()))
          : model;
    }

    @Override
    public Description description() {
      return Description.of("reload", model.product().name());
    }
  }

  private final OpenDocument document;
  private final NoticeBar notices;
  private final Services services;
  private final Texts texts;
  private final Subscription file;
  private Optional<FileWatch> watch = Optional.empty();

  /** Begins to watch the file of this document, also where it changes to another. */
  FileChanges(OpenDocument document, NoticeBar notices, Services services) {
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
    Optional<String> known = document.onDisk();
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
      return new Theirs(state, Optional.of(ModelOpening.read(path).model()), "");
    } catch (ProblemException e) {
      return new Theirs(state, Optional.empty(), e.problems().getFirst().sentence());
    }
  }

  private void tell(Theirs theirs) {
    if (document.onDisk().filter(theirs.state()::equals).isPresent()) {
      return;
    }
    String name =
        document.fileProperty().get().map(path -> String.valueOf(path.getFileName())).orElse("");
    MutableList<NoticeBar.Choice> choices = Lists.mutable.empty();
    theirs
        .model()
        .ifPresent(model ->
            choices.add(
                new NoticeBar.Choice(
                    "disk-reload", texts.get("disk.reload"), () -> reload(theirs.state(), model))));
    choices.add(new NoticeBar.Choice("disk-keep", texts.get("disk.keep"), () -> keep(theirs)));
    notices.show(sentence(name, theirs), choices.toImmutable());
  }

  private String sentence(String name, Theirs theirs) {
    if (theirs.model().isEmpty()) {
      return texts.get("disk.broken", name, theirs.problem());
    }
    return document.unsavedProperty().getValue()
        ? texts.get("disk.changed.unsaved", name)
        : texts.get("disk.changed", name);
  }

  private void reload(String state, Architecture model) {
    document.editor().perform(new TakeOver(model));
    document.tookOver(state);
  }

  /** What is in the window counts as newer; the next save replaces what the file holds. */
  private void keep(Theirs theirs) {
    document.keepAgainst(theirs.state());
  }
}
