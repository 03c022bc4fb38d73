package io.seciot.desktop.findings;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** The findings, narrowed by a search, and the one that is looked at. */
public final class FindingsViewModel {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final StringProperty query = new SimpleStringProperty("");
  private final BooleanProperty confirmedOnly = new SimpleBooleanProperty();
  private final BooleanProperty selectionOnly = new SimpleBooleanProperty();
  private final BooleanProperty decidedOnly = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<ImmutableList<Finding>> chosen =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Finding>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<Finding>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Follows the analysis of this document. */
  public FindingsViewModel(EditorViewModel editor, AnalysisViewModel analysis) {
    this.editor = editor;
    this.analysis = analysis;
    analysis.analysisProperty().subscribe(this::follow);
    query.subscribe(this::narrow);
    confirmedOnly.subscribe(this::narrow);
    decidedOnly.subscribe(this::narrow);
    selectionOnly.subscribe(this::narrow);
    editor
        .selectionProperty()
        .subscribe(() -> {
          if (selectionOnly.get()) {
            narrow();
          }
        });
    selectedId.subscribe(this::look);
  }

  /** What is searched for in titles and names. */
  public StringProperty queryProperty() {
    return query;
  }

  /** Whether findings that depend on an answer are left out. */
  public BooleanProperty confirmedOnlyProperty() {
    return confirmedOnly;
  }

  /** Whether the findings that someone has decided about are shown instead of the open ones. */
  public BooleanProperty decidedOnlyProperty() {
    return decidedOnly;
  }

  /** The findings that are chosen for a decision, as the latest analysis has them. */
  public ReadOnlyObjectProperty<ImmutableList<Finding>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Chooses these. */
  public void choose(ImmutableList<Finding> findings) {
    chosen.set(findings);
  }

  /** Whether only findings on the selected items are shown. */
  public BooleanProperty selectionOnlyProperty() {
    return selectionOnly;
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

  private void follow(Analysis now) {
    chosen.set(chosen.get().collect(Finding::id).distinct().flatCollect(id -> named(now, id)));
    narrow();
    selected.set(now.finding(selectedId.get()));
    if (!selectedId.get().isEmpty() && selected.get().isEmpty()) {
      editor.highlightProperty().set(Sets.immutable.empty());
    }
  }

  private static ImmutableList<Finding> named(Analysis analysis, String id) {
    return analysis.findings().select(finding -> finding.id().equals(id));
  }

  private void narrow() {
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    ImmutableList<Finding> all =
        decidedOnly.get()
            ? analysis.analysis().findings().select(finding -> finding.decision() != null)
            : open();
    shown.set(all.select(finding -> fits(finding, wanted)));
  }

  private boolean fits(Finding finding, String wanted) {
    if (confirmedOnly.get() && finding.confidence() != Confidence.CONFIRMED) {
      return false;
    }
    if (selectionOnly.get()
        && editor.selection().notEmpty()
        && finding.items().noneSatisfy(item -> editor.selection().contains(item.id()))) {
      return false;
    }
    return wanted.isEmpty()
        || finding.threat().texts().title().toLowerCase(Locale.ROOT).contains(wanted)
        || finding.items().anySatisfy(i -> i.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private void look(String id) {
    selected.set(analysis.analysis().finding(id));
    selected.get().ifPresent(this::show);
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
