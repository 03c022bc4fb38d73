package io.seciot.desktop.standards;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The verdicts of one standard, narrowed to one kind of verdict if wanted. */
public final class StandardsViewModel {

  /** How the ids of all editions begin. */
  private static final String BASIS = "en-303-645";

  private final AnalysisViewModel analysis;
  private final EveryStandard every;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<LaboratoryTests> tests =
      new ReadOnlyObjectWrapper<>(LaboratoryTests.NONE);
  private final StringProperty standardId = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Verdict>> only =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<StandardVerdicts>> standard =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ImmutableList<ProvisionVerdict>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<ProvisionVerdict>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Shows these standards, decided for this analysis. */
  public StandardsViewModel(AnalysisViewModel analysis, EveryStandard every) {
    this.analysis = analysis;
    this.every = every;
    every.keepFresh(standardId);
    every.standardsProperty().subscribe(this::show);
    standardId.subscribe(this::show);
    only.subscribe(this::show);
    query.subscribe(this::show);
    selected.subscribe(this::gatherTests);
    selectedId.subscribe(this::show);
  }

  /** Why no provision is listed, as keys of texts name it. */
  public ObservableValue<String> absenceProperty() {
    return standard.map(now -> now.isEmpty() ? "wait" : "filter");
  }

  /** Lists every provision of the standard again. */
  public void showAll() {
    query.set("");
    only.set(Optional.empty());
  }

  /** Every standard and edition that can be chosen. */
  public ReadOnlyObjectProperty<ImmutableList<StandardVerdicts>> standardsProperty() {
    return every.standardsProperty();
  }

  /** Which standard is shown; the newest edition of EN 303 645 where nothing was chosen. */
  public StringProperty standardIdProperty() {
    return standardId;
  }

  /** Shows only provisions with this verdict, where there is one. */
  public ObjectProperty<Optional<Verdict>> onlyProperty() {
    return only;
  }

  /** What is searched for, in numbers and titles. */
  public StringProperty queryProperty() {
    return query;
  }

  /** What a laboratory would test of the provision that is looked at. */
  public ReadOnlyObjectProperty<LaboratoryTests> testsProperty() {
    return tests.getReadOnlyProperty();
  }

  /** How many mandatory or recommended provisions of the standard have which verdict. */
  public ImmutableList<Tally> tallies() {
    return standard
        .get()
        .map(verdicts -> Tally.of(verdicts.provisions()))
        .orElse(Lists.immutable.empty());
  }

  /** The listed provisions under the headings of their sections. */
  public ImmutableList<ProvisionRow> rows() {
    return ProvisionRow.grouped(shown.get());
  }

  /**
   * Whether the standard is linked to EN 303 645 by ourselves or a pack, rather than decided by
   * rules of its own.
   */
  public boolean isMapped() {
    String id = standard.get().map(verdicts -> verdicts.standard().id()).orElse("");
    return !id.startsWith(BASIS) && !id.equals(IxitTable.STANDARD);
  }

  /** The finding with this id, where there is one. */
  public Optional<Finding> finding(String id) {
    return analysis.analysis().finding(id);
  }

  /** The provision that is looked at; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** All verdicts of the standard that is shown. */
  public ReadOnlyObjectProperty<Optional<StandardVerdicts>> standardProperty() {
    return standard.getReadOnlyProperty();
  }

  /** Every provision of the standard that is shown. */
  public ImmutableList<ProvisionVerdict> provisions() {
    return standard.get().map(StandardVerdicts::provisions).orElse(Lists.immutable.empty());
  }

  /** The provisions that are listed. */
  public ReadOnlyObjectProperty<ImmutableList<ProvisionVerdict>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The provision that is looked at. */
  public ReadOnlyObjectProperty<Optional<ProvisionVerdict>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  private static String text(ProvisionVerdict verdict) {
    return (verdict.provision().id() + " " + verdict.provision().title()).toLowerCase(Locale.ROOT);
  }

  /** The tests are those of the newest edition, so only its provisions have some. */
  private void gatherTests() {
    tests.set(LaboratoryTests.NONE);
    Optional<ProvisionVerdict> asked = selected.get();
    boolean newest =
        standard
            .get()
            .filter(shownNow ->
                analysis
                    .analysis()
                    .standards()
                    .getFirstOptional()
                    .filter(first -> first.standard().id().equals(shownNow.standard().id()))
                    .isPresent())
            .isPresent();
    asked
        .filter(verdict -> newest)
        .map(verdict -> verdict.provision().id())
        .ifPresent(id ->
            analysis.ask(
                (analyst, last) -> LaboratoryTests.of(last, id),
                found -> {
                  if (selected.get().equals(asked)) {
                    tests.set(found);
                  }
                }));
  }

  private void show() {
    Optional<StandardVerdicts> chosen =
        every
            .standard(standardId.get())
            .or(() ->
                every
                    .standardsProperty()
                    .get()
                    .select(s -> s.standard().id().startsWith(BASIS))
                    .maxByOptional(s -> s.standard().id()));
    standard.set(chosen);
    ImmutableList<ProvisionVerdict> all = provisions();
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    shown.set(
        all.select(verdict -> only.get().map(verdict.verdict()::equals).orElse(true))
            .select(verdict -> text(verdict).contains(wanted)));
    selected.set(all.detectOptional(verdict -> verdict.provision().id().equals(selectedId.get())));
  }
}
