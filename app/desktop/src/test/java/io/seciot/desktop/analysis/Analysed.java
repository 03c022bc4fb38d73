package io.seciot.desktop.analysis;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.ProblemException;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A model that is edited and judged by what the product knows, both on the thread of the test; for
 * tests of view models that stand on both.
 */
public final class Analysed {

  /** The day as of which it is judged. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;

  /** Not analysed yet. */
  public Analysed(Architecture model) {
    this.editor = new EditorViewModel(model, KNOWLEDGE.vocabulary());
    this.analysis = analysis(editor.model(), analyst());
  }

  /** An example that the product comes with. */
  public static Architecture example(String name) {
    try {
      return ModelFiles.read(
          Path.of(System.getProperty("basedir", "."), "../../examples").resolve(name));
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  /** Judges by what the product knows. */
  public static ReasoningAnalyst analyst() {
    return new ReasoningAnalyst(KNOWLEDGE, Catalogue.builtIn(), () -> TODAY);
  }

  /** The analysis by this analyst, at once; what fails fails the test. */
  public static AnalysisViewModel analysis(Architecture start, Analyst analyst) {
    return new AnalysisViewModel(
        start,
        analyst,
        Runnable::run,
        Runnable::run,
        crash -> {
          throw new AssertionError(crash);
        });
  }

  /** Analyses the model now and after each edit; called once what follows it is made. */
  public void follow() {
    editor.modelProperty().subscribe(analysis::analyse);
  }

  /** Its editor. */
  public EditorViewModel editor() {
    return editor;
  }

  /** Its analysis. */
  public AnalysisViewModel analysis() {
    return analysis;
  }
}
