package io.seciot.desktop.review;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.review.ReviewEntry.Section;
import io.seciot.desktop.review.ReviewEntry.Sort;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.View;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.comparison.AnalysisDifference;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * The open model compared with another version, which stays so while one edits on. Reading,
 * analysing and comparing are done beside; the newest comparison wins.
 */
public final class ReviewViewModel {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final Function<Architecture, Analysis> analyst;
  private final Work work;
  private final Texts texts;
  private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<ImmutableList<ReviewEntry>> entries =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<ImmutableList<ReviewEntry>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<ReviewEntry>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean marking = true;
  private final ReadOnlyObjectWrapper<ChangeMarks> marks =
      new ReadOnlyObjectWrapper<>(ChangeMarks.NONE);
  private final ObjectProperty<Optional<Section>> only =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty selectedId = new SimpleStringProperty("");
  private Optional<Baseline> baseline = Optional.empty();
  private int asked;

  /**
   * Where it is worked.
   *
   * @param worker runs one task after the other, not on the thread of the screen
   * @param screen runs tasks on the thread of the screen
   */
  public record Work(Executor worker, Executor screen) {}

  /**
   * Compares nothing yet.
   *
   * @param analyst analyses other versions; called by the worker
   */
  public ReviewViewModel(
      EditorViewModel editor,
      AnalysisViewModel analysis,
      Function<Architecture, Analysis> analyst,
      Work work,
      Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.analyst = analyst;
    this.work = work;
    this.texts = texts;
    analysis.analysisProperty().subscribe((before, now) -> follow());
    editor.viewIdProperty().subscribe((before, now) -> mark());
    only.subscribe((before, now) -> narrow());
    selectedId.subscribe((before, now) -> select());
  }

  /** What the model is compared with, in the user's words; empty for nothing. */
  public ReadOnlyStringProperty labelProperty() {
    return label.getReadOnlyProperty();
  }

  /** Whether the other version is still being read and analysed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Every difference. */
  public ReadOnlyObjectProperty<ImmutableList<ReviewEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** The differences that are listed. */
  public ReadOnlyObjectProperty<ImmutableList<ReviewEntry>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Lists only what belongs to this section, where there is one. */
  public ObjectProperty<Optional<Section>> onlyProperty() {
    return only;
  }

  /** Id of the difference that is looked at; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** The difference that is looked at. */
  public ReadOnlyObjectProperty<Optional<ReviewEntry>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Whether the drawing is to show the comparison; not while people look at something else. */
  public void setMarking(boolean wanted) {
    marking = wanted;
    mark();
  }

  /** What the view that is shown has of it. */
  public ReadOnlyObjectProperty<ChangeMarks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /**
   * Compares with another version from now on.
   *
   * @param name what the user knows it by
   * @param version reads it; called by the worker
   * @param failed told why it could not be read, on the thread of the screen; what was compared
   *     before stays
   */
  public void compare(String name, Callable<Architecture> version, Consumer<Exception> failed) {
    busy.set(true);
    work.worker()
        .execute(() -> {
          try {
            Baseline found = baseline(name, version.call());
            work.screen().execute(() -> begin(found));
          } catch (Exception e) {
            work.screen()
                .execute(() -> {
                  busy.set(false);
                  failed.accept(e);
                });
          }
        });
  }

  private Baseline baseline(String name, Architecture model) {
    ImmutableMap<String, Sketch> sketches =
        model
            .views()
            .valuesView()
            .toMap(
                View::id,
                view -> Sketch.of(model, view, Maps.immutable.empty(), editor.vocabulary()))
            .toImmutable();
    return new Baseline(name, analyst.apply(model), sketches);
  }

  private void begin(Baseline found) {
    baseline = Optional.of(found);
    selectedId.set("");
    label.set(found.label());
    follow();
  }

  /** Compares no longer. */
  public void end() {
    asked++;
    baseline = Optional.empty();
    busy.set(false);
    label.set("");
    selectedId.set("");
    show(Lists.immutable.empty());
  }

  /** An analysis that is behind the model is not compared: the next one follows soon. */
  private void follow() {
    if (baseline.isEmpty() || analysis.busyProperty().get()) {
      return;
    }
    int number = ++asked;
    Baseline before = baseline.get();
    Analysis now = analysis.analysis();
    Texts own = new Texts(texts.locale());
    work.worker()
        .execute(() -> {
          ImmutableList<ReviewEntry> found =
              new ReviewWords(own, editor.vocabulary())
                  .entries(AnalysisDifference.between(before.analysis(), now));
          work.screen()
              .execute(() -> {
                if (number == asked) {
                  busy.set(false);
                  show(found);
                }
              });
        });
  }

  private void show(ImmutableList<ReviewEntry> found) {
    entries.set(found);
    narrow();
    mark();
  }

  private void narrow() {
    shown.set(
        entries.get().select(entry -> only.get().map(entry.sort().section()::equals).orElse(true)));
    selected.set(find(selectedId.get()));
  }

  private Optional<ReviewEntry> find(String id) {
    return shown.get().detectOptional(entry -> entry.id().equals(id));
  }

  private void select() {
    selected.set(find(selectedId.get()));
    selected
        .get()
        .ifPresent(entry -> {
          editor.turnTo(entry.items());
          editor
              .highlightProperty()
              .set(entry.items().select(id -> editor.model().item(id).isPresent()));
        });
    if (selected.get().isEmpty()) {
      editor.highlightProperty().set(Sets.immutable.empty());
    }
  }

  private void mark() {
    marks.set(
        baseline
            .filter(before -> marking)
            .map(before ->
                ChangeMarks.of(
                    entries.get(),
                    Optional.ofNullable(before.sketches().get(editor.viewIdProperty().get())),
                    words()))
            .orElse(ChangeMarks.NONE));
  }

  private ImmutableMap<Sort, String> words() {
    return Lists.immutable
        .of(Sort.ADDED, Sort.REMOVED, Sort.CHANGED)
        .toMap(sort -> sort, sort -> texts.get("review.sort." + sort.key()))
        .toImmutable();
  }

  /** Goes to the next listed difference; after the last one to the first. */
  public void next() {
    step(1);
  }

  /** Goes to the previous listed difference; before the first one to the last. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    ImmutableList<ReviewEntry> all = shown.get();
    if (all.notEmpty()) {
      int at = all.detectIndex(entry -> entry.id().equals(selectedId.get()));
      int next = at < 0 ? (by > 0 ? 0 : all.size() - 1) : Math.floorMod(at + by, all.size());
      selectedId.set(all.get(next).id());
    }
  }
}
