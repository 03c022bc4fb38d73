package io.seciot.desktop.window;

import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.recovery.AbandonedWork;
import io.seciot.desktop.recovery.DocumentJournal;
import io.seciot.desktop.recovery.RecoveryViewModel;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Product;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens models from where they are and shows them, whatever is open now. */
final class Opening {

  private final Documents.Screens screens;
  private final Services services;
  private final Texts texts;
  private final Preparing preparing;
  private int requests;

  Opening(Documents.Screens screens, Services services) {
    this.screens = screens;
    this.services = services;
    this.texts = services.texts();
    this.preparing = new Preparing(screens, services);
  }

  /** An empty model. */
  void create() {
    screens.waitFor(texts.get("loading"));
    Architecture model = Architecture.of(Product.named(texts.get("new.name")));
    preparing.prepare(DocumentStart.withoutFile(model, newJournal()), unlessLater(screens::show));
  }

  /**
   * The model of a file.
   *
   * @param saveTo where it is saved; empty for an example
   */
  void read(Path file, Optional<Path> saveTo) {
    read(file, saveTo, () -> {});
  }

  /**
   * The model of a file.
   *
   * @param saveTo where it is saved; empty for an example
   * @param then run once it is shown
   */
  void read(Path file, Optional<Path> saveTo, Runnable then) {
    Consumer<OpenDocument> show =
        unlessLater(document -> {
          screens.show(document);
          then.run();
        });
    read(file, file, opened -> show(file, saveTo, opened, show));
  }

  /** What an earlier run could not save; it stays unsaved, and its file as it is. */
  void restore(AbandonedWork abandoned, RecoveryViewModel recovery) {
    UnsavedWork work = abandoned.work();
    screens.waitFor(texts.get("opening", work.model().product().name()));
    Optional<Path> file = Optional.ofNullable(work.file());
    preparing.prepare(
        new DocumentStart(work.model(), file, file, recovery.restore(abandoned), Optional.of(work)),
        unlessLater(document -> {
          document.keepFromLoss(work.edits());
          screens.show(document);
          screens.shown().map(EditorScreen::fileChanges).ifPresent(FileChanges::look);
        }));
  }

  /**
   * What a file held before, as a copy that is not saved.
   *
   * @param origin the file, beside which the packs of the model lie
   */
  void readCopy(Path copy, Path origin) {
    Consumer<OpenDocument> show =
        unlessLater(document -> {
          document.keepFromLoss(1);
          screens.show(document);
        });
    read(copy, origin, opened -> prepare(opened, origin, Optional.empty(), show));
  }

  /** Reads a file beside; the user waits for what is named. */
  private void read(Path file, Path named, Consumer<ModelOpening.Opened> then) {
    screens.waitFor(texts.get("opening", String.valueOf(named.getFileName())));
    services.background().run(() -> ModelOpening.read(file), then, preparing::notOpened);
  }

  private void show(
      Path file, Optional<Path> saveTo, ModelOpening.Opened opened, Consumer<OpenDocument> show) {
    if (opened.isImported()) {
      preparing.prepare(
          DocumentStart.withoutFile(opened.model(), newJournal()),
          document -> {
            document.keepFromLoss(1);
            show.accept(document);
            screens.tellImport(file, opened);
          });
    } else {
      saveTo.ifPresent(services.settings()::addRecentFile);
      prepare(opened, file, saveTo, show);
    }
  }

  private void prepare(
      ModelOpening.Opened opened, Path origin, Optional<Path> saveTo, Consumer<OpenDocument> show) {
    preparing.prepare(
        new DocumentStart(
            opened.model(), Optional.of(origin), saveTo, newJournal(), Optional.empty()),
        show);
  }

  private DocumentJournal newJournal() {
    return services.journals().begin();
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
}
