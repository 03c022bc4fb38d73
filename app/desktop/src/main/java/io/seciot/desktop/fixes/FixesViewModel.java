package io.seciot.desktop.fixes;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Risk;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/**
 * The fixes of the finding that is looked at, what comes of one that is tried on a copy of the
 * model, and what a plan leaves of the finding.
 */
public final class FixesViewModel {

  /** What is left of a finding when its plan is done; no risk where it will be gone. */
  public record Residual(Optional<Risk> risk) {}

  private final AnalysisViewModel analysis;
  private final FixSteps steps;
  private final ReadOnlyObjectWrapper<Optional<ImmutableList<Fix>>> fixes =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trial>> trial =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Fix>> tried =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Residual>> residual =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean eager;
  private String askedFor = "";
  private Optional<Analysis> askedIn = Optional.empty();

  /**
   * @param steps what is done with a fix, and for which finding
   */
  public FixesViewModel(AnalysisViewModel analysis, FixSteps steps) {
    this.analysis = analysis;
    this.steps = steps;
    analysis.analysisProperty().subscribe(now -> ask());
    steps.selected().subscribe(now -> ask());
  }

  /** What is done with a fix. */
  public FixSteps steps() {
    return steps;
  }

  /** What can be done about the finding; empty while that is worked out. */
  public ReadOnlyObjectProperty<Optional<ImmutableList<Fix>>> fixesProperty() {
    return fixes.getReadOnlyProperty();
  }

  /** The fix that was tried last or is being tried; empty for none. */
  public ReadOnlyObjectProperty<Optional<Fix>> triedProperty() {
    return tried.getReadOnlyProperty();
  }

  /** What came of it; empty while that is worked out. */
  public ReadOnlyObjectProperty<Optional<Trial>> trialProperty() {
    return trial.getReadOnlyProperty();
  }

  /** Whether a fix is being tried. */
  public ReadOnlyBooleanProperty tryingProperty() {
    return trying.getReadOnlyProperty();
  }

  /** What the plan for the finding leaves of it; empty where there is no plan or not yet known. */
  public ReadOnlyObjectProperty<Optional<Residual>> residualProperty() {
    return residual.getReadOnlyProperty();
  }

  /** The fix that is tried, or else the first that is enough, or else the first. */
  public Optional<Fix> current() {
    ImmutableList<Fix> all = fixes.get().orElse(Lists.immutable.empty());
    return tried
        .get()
        .or(() -> all.detectOptional(Fix::isEnough))
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst()));
  }

  /** Where among the fixes that one stands, counted from 0; -1 where there is none. */
  public int currentPlace() {
    return current()
        .map(fix -> fixes.get().orElse(Lists.immutable.empty()).indexOf(fix))
        .orElse(-1);
  }

  /** Asks once for each finding and analysis, whichever of both is told first. */
  private void ask() {
    Optional<Finding> finding = steps.selected().getValue();
    String id = finding.map(Finding::id).orElse("");
    Analysis now = analysis.analysis();
    if (id.equals(askedFor) && askedIn.filter(before -> before == now).isPresent()) {
      return;
    }
    if (!id.equals(askedFor)) {
      fixes.set(Optional.empty());
    }
    eager = false;
    askedFor = id;
    askedIn = Optional.of(now);
    tried.set(Optional.empty());
    trial.set(Optional.empty());
    trying.set(false);
    residual.set(Optional.empty());
    finding.flatMap(one -> now.finding(one.id())).ifPresent(this::ask);
  }

  private void ask(Finding finding) {
    analysis.ask(
        (analyst, last) -> {
          var remedies = analyst.remedies(finding);
          return Fix.of(remedies, analyst.smallestSet(finding, remedies));
        },
        answer -> {
          if (isLookedAt(finding)) {
            fixes.set(Optional.of(answer));
            if (eager) {
              eager = false;
              tryCurrent();
            }
          }
        });
    if (steps.isPlan(finding)) {
      analysis.ask(
          (analyst, last) -> new Residual(analyst.target(last).residual(finding)),
          answer -> {
            if (isLookedAt(finding)) {
              residual.set(Optional.of(answer));
            }
          });
    }
  }

  private boolean isLookedAt(Finding finding) {
    return askedFor.equals(finding.id());
  }

  /** Tries the fix that stands out, as soon as the fixes of the finding are known. */
  public void tryWhenKnown() {
    eager = fixes.get().isEmpty();
    if (!eager) {
      tryCurrent();
    }
  }

  private void tryCurrent() {
    current().filter(steps::canBeStated).ifPresent(this::tryOut);
  }

  /** Tries the fix on a copy of the model, beside the thread of the screen. */
  public void tryOut(Fix fix) {
    var changes = steps.changes(fix);
    tried.set(Optional.of(fix));
    trial.set(Optional.empty());
    trying.set(true);
    analysis.ask(
        (analyst, last) -> Trial.of(fix, analyst.difference(last, changes)),
        answer -> {
          if (tried.get().filter(now -> now == fix).isPresent()) {
            trial.set(Optional.of(answer));
            trying.set(false);
          }
        });
  }
}
