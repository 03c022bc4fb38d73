package io.seciot.desktop.standards;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;

/** The verdicts of one standard, narrowed to one kind of verdict if wanted. */
public final class StandardsViewModel {

  private final AnalysisViewModel analysis;
  private final StringProperty standardId = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Verdict>> only =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<StandardVerdicts>> standards =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<StandardVerdicts>> standard =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ImmutableList<ProvisionVerdict>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<ProvisionVerdict>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Analysis asked;

  /** Follows the analysis. */
  public StandardsViewModel(AnalysisViewModel analysis) {
    this.analysis = analysis;
    analysis.analysisProperty().subscribe(this::follow);
    standardId.subscribe(this::follow);
    only.subscribe(this::show);
    selectedId.subscribe(this::show);
  }

  /** Every standard and edition that can be chosen. */
  public ReadOnlyObjectProperty<ImmutableList<StandardVerdicts>> standardsProperty() {
    return standards.getReadOnlyProperty();
  }

  /** Which standard is shown; the newest edition of EN 303 645 where nothing was chosen. */
  public StringProperty standardIdProperty() {
    return standardId;
  }

  /** Shows only provisions with this verdict, where there is one. */
  public ObjectProperty<Optional<Verdict>> onlyProperty() {
    return only;
  }

  /** The provision that is looked at; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** All verdicts of the standard that is shown. */
  public ReadOnlyObjectProperty<Optional<StandardVerdicts>> standardProperty() {
    return standard.getReadOnlyProperty();
  }

  /** The provisions that are listed. */
  public ReadOnlyObjectProperty<ImmutableList<ProvisionVerdict>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The provision that is looked at. */
  public ReadOnlyObjectProperty<Optional<ProvisionVerdict>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /**
   * Standards that are decided only when asked for are asked for once, so that they can be chosen,
   * and again after each edit while one of them is shown; until the answer is there, the last one
   * is shown.
   */
  private void follow() {
    Analysis now = analysis.analysis();
    ImmutableList<StandardVerdicts> further = further(now);
    standards.set(now.standards().newWithAll(further));
    if (now != asked && (further.isEmpty() || isIn(further, standardId.get()))) {
      asked = now;
      analysis.everyStandard(this::decided);
    }
    show();
  }

  private ImmutableList<StandardVerdicts> further(Analysis now) {
    return standards.get().reject(known -> isIn(now.standards(), known.standard().id()));
  }

  private static boolean isIn(ImmutableList<StandardVerdicts> some, String id) {
    return some.anySatisfy(verdicts -> verdicts.standard().id().equals(id));
  }

  private void decided(ImmutableList<StandardVerdicts> every) {
    standards.set(every);
    show();
  }

  private void show() {
    Optional<StandardVerdicts> chosen =
        standards
            .get()
            .detectOptional(s -> s.standard().id().equals(standardId.get()))
            .or(() ->
                standards
                    .get()
                    .select(s -> s.standard().id().startsWith("en-303-645"))
                    .maxByOptional(s -> s.standard().id()));
    standard.set(chosen);
    ImmutableList<ProvisionVerdict> all =
        chosen.map(StandardVerdicts::provisions).orElse(Lists.immutable.empty());
    shown.set(all.select(verdict -> only.get().map(verdict.verdict()::equals).orElse(true)));
    selected.set(all.detectOptional(verdict -> verdict.provision().id().equals(selectedId.get())));
  }
}
