package io.seciot.desktop.window;

import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.file.ModelOpening;
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
import io.seciot.ontology.knowledge.Knowledge;
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

    /** Says what came of an import. */
    void tellImport(Path file, ModelOpening.Opened opened);
  }

  private final Screens screens;
  private final FileDialogs dialogs;
  private final Services services;
  private final Texts texts;

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
      prepare(model, Optional.empty(), screens::show);
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
      prepare(
          work.model(),
          Optional.ofNullable(work.file()),
          recovery.restore(abandoned),
          document -> {
            document.keepFromLoss(work.edits());
            screens.show(document);
          });
    });
  }

  private void read(Path file, Optional<Path> saveTo) {
    screens.waitFor(texts.get("opening", String.valueOf(file.getFileName())));
    services
        .background()
        .run(
            () -> ModelOpening.read(file),
            opened -> show(file, saveTo, opened),
            problem -> failed(texts.get("error.open"), problem));
  }

  private void show(Path file, Optional<Path> saveTo, ModelOpening.Opened opened) {
    if (opened.isImported()) {
      prepare(
          opened.model(),
          Optional.empty(),
          document -> {
            document.keepFromLoss(1);
            screens.show(document);
            screens.tellImport(file, opened);
          });
    } else {
      saveTo.ifPresent(services.settings()::addRecentFile);
      prepare(opened.model(), saveTo, screens::show);
    }
  }

  /** Working out what a large model shows takes longer than a frame, so it is done aside. */
  private void prepare(Architecture model, Optional<Path> file, Consumer<OpenDocument> then) {
    prepare(model, file, services.journals().begin(), then);
  }

  private void prepare(
      Architecture model,
      Optional<Path> file,
      DocumentJournal journal,
      Consumer<OpenDocument> then) {
    whenKnown(knowledge ->
        services
            .background()
            .run(
                () -> new OpenDocument(model, file, knowledge, services, journal),
                document -> {
                  document.follow();
                  then.accept(document);
                },
                services.errors()::crash));
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
    services
        .background()
        .run(
            () -> {
              ModelFiles.write(model, file);
              return file;
            },
            written -> {
              shown.document().saved(model, written);
              services.settings().addRecentFile(written);
              shown.tell(texts.get("saved", written.toString()));
              then.run();
            },
            problem -> failed(texts.get("error.save"), problem));
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
