package io.seciot.desktop.questions;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.reasoning.Answers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.eclipse.collections.impl.factory.Sets;

/**
 * What is not known yet, the most useful answer first: one question after the other, or as a list.
 */
public final class QuestionsViewModel {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final EveryStandard standards;
  private final Answering answering;
  private final EffectWords words;
  private final QuestionPool pool;
  private final QuestionFilter filter = new QuestionFilter();
  private final Set<String> aside = new LinkedHashSet<>();
  private final Deque<String> visited = new ArrayDeque<>();
  private final BooleanProperty oneByOne = new SimpleBooleanProperty(true);
  private final BooleanProperty watched = new SimpleBooleanProperty();
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final StringProperty by = new SimpleStringProperty("");
  private final StringProperty evidence = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<ImmutableList<Question>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<Question>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ImmutableMap<Value, String>> effects =
      new ReadOnlyObjectWrapper<>(Maps.immutable.empty());
  private final ReadOnlyObjectWrapper<AnswerProgress> progress;
  private final AtomicReference<Object> weighed = new AtomicReference<>(this);
  private boolean answered;

  /** Whether something changed since it was worked out which questions fit. */
  private boolean behind;

  /** Asks about what is open in the editor; answers bear the name and the day of this. */
  public QuestionsViewModel(
      EditorViewModel editor,
      AnalysisViewModel analysis,
      EveryStandard standards,
      Answering answering,
      Texts texts) {
    this.editor = editor;
    this.analysis = analysis;
    this.standards = standards;
    this.answering = answering;
    // These are put into words where the answers are tried, which is another thread.
    this.words = new EffectWords(new Texts(texts.locale()));
    this.pool = new QuestionPool(editor, analysis, standards);
    this.progress = new ReadOnlyObjectWrapper<>(progressNow());
    by.set(answering.userName().get());
    analysis.analysisProperty().subscribe(this::follow);
    analysis.analysisProperty().subscribe(this::weigh);
    watched.subscribe(this::catchUp);
    watched.subscribe(this::weigh);
    standards.standardsProperty().subscribe(this::follow);
    standards.keepFresh(filter.standardProperty());
    standards.keepFreshWhile(watched);
    filter.onChange(this::follow);
    selectedId.subscribe(this::look);
  }

  /** Why no question is listed, as keys of texts name it. */
  public ObservableValue<String> absenceProperty() {
    return Bindings.createStringBinding(this::absence, shown, progress, analysis.busyProperty());
  }

  private String absence() {
    if (!filter.isEmpty() && progress.get().open() > 0) {
      return "filter";
    }
    if (editor.model().elements().isEmpty()) {
      return "draw";
    }
    return analysis.busyProperty().get() ? "wait" : "done";
  }

  /** Which questions are wanted. */
  public QuestionFilter filter() {
    return filter;
  }

  /** Whether they are asked one after the other rather than listed. */
  public BooleanProperty oneByOneProperty() {
    return oneByOne;
  }

  /**
   * Whether somebody looks; only then it is worked out which questions fit and what answers change.
   */
  public BooleanProperty watchedProperty() {
    return watched;
  }

  /** The questions that fit, those put aside last; as they were when somebody looked last. */
  public ReadOnlyObjectProperty<ImmutableList<Question>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The id of the question that is looked at; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** The question that is looked at; may be one that is answered already. */
  public ReadOnlyObjectProperty<Optional<Question>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Who answers; the user where it is empty. */
  public StringProperty byProperty() {
    return by;
  }

  /** A document or link that shows the next answer; may be empty. */
  public StringProperty evidenceProperty() {
    return evidence;
  }

  /** What each answer to the question that is looked at changes; empty until it is worked out. */
  public ReadOnlyObjectProperty<ImmutableMap<Value, String>> effectsProperty() {
    return effects.getReadOnlyProperty();
  }

  /** How far the answering is. */
  public ReadOnlyObjectProperty<AnswerProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Whether there is an earlier question to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** What is stated so far, where something is. */
  public Optional<Fact> stated(Question question) {
    return editor
        .model()
        .item(question.item().id())
        .flatMap(item -> item.fact(question.property().id()));
  }

  /** The question with this id, open or not; empty where its element is gone. */
  public Optional<Question> question(String id) {
    return pool.find(id);
  }

  /** The open provisions that wait for the answer. */
  public ImmutableList<QuestionPool.Place> provisions(Question question) {
    return pool.provisions(question.id());
  }

  /** The possible findings that the answer decides. */
  public ImmutableList<Finding> findings(Question question) {
    return question
        .findings()
        .collect(id -> analysis.analysis().finding(id))
        .select(Optional::isPresent)
        .collect(Optional::get);
  }

  /** Every standard that can be asked for. */
  public EveryStandard standards() {
    return standards;
  }

  /** Everything that questions are about. */
  public ImmutableList<Item> items() {
    return pool.ranked().collect(Question::item).distinctBy(Item::id);
  }

  /** Whether the question was put aside. */
  public boolean isAside(Question question) {
    return aside.contains(question.id());
  }

  /** How many of those that fit were put aside. */
  public int aside() {
    return shown.get().count(this::isAside);
  }

  /** Asks the most useful question. */
  public void start() {
    goOn("");
  }

  /** Answers a question and goes on to the next one. One step that can be undone. */
  public void answer(Question question, Value value) {
    String name = by.get().isBlank() ? answering.userName().get() : by.get().strip();
    String shows = evidence.get().isBlank() ? null : evidence.get().strip();
    Source source = new Source.Answered(new Signature(name, answering.today().get()), shows);
    aside.remove(question.id());
    evidence.set("");
    answered = true;
    String next = following(question.id());
    editor.perform(
        new Edits.State(question.item().id(), question.property().id(), new Fact(value, source)));
    leave(question.id());
    selectedId.set(next);
  }

  /** Puts the question aside, for somebody else or for later, and goes on to the next one. */
  public void putAside() {
    selected
        .get()
        .ifPresent(question -> {
          String next = following(question.id());
          aside.add(question.id());
          leave(question.id());
          follow();
          selectedId.set(next);
        });
  }

  /** Asks again what was put aside. */
  public void askAgain() {
    aside.clear();
    follow();
    start();
  }

  /** Back to the question before, answered or not. */
  public void back() {
    if (!visited.isEmpty()) {
      String before = visited.pop();
      canGoBack.set(!visited.isEmpty());
      aside.remove(before);
      selectedId.set(before);
    }
  }

  private void leave(String id) {
    visited.push(id);
    canGoBack.set(true);
  }

  private void goOn(String after) {
    selectedId.set(following(after));
  }

  /** One by one the most useful comes next, in the list the one below. */
  private String following(String id) {
    catchUp();
    ImmutableList<Question> all = shown.get();
    ImmutableList<Question> below =
        oneByOne.get() ? all : all.drop(all.detectIndex(q -> q.id().equals(id)) + 1);
    return below
        .reject(question -> question.id().equals(id) || isAside(question))
        .getFirstOptional()
        .map(Question::id)
        .orElse("");
  }

  private void follow() {
    behind = true;
    progress.set(progressNow());
    if (watched.get()) {
      catchUp();
    }
    refresh();
  }

  private AnswerProgress progressNow() {
    return AnswerProgress.of(
        analysis.analysis(), analysis.tally().answeredOn(answering.today().get()), pool.size());
  }

  private void catchUp() {
    if (!behind) {
      return;
    }
    behind = false;
    ImmutableList<Question> fitting = filter.of(pool, standards, Question::text);
    shown.set(fitting.reject(this::isAside).newWithAll(fitting.select(this::isAside)));
    if (answered && analysis.analysis().model() == editor.model()) {
      answered = false;
      if (oneByOne.get() && !isShown(selectedId.get())) {
        goOn(selectedId.get());
      }
    }
  }

  /** What an answer settled besides itself is not asked any more. */
  private boolean isShown(String id) {
    return shown.get().anySatisfy(question -> question.id().equals(id));
  }

  private void refresh() {
    Optional<Question> now = pool.find(selectedId.get());
    if (!now.equals(selected.get())) {
      selected.set(now);
      weigh();
    }
  }

  private void look(String id) {
    refresh();
    selected
        .get()
        .ifPresent(question -> {
          editor.turnTo(Sets.immutable.of(question.item().id()));
          editor.select(question.item().id());
          editor.highlightProperty().set(Sets.immutable.empty());
        });
  }

  /** Where somebody went on meanwhile, nothing is tried. */
  private void show(Object ticket, ImmutableMap<Value, String> tried) {
    if (weighed.get() == ticket) {
      effects.set(tried);
    }
  }

  /** The words for each answer; of further standards only where nobody else asks. */
  private ImmutableMap<Value, String> said(
      Question question, Analysis last, ImmutableList<Answers.Tried> tried) {
    boolean own = last.questions().anySatisfy(one -> one.id().equals(question.id()));
    return tried.toImmutableMap(
        Answers.Tried::value,
        one -> words.of(one.effect(), own ? one.effect().verdicts() : one.effect().everyVerdict()));
  }

  private void weigh() {
    effects.set(Maps.immutable.empty());
    Object ticket = new Object();
    weighed.set(ticket);
    selected
        .get()
        .filter(question -> watched.get())
        .ifPresent(question ->
            analysis.ask(
                (analyst, last) ->
                    weighed.get() == ticket
                        ? said(question, last, analyst.answers(last, question))
                        : Maps.immutable.<Value, String>empty(),
                tried -> show(ticket, tried)));
  }
}
