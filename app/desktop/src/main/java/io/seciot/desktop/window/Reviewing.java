package io.seciot.desktop.window;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.file.FileDialogs;
import io.seciot.desktop.file.ModelOpening;
import io.seciot.desktop.file.OffUiThread;
import io.seciot.desktop.review.ReviewEntry;
import io.seciot.desktop.review.ReviewViewModel;
import io.seciot.desktop.review.RevisionDialog;
import io.seciot.desktop.text.Texts;
import io.seciot.interchange.git.GitHistory;
import io.seciot.interchange.git.Revision;
import io.seciot.model.Architecture;
import io.seciot.model.Extras;
import io.seciot.model.Item;
import io.seciot.model.ProblemException;
import io.seciot.model.Review;
import io.seciot.model.Signature;
import io.seciot.model.TimedIds;
import io.seciot.model.edit.MarkReviewed;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.reasoning.Reasoner;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.stage.Window;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;

/** Compares an open document with other versions of it, and shows on its drawing what differs. */
final class Reviewing {

  private final OpenDocument document;
  private final DiagramView diagram;
  private final Services services;
  private final Supplier<Window> owner;
  private final Texts texts;
  private final ReviewViewModel model;
  private final RandomGenerator random = new SecureRandom();

  /**
   * @param owner over which it is asked which file
   */
  Reviewing(OpenDocument document, DiagramView diagram, Services services, Supplier<Window> owner) {
    this.owner = owner;
    this.document = document;
    this.diagram = diagram;
    this.services = services;
    this.texts = services.texts();
    this.model =
        new ReviewViewModel(
            document.editor(),
            document.analysis(),
            this::analyse,
            new ReviewViewModel.Work(
                services.background().reasoning(), services.background().screen()),
            texts);
    model.marksProperty().subscribe(diagram::showChanges);
    model.selectedProperty().subscribe(entry -> entry.ifPresent(this::reveal));
  }

  /**
   * The reasoner of the document keeps in step with its edits, so another version needs another.
   */
  private Analysis analyse(Architecture version) {
    OffUiThread.hold("An analysis");
    return new Reasoner(document.knowledge(), services.expertise().catalogue())
        .analyse(version, services.today().get());
  }

  ReviewViewModel model() {
    return model;
  }

  /** Compares with a file that the user chooses; does nothing where none is chosen. */
  void withFile() {
    new FileDialogs(owner.get(), services.settings(), texts)
        .open()
        .ifPresent(file -> compare(String.valueOf(file.getFileName()), file));
  }

  /** Compares with what the document's own file holds. */
  void withSaved() {
    document
        .fileProperty()
        .get()
        .ifPresent(
            file -> compare(texts.get("review.saved", String.valueOf(file.getFileName())), file));
  }

  /**
   * Asks which revision of the document's own file is meant, and compares with that.
   *
   * @param begun run when one was chosen
   */
  void withRevision(Runnable begun) {
    document
        .fileProperty()
        .get()
        .ifPresent(file ->
            services
                .background()
                .run(() -> revisions(file), found -> ask(file, found, begun), this::notRead));
  }

  private static ImmutableList<Revision> revisions(Path file) throws ProblemException {
    try (GitHistory history = GitHistory.of(file)) {
      return history.revisions();
    }
  }

  private void ask(Path file, ImmutableList<Revision> found, Runnable begun) {
    String name = String.valueOf(file.getFileName());
    new RevisionDialog(found, texts)
        .show(
            owner.get(),
            name,
            revision -> {
              begun.run();
              model.compare(
                  texts.get("review.revision", name, revision),
                  () -> read(file, revision),
                  this::notRead);
            });
  }

  private static Architecture read(Path file, String revision) throws ProblemException {
    try (GitHistory history = GitHistory.of(file)) {
      return history.read(revision);
    }
  }

  /** Records which findings are there; says so in words. */
  String markReviewed() {
    ImmutableSortedSet<String> findings =
        SortedSets.immutable.withAll(
            document.analysis().analysis().findings().collect(Finding::id));
    Signature signature = new Signature(services.settings().userName(), services.today().get());
    Review review =
        new Review(TimedIds.next(Instant.now(), random), signature, findings, Extras.NONE);
    document.editor().perform(new MarkReviewed(review));
    return texts.get("review.marked", findings.size(), signature.by());
  }

  void compare(String name, Path file) {
    model.compare(name, () -> ModelOpening.read(file).model(), this::notRead);
  }

  private void notRead(Exception failure) {
    if (failure instanceof ProblemException problem) {
      services.errors().show(texts.get("review.not-read"), problem);
    } else {
      services.errors().crash(failure);
    }
  }

  private void reveal(ReviewEntry entry) {
    Optional<Item> there =
        document.editor().model().items().detectOptional(item -> entry.items().contains(item.id()));
    if (there.isPresent()) {
      diagram.revealHighlight();
    } else {
      model
          .marksProperty()
          .get()
          .goneNodes()
          .detectOptional(node -> node.id().equals(entry.target()))
          .map(Sketch.Node::box)
          .or(() ->
              model
                  .marksProperty()
                  .get()
                  .goneLines()
                  .detectOptional(line -> line.id().equals(entry.target()))
                  .map(Sketch.Line::bounds))
          .ifPresent(diagram::reveal);
    }
  }
}
