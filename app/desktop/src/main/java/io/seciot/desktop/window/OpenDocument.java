package io.seciot.desktop.window;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.file.KnownFile;
import io.seciot.desktop.recovery.DocumentJournal;
import io.seciot.desktop.recovery.UnsavedWork;
import io.seciot.model.Architecture;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Relevance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A document that is open: its editor, its analysis, and the file that it is saved to. */
public final class OpenDocument {

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final FlowEdits flows;
  private final AnalysisViewModel analysis;
  private final Basis basis;
  private final DocumentJournal journal;
  private int edits;
  private boolean lacksPacks;
  private Optional<KnownFile> onDisk = Optional.empty();
  private final BooleanProperty neverKept = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param file where it is saved; empty for a new model or an example
   * @param basis what it is judged by, for this document alone
   * @param journal keeps what is not saved
   */
  OpenDocument(
      Architecture model,
      Optional<Path> file,
      Basis basis,
      Services services,
      DocumentJournal journal) {
    this(new EditorViewModel(model, basis.knowledge().vocabulary()), basis, services, journal);
    this.file.set(file);
  }

  private OpenDocument(
      EditorViewModel editor, Basis basis, Services services, DocumentJournal journal) {
    this.journal = journal;
    this.basis = basis;
    this.editor = editor;
    this.drawing = new Drawing(editor);
    this.flows = new FlowEdits(editor);
    this.analysis =
        new AnalysisViewModel(
            editor.model(),
            basis.analyst(),
            services.background().reasoning(),
            services.background().screen(),
            services.errors()::crash);
  }

  /**
   * The same document in another language, with all that can be undone. This one is no longer used.
   *
   * @param translated what it is judged by, in that language
   */
  OpenDocument inOtherWords(Basis translated, Services services) {
    OpenDocument other =
        new OpenDocument(
            new EditorViewModel(editor, translated.knowledge().vocabulary()),
            translated,
            services,
            journal);
    other.file.set(file.get());
    other.neverKept.set(neverKept.get());
    other.edits = edits;
    other.onDisk = onDisk;
    return other;
  }

  /** Begins to analyse and keep each version of the model. Called on the thread of the screen. */
  void follow() {
    editor.modelProperty().subscribe(analysis::analyse);
    editor.modelProperty().subscribe((before, now) -> keep(edits + 1));
  }

  /** The journal holds what the file does not. */
  private void keep(int unsaved) {
    boolean lost = unsavedProperty().getValue();
    edits = lost ? unsaved : 0;
    if (lost) {
      journal.keep(
          new UnsavedWork(
              editor.model(),
              file.get().orElse(null),
              onDisk.map(KnownFile::state).orElse(null),
              edits,
              Instant.now()));
    } else {
      journal.forget();
    }
  }

  /** What the file held when it was last read or written here. */
  Optional<KnownFile> onDisk() {
    return onDisk;
  }

  /** Remembers what the file holds; empty where there is none. */
  void knowDisk(Optional<KnownFile> found) {
    onDisk = found;
  }

  /** What is shown was just read from the file. */
  void tookOver(KnownFile found) {
    onDisk = Optional.of(found);
    neverKept.set(false);
    editor.markSaved();
    keep(0);
  }

  /** What is shown goes before what another program has put into the file, or holds that too. */
  void keepAgainst(KnownFile found) {
    onDisk = Optional.of(found);
    keepFromLoss(Math.max(1, edits));
  }

  /** Whether both are the same document, perhaps in two languages. */
  boolean isSameAs(OpenDocument other) {
    return journal == other.journal;
  }

  /** The user is done with it and wants nothing kept that was not saved. */
  void close() {
    journal.forget();
  }

  /** Its editor. */
  public EditorViewModel editor() {
    return editor;
  }

  /** The commands on its drawing. */
  public Drawing drawing() {
    return drawing;
  }

  /** The commands on its flows. */
  public FlowEdits flows() {
    return flows;
  }

  /** Its analysis. */
  public AnalysisViewModel analysis() {
    return analysis;
  }

  /** What it is judged by. */
  public Knowledge knowledge() {
    return basis.knowledge();
  }

  /** Which properties matter for which item. */
  public Relevance relevance() {
    return basis.relevance();
  }

  /** Remembers that the packs that the model names could not be used. */
  void lackPacks() {
    lacksPacks = true;
  }

  /** Whether the packs that the model names are missing from what it is judged by. */
  public boolean lacksPacks() {
    return lacksPacks;
  }

  /** Whether something is lost when it is closed now. */
  public ObservableValue<Boolean> unsavedProperty() {
    return editor.modifiedProperty().flatMap(modified -> neverKept.map(never -> modified || never));
  }

  /**
   * Counts it as unsaved until it is saved; for what was made of another tool's file or restored.
   *
   * @param unsaved how many edits are not saved
   */
  void keepFromLoss(int unsaved) {
    neverKept.set(true);
    keep(unsaved);
  }

  /** Remembers that the file holds this model, which may have been edited meanwhile. */
  void saved(Architecture model, Path to, Optional<String> state) {
    onDisk = state.map(found -> new KnownFile(found, Optional.of(model)));
    file.set(Optional.of(to));
    neverKept.set(false);
    if (editor.model() == model) {
      editor.markSaved();
    }
    keep(edits);
  }

  /** Where it is saved; empty for a new model or an example. */
  public ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }
}
