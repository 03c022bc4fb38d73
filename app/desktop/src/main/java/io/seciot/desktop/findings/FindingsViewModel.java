package io.seciot.desktop.findings;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** The findings, narrowed by a search, and the one that is looked at. */
public final class FindingsViewModel {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<FindingFilter> filter =
      new SimpleObjectProperty<>(FindingFilter.NONE);
  private final FacetValues values;
  private final FindingList list;
  private final ReadOnlyObjectWrapper<ImmutableList<Finding>> chosen =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Finding>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<Finding>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Follows the analysis of this document. */
  public FindingsViewModel(
      EditorViewModel editor, AnalysisViewModel analysis, Supplier<LocalDate> today, Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.values = new FacetValues(today, texts);
    this.list = new FindingList();
    analysis.analysisProperty().subscribe(this::follow);
    query.subscribe(this::narrow);
    filter.subscribe(this::narrow);
    editor
        .selectionProperty()
        .subscribe(() -> {
          if (filter.get().onSelection()) {
            narrow();
          }
        });
    selectedId.subscribe(this::look);
  }

  /** What is searched for in titles and names. */
  public StringProperty queryProperty() {
    return query;
  }

  /** Which findings are wanted. */
  public ObjectProperty<FindingFilter> filterProperty() {
    return filter;
  }

  /** The findings that fit, as lines. */
  public FindingList list() {
    return list;
  }

  /** Wants everything that is open again. */
  public void clear() {
    query.set("");
    filter.set(FindingFilter.NONE);
  }

  /** Wants exactly what is open on the selected items. */
  public void showSelection() {
    query.set("");
    filter.set(FindingFilter.NONE.onSelection(true));
  }

  /** Wants exactly what is open and new since the last review. */
  public void showNew() {
    query.set("");
    filter.set(FindingFilter.NONE.toggled(Facet.REVIEW, FacetValues.NEW));
  }

  /** Whether decisions are looked at rather than what is open. */
  public ObservableValue<Boolean> decisionsWantedProperty() {
    return filter.map(now ->
        now.has(Facet.STATUS, Status.DECIDED.word()) || now.has(Facet.STATUS, Status.STALE.word()));
  }

  /** A value of a facet, and how many findings would be listed if it were chosen alone of its. */
  public record Offer(Facet facet, String value, String label, int count) {}

  /** The values of a facet, with what each would bring. */
  public ImmutableList<Offer> offers(Facet facet) {
    return values
        .all(facet)
        .collect(value -> new Offer(facet, value, values.label(facet, value), count(facet, value)));
  }

  private int count(Facet facet, String value) {
    FindingFilter alone = filter.get().with(facet, SortedSets.immutable.of(value));
    return analysis.analysis().findings().count(finding -> fits(finding, alone));
  }

  /** What a chosen value is called. */
  public String label(FindingFilter.Choice choice) {
    return values.label(choice.facet(), choice.value());
  }

  /** The findings that are chosen for a decision, as the latest analysis has them. */
  public ReadOnlyObjectProperty<ImmutableList<Finding>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Chooses these. */
  public void choose(ImmutableList<Finding> findings) {
    chosen.set(findings);
  }

  /** The findings that fit, the worst first. */
  public ReadOnlyObjectProperty<ImmutableList<Finding>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The id of the finding that is looked at; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** The finding that is looked at, as the latest analysis has it. */
  public ReadOnlyObjectProperty<Optional<Finding>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** All open findings. */
  public ImmutableList<Finding> open() {
    return analysis.analysis().findings().select(Finding::isOpen);
  }

  /** Why no finding is listed, as keys of texts name it. */
  public ObservableValue<String> absenceProperty() {
    return Bindings.createStringBinding(
        this::absence, shown, query, filter, analysis.busyProperty());
  }

  private String absence() {
    if (!query.get().isBlank() || !filter.get().isEmpty()) {
      return "filter";
    }
    if (editor.model().elements().isEmpty()) {
      return "draw";
    }
    return analysis.busyProperty().get() ? "wait" : "sound";
  }

  private void follow(Analysis now) {
    ImmutableSet<String> stillChosen = chosen.get().collect(Finding::id).toImmutableSet();
    chosen.set(now.findings().select(finding -> stillChosen.contains(finding.id())));
    values.follow(now);
    narrow();
    selected.set(now.finding(selectedId.get()));
    if (!selectedId.get().isEmpty() && selected.get().isEmpty()) {
      editor.highlightProperty().set(Sets.immutable.empty());
    }
  }

  private void narrow() {
    shown.set(analysis.analysis().findings().select(finding -> fits(finding, filter.get())));
    list.show(shown.get());
  }

  private boolean fits(Finding finding, FindingFilter wanted) {
    return isWanted(finding, wanted)
        && (!wanted.onSelection() || isOnSelection(finding))
        && isNamed(finding, query.get().strip().toLowerCase(Locale.ROOT));
  }

  /** Without a wish for a status, what is open is wanted. */
  private boolean isWanted(Finding finding, FindingFilter wanted) {
    if (wanted.of(Facet.STATUS).isEmpty() && !finding.isOpen()) {
      return false;
    }
    return wanted
        .chosen()
        .keyValuesView()
        .allSatisfy(
            choice -> values.of(choice.getOne(), finding).anySatisfy(choice.getTwo()::contains));
  }

  private boolean isOnSelection(Finding finding) {
    return editor.selection().isEmpty()
        || finding.items().anySatisfy(item -> editor.selection().contains(item.id()));
  }

  private static boolean isNamed(Finding finding, String wanted) {
    return wanted.isEmpty()
        || finding.threat().texts().title().toLowerCase(Locale.ROOT).contains(wanted)
        || finding.items().anySatisfy(i -> i.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void look(String id) {
    Optional<Finding> before = selected.get();
    selected.set(analysis.analysis().finding(id));
    selected.get().ifPresent(this::show);
    if (before.isPresent() && selected.get().isEmpty()) {
      editor.highlightProperty().set(Sets.immutable.empty());
    }
  }

  /** Lights up what the finding is about, in the view that shows the most of it. */
  private void show(Finding finding) {
    ImmutableSet<String> concerned =
        Sets.immutable
            .withAll(finding.items().collect(Item::id))
            .union(Sets.immutable.withAll(finding.explanation().path()));
    editor.turnTo(concerned);
    editor.select(finding.focus().id());
    editor.highlightProperty().set(concerned);
  }
}
