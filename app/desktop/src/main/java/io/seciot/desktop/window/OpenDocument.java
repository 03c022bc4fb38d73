package io.seciot.desktop.window;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.Analyst;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.knowledge.Relevance;
import io.seciot.ontology.knowledge.Vocabulary;
import io.seciot.ontology.reasoning.Reasoner;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;

/** A document that is open: its editor, its analysis, and the file that it is saved to. */
public final class OpenDocument {

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final AnalysisViewModel analysis;
  private final Knowledge knowledge;
  private final Relevance relevance;
  private final BooleanProperty neverKept = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param file where it is saved; empty for a new model or an example
   */
  public OpenDocument(
      Architecture model, Optional<Path> file, Knowledge knowledge, Services services) {
    this(
        new EditorViewModel(model, words(knowledge, services)),
        knowledge,
        Relevance.of(knowledge, services.expertise().catalogue()),
        services);
    this.file.set(file);
  }

  private OpenDocument(
      EditorViewModel editor, Knowledge knowledge, Relevance relevance, Services services) {
    this.knowledge = knowledge;
    this.relevance = relevance;
    this.editor = editor;
    this.drawing = new Drawing(editor);
    this.analysis =
        new AnalysisViewModel(
            editor.model(),
            analyst(knowledge, services),
            services.background().reasoning(),
            services.background().screen(),
            services.errors()::crash);
  }

  private static Vocabulary words(Knowledge knowledge, Services services) {
    return knowledge.vocabulary(services.texts().locale());
  }

  /**
   * The same document in the language that is spoken now, with all that can be undone. This one is
   * no longer used.
   */
  OpenDocument inOtherWords(Services services) {
    OpenDocument other =
        new OpenDocument(
            new EditorViewModel(editor, words(knowledge, services)),
            knowledge,
            relevance,
            services);
    other.file.set(file.get());
    other.neverKept.set(neverKept.get());
    return other;
  }

  /** Begins to analyse each version of the model. Called on the thread of the screen. */
  void follow() {
    editor.modelProperty().subscribe(analysis::analyse);
  }

  private static Analyst analyst(Knowledge knowledge, Services services) {
    Reasoner reasoner = new Reasoner(knowledge, services.expertise().catalogue());
    return new Analyst() {
      @Override
      public Analysis analyse(Architecture model) {
        return reasoner.analyse(model, services.today().get());
      }

      @Override
      public ImmutableList<Remedy> remedies(Finding finding) {
        return reasoner.remedies(finding);
      }
    };
  }

  /** Its editor. */
  public EditorViewModel editor() {
    return editor;
  }

  /** The commands on its drawing. */
  public Drawing drawing() {
    return drawing;
  }

  /** Its analysis. */
  public AnalysisViewModel analysis() {
    return analysis;
  }

  /** What it is judged by. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Which properties matter for which item. */
  public Relevance relevance() {
    return relevance;
  }

  /** Whether something is lost when it is closed now. */
  public ObservableValue<Boolean> unsavedProperty() {
    return editor.modifiedProperty().flatMap(modified -> neverKept.map(never -> modified || never));
  }

  /** Counts it as unsaved until it is saved; for what was made of another tool's file. */
  void keepFromLoss() {
    neverKept.set(true);
  }

  /** Remembers that the file holds this model, which may have been edited meanwhile. */
  void saved(Architecture model, Path to) {
    file.set(Optional.of(to));
    neverKept.set(false);
    if (editor.model() == model) {
      editor.markSaved();
    }
  }

  /** Where it is saved; empty for a new model or an example. */
  public ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }
}
