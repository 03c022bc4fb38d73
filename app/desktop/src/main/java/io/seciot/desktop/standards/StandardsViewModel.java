package io.seciot.desktop.standards;

import io.seciot.desktop.analysis.EveryStandard;
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

/** The verdicts of one standard, narrowed to one kind of verdict if wanted. */
public final class StandardsViewModel {

  private final EveryStandard every;
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

  /** Shows these. */
  public StandardsViewModel(EveryStandard every) {
    this.every = every;
    every.keepFresh(standardId);
    every.standardsProperty().subscribe(this::show);
    standardId.subscribe(this::show);
    only.subscribe(this::show);
    selectedId.subscribe(this::show);
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

  private void show() {
    Optional<StandardVerdicts> chosen =
        every
            .standard(standardId.get())
            .or(() ->
                every
                    .standardsProperty()
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
