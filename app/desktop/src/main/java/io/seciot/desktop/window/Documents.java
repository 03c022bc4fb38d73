package io.seciot.desktop.window;

import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.file.FileState;
import io.seciot.desktop.file.KnownFile;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.recovery.AbandonedWork;
import io.seciot.desktop.recovery.DocumentJournal;
import io.seciot.desktop.recovery.RecoveryViewModel;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.Slugs;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Packs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

  /**
   * What a document is made of.
   *
   * @param origin the file that the model comes from, beside which its packs lie
   * @param saveTo where it is saved; empty for a new model or an example
   * @param restored what it is where an earlier run could not save it
   */
  private record Start(
      Architecture model,
      Optional<Path> origin,
      Optional<Path> saveTo,
      DocumentJournal journal,
      Optional<UnsavedWork> restored) {

    /** What the model is based on. */
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

  private final Screens screens;
  private final FileDialogs dialogs;
  private final Services services;
  private final Texts texts;
  private int requests;

  Documents(Screens screens, FileDialogs dialogs, Services services) {
    this.screens = screens;
    this.dialogs = dialogs;
    this.services = services;
    this.texts = services.texts();
  }

  /** Starts with an empty model. */
  void create() {
    orderly(() -> {
      screens.waitFor(texts.get("loading"));
      Architecture model = Architecture.of(Product.named(texts.get("new.name")));
      prepare(model, unlessLater(screens::show));
    });
  }

  /** Asks for a model and opens it. */
  void choose() {
    orderly(() -> dialogs.open().ifPresent(file -> read(file, Optional.of(file))));
  }

  /**
   * Opens a model.
   *
   * @param saveTo where it is saved; empty for an example
   */
  void open(Path file, Optional<Path> saveTo) {
    orderly(() -> read(file, saveTo));
  }

  /** Opens what an earlier run could not save; it stays unsaved, and its file as it is. */
  void restore(AbandonedWork abandoned, RecoveryViewModel recovery) {
    orderly(() -> {
      UnsavedWork work = abandoned.work();
      screens.waitFor(texts.get("opening", work.model().product().name()));
      Optional<Path> file = Optional.ofNullable(work.file());
      prepare(
          new Start(work.model(), file, file, recovery.restore(abandoned), Optional.of(work)),
          unlessLater(document -> {
            document.keepFromLoss(work.edits());
            screens.show(document);
            screens.shown().map(EditorScreen::fileChanges).ifPresent(FileChanges::look);
          }));
    });
  }

  /**
   * Opens what a file held before, as a copy that is not saved.
   *
   * @param origin the file, beside which the packs of the model lie
   */
  void openCopy(Path copy, Path origin) {
    orderly(() -> {
      screens.waitFor(texts.get("opening", String.valueOf(origin.getFileName())));
      Consumer<OpenDocument> show =
          unlessLater(document -> {
            document.keepFromLoss(1);
            screens.show(document);
          });
      services
          .background()
          .run(
              () -> ModelOpening.read(copy),
              opened ->
                  prepare(
                      new Start(
                          opened.model(),
                          Optional.of(origin),
                          Optional.empty(),
                          services.journals().begin(),
                          Optional.empty()),
                      show),
              problem -> failed(texts.get("error.open"), problem));
    });
  }

  private void read(Path file, Optional<Path> saveTo) {
    screens.waitFor(texts.get("opening", String.valueOf(file.getFileName())));
    Consumer<OpenDocument> show = unlessLater(screens::show);
    services
        .background()
        .run(
            () -> ModelOpening.read(file),
            opened -> show(file, saveTo, opened, show),
            problem -> failed(texts.get("error.open"), problem));
  }

  private void show(
      Path file, Optional<Path> saveTo, ModelOpening.Opened opened, Consumer<OpenDocument> show) {
    if (opened.isImported()) {
      prepare(
          opened.model(),
          document -> {
            document.keepFromLoss(1);
            show.accept(document);
            screens.tellImport(file, opened);
          });
    } else {
      saveTo.ifPresent(services.settings()::addRecentFile);
      prepare(
          new Start(
              opened.model(),
              Optional.of(file),
              saveTo,
              services.journals().begin(),
              Optional.empty()),
          show);
    }
  }

  /** For what has no file yet. */
  private void prepare(Architecture model, Consumer<OpenDocument> then) {
    Optional<Path> none = Optional.empty();
    prepare(new Start(model, none, none, services.journals().begin(), Optional.empty()), then);
  }

  /** Of two documents that are asked for in a row the later one stays, whichever is ready first. */
  private Consumer<OpenDocument> unlessLater(Consumer<OpenDocument> then) {
    int request = ++requests;
    return document -> {
      if (request == requests) {
        then.accept(document);
      }
    };
  }

  /** A model that names packs is judged by them too. */
  private void prepare(Start start, Consumer<OpenDocument> then) {
    if (start.model().packs().isEmpty()) {
      whenKnown(knowledge -> make(start, knowledge, then));
      return;
    }
    services
        .background()
        .run(
            () -> BuiltInKnowledge.load(Packs.of(start.model(), start.origin().orElse(null))),
            knowledge -> make(start, knowledge, then),
            problem -> withoutPacks(start, problem, then));
  }

  private void withoutPacks(Start start, Exception failure, Consumer<OpenDocument> then) {
    if (!(failure instanceof ProblemException problem)) {
      failed(texts.get("error.open"), failure);
    } else if (screens.isToOpenWithoutPacks(problem)) {
      whenKnown(knowledge ->
          make(
              start,
              knowledge,
              document -> {
                document.lackPacks();
                then.accept(document);
              }));
    } else {
      screens.restore();
    }
  }

  /** Working out what a large model shows takes longer than a frame, so it is done aside. */
  private void make(Start start, Knowledge knowledge, Consumer<OpenDocument> then) {
    services
        .background()
        .run(
            () -> {
              OpenDocument document =
                  new OpenDocument(
                      start.model(), start.saveTo(), knowledge, services, start.journal());
              document.knowDisk(start.known());
              return document;
            },
            document -> {
              document.follow();
              then.accept(document);
            },
            services.errors()::crash);
  }

  /** Goes on as a task of its own: what fails in it must reach the crash screen. */
  private void whenKnown(Consumer<Knowledge> then) {
    services
        .expertise()
        .knowledge()
        .whenComplete((knowledge, failure) ->
            services
                .background()
                .screen()
                .execute(() -> {
                  if (failure == null) {
                    then.accept(knowledge);
                  } else {
                    services.errors().crash(failure);
                  }
                }));
  }

  /** What failed goes to the user as a sentence where it is a problem, else as a crash. */
  private void failed(String heading, Exception failure) {
    screens.restore();
    if (failure instanceof ProblemException problem) {
      services.errors().show(heading, problem);
    } else {
      services.errors().crash(failure);
    }
  }

  /** Saves to the file of the document; asks where it has none. */
  void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
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

  /** Goes on once nothing can be lost. */
  void orderly(Runnable then) {
    Optional<EditorScreen> shown = screens.shown();
    if (shown.isEmpty() || !shown.get().document().unsavedProperty().getValue()) {
      then.run();
      return;
    }
    switch (dialogs.unsaved(shown.get().document().editor().model().product().name())) {
      case SAVE -> save(then);
      case DISCARD -> then.run();
      case CANCEL -> {}
    }
  }
}
