package io.seciot.desktop.analysis;

import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.StandardVerdicts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on every standard. Those that are decided only when asked for are asked for once, so
 * that they can be chosen, and again after each edit while one of them is looked at; until the
 * answer is there, the last one stands.
 */
public final class EveryStandard {

  private final AnalysisViewModel analysis;
  private final MutableList<ObservableValue<String>> lookedAt = Lists.mutable.empty();
  private final MutableList<ObservableValue<Boolean>> watching = Lists.mutable.empty();
  private final ReadOnlyObjectWrapper<ImmutableList<StandardVerdicts>> standards =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private ImmutableList<Question> questions = Lists.immutable.empty();
  private @Nullable Analysis asked;

  private record Decided(
      ImmutableList<StandardVerdicts> verdicts, ImmutableList<Question> questions) {

    static Decided of(Analysis analysis) {
      return new Decided(analysis.everyStandard(), analysis.further().questions());
    }
  }

  /** Follows the analysis. */
  public EveryStandard(AnalysisViewModel analysis) {
    this.analysis = analysis;
    analysis.analysisProperty().subscribe(this::follow);
  }

  /** The verdicts, one entry a standard, in a fixed order. */
  public ReadOnlyObjectProperty<ImmutableList<StandardVerdicts>> standardsProperty() {
    return standards.getReadOnlyProperty();
  }

  /** The verdicts on the standard with this id, where it is known. */
  public Optional<StandardVerdicts> standard(String id) {
    return standards.get().detectOptional(verdicts -> verdicts.standard().id().equals(id));
  }

  /**
   * What only further standards asked when they were last decided, the most useful first; changes
   * with the verdicts.
   */
  public ImmutableList<Question> furtherQuestions() {
    return questions;
  }

  /** Keeps all of them up to date while this is true. */
  public void keepFreshWhile(ObservableValue<Boolean> watched) {
    watching.add(watched);
    watched.subscribe(this::follow);
  }

  /** Keeps the standard with this id up to date while it has this id. */
  public void keepFresh(ObservableValue<String> standardId) {
    lookedAt.add(standardId);
    standardId.subscribe(this::follow);
  }

  private void follow() {
    Analysis now = analysis.analysis();
    ImmutableList<StandardVerdicts> further = further(now);
    standards.set(now.standards().newWithAll(further));
    boolean wanted =
        watching.anySatisfy(ObservableValue::getValue)
            || lookedAt.anySatisfy(id -> isIn(further, id.getValue()));
    if (now != asked && (further.isEmpty() || wanted)) {
      asked = now;
      analysis.ask((analyst, last) -> Decided.of(last), this::show);
    }
  }

  private void show(Decided decided) {
    questions = decided.questions();
    standards.set(decided.verdicts());
  }

  private ImmutableList<StandardVerdicts> further(Analysis now) {
    return standards.get().reject(known -> isIn(now.standards(), known.standard().id()));
  }

  private static boolean isIn(ImmutableList<StandardVerdicts> some, String id) {
    return some.anySatisfy(verdicts -> verdicts.standard().id().equals(id));
  }
}
