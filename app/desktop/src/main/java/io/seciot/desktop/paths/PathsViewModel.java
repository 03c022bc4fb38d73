package io.seciot.desktop.paths;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.DataAsset;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.paths.Cut;
import io.seciot.ontology.paths.Start;
import io.seciot.ontology.paths.Wall;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/**
 * The ways of attackers to sensitive data, the easiest first, and the step of one of them that is
 * played on the drawing. Worked out beside the thread of the screen, and only while it is looked
 * at.
 */
public final class PathsViewModel {

  /**
   * All paths of one analysis, what mending each flaw on them would do, and what filters do.
   *
   * @param possible filters that are not stated, and what they would do
   */
  private record Answer(
      ImmutableList<AttackPath> paths,
      ImmutableList<Cut> cuts,
      ImmutableList<Wall> stated,
      ImmutableList<Wall> possible) {

    static final Answer NONE =
        new Answer(
            Lists.immutable.empty(),
            Lists.immutable.empty(),
            Lists.immutable.empty(),
            Lists.immutable.empty());

    static Answer of(AttackPaths paths) {
      return new Answer(paths.all(), paths.cuts(), paths.walls(), paths.possibleWalls());
    }
  }

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Start>> start =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> asset =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ImmutableList<AttackPath>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<AttackPath>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
  private Answer answer = Answer.NONE;

  /** Follows the analysis of this document. */
  public PathsViewModel(EditorViewModel editor, AnalysisViewModel analysis) {
    this.editor = editor;
    this.analysis = analysis;
    analysis.analysisProperty().subscribe(this::ask);
    seen.subscribe(this::ask);
    start.subscribe(this::narrow);
    asset.subscribe(this::narrow);
  }

  /** Why no path is listed, as keys of texts name it. */
  public ObservableValue<String> absenceProperty() {
    return Bindings.createStringBinding(
        this::absence, shown, start, asset, analysis.analysisProperty());
  }

  private String absence() {
    if (start.get().isPresent() || asset.get().isPresent()) {
      return "filter";
    }
    return editor.model().elements().isEmpty() ? "draw" : "none";
  }

  /** Lists the paths from anywhere to anything again. */
  public void showAll() {
    start.set(Optional.empty());
    asset.set(Optional.empty());
  }

  /** Whether somebody looks; nothing is worked out before. */
  public BooleanProperty seenProperty() {
    return seen;
  }

  /** Where attackers begin; empty for anywhere. */
  public ObjectProperty<Optional<Start>> startProperty() {
    return start;
  }

  /** The id of what they are after; empty for any data. */
  public ObjectProperty<Optional<String>> assetProperty() {
    return asset;
  }

  /** The paths from there to that, the easiest first. */
  public ReadOnlyObjectProperty<ImmutableList<AttackPath>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The path that is played. */
  public ReadOnlyObjectProperty<Optional<AttackPath>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The step of it that the drawing shows, counted from 0. */
  public ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Where paths begin, whatever is chosen. */
  public ImmutableList<Start> starts() {
    return answer.paths().collect(AttackPath::start).distinct().toSortedList().toImmutable();
  }

  /** What paths lead to, whatever is chosen. */
  public ImmutableList<DataAsset> assets() {
    return answer.paths().collect(AttackPath::asset).distinctBy(DataAsset::id);
  }

  /** What mending each step of the played path would do, what closes most paths first. */
  public ImmutableList<Cut> cuts() {
    return selected
        .get()
        .map(path ->
            answer
                .cuts()
                .select(
                    cut -> path.steps().anySatisfy(flaw -> flaw.id().equals(cut.finding().id()))))
        .orElse(Lists.immutable.empty());
  }

  /** Filters that are stated and hold attackers off, what holds off most first. */
  public ImmutableList<Wall> walls() {
    return answer.stated();
  }

  /** Filters that are not stated and would hold attackers off, what holds off most first. */
  public ImmutableList<Wall> possibleWalls() {
    return answer.possible();
  }

  /** What a filter lets through. */
  public String words(Wall wall) {
    return wall.filter().display(wall.value());
  }

  /** Shows where a filter is or would be. */
  public void show(Wall wall) {
    editor.turnTo(Sets.immutable.of(wall.network().id()));
    editor.select(wall.network().id());
  }

  private void ask() {
    if (seen.get()) {
      analysis.ask(
          (analyst, last) -> last.findings().isEmpty() ? Answer.NONE : Answer.of(analyst.paths()),
          found -> {
            answer = found;
            narrow();
          });
    }
  }

  private void narrow() {
    shown.set(
        answer
            .paths()
            .select(path ->
                start.get().map(path.start()::equals).orElse(true)
                    && asset.get().map(path.asset().id()::equals).orElse(true)));
    Optional<AttackPath> same =
        selected.get().flatMap(before -> shown.get().detectOptional(now -> isSame(before, now)));
    if (same.isEmpty()) {
      step.set(0);
    }
    selected.set(same);
  }

  private static boolean isSame(AttackPath one, AttackPath other) {
    return one.start() == other.start()
        && one.asset().id().equals(other.asset().id())
        && one.steps().collect(Finding::id).equals(other.steps().collect(Finding::id));
  }

  /** Plays a path from its first step. */
  public void play(AttackPath path) {
    selected.set(Optional.of(path));
    show(0);
  }

  /** Goes one step on, or begins with the easiest path. */
  public void next() {
    if (selected.get().isEmpty()) {
      shown.get().getFirstOptional().ifPresent(this::play);
    } else {
      show(step.get() + 1);
    }
  }

  /** Goes one step back. */
  public void previous() {
    show(step.get() - 1);
  }

  /** Shows a step of the played path on the drawing; does nothing where there is no such step. */
  public void show(int place) {
    selected
        .get()
        .filter(path -> place >= 0 && place < path.steps().size())
        .ifPresent(path -> {
          step.set(place);
          light(path, place);
        });
  }

  /** The step is selected; it and what was taken before it are lit, the rest is dimmed. */
  private void light(AttackPath path, int place) {
    Finding now = path.steps().get(place);
    ImmutableSet<String> taken =
        path.steps()
            .take(place)
            .collect(flaw -> flaw.focus().id())
            .toImmutableSet()
            .union(Sets.immutable.withAll(now.items().collect(Item::id)))
            .union(Sets.immutable.withAll(now.explanation().path()));
    editor.turnTo(taken);
    editor.select(now.focus().id());
    editor.highlightProperty().set(taken);
  }
}
