package io.seciot.desktop.analysis;

import io.seciot.ontology.analysis.Analysis;
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
  private final ReadOnlyObjectWrapper<ImmutableList<StandardVerdicts>> standards =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private @Nullable Analysis asked;

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

  /** Keeps the standard with this id up to date while it has this id. */
  public void keepFresh(ObservableValue<String> standardId) {
    lookedAt.add(standardId);
    standardId.subscribe(this::follow);
  }

  private void follow() {
    Analysis now = analysis.analysis();
    ImmutableList<StandardVerdicts> further = further(now);
    standards.set(now.standards().newWithAll(further));
    boolean wanted = lookedAt.anySatisfy(id -> isIn(further, id.getValue()));
    if (now != asked && (further.isEmpty() || wanted)) {
      asked = now;
      analysis.everyStandard(standards::set);
    }
  }

  private ImmutableList<StandardVerdicts> further(Analysis now) {
    return standards.get().reject(known -> isIn(now.standards(), known.standard().id()));
  }

  private static boolean isIn(ImmutableList<StandardVerdicts> some, String id) {
    return some.anySatisfy(verdicts -> verdicts.standard().id().equals(id));
  }
}
