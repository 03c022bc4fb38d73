package io.seciot.desktop.questions;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Fact;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.knowledge.Property;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Sets;

/** What is not known yet, the most useful answer first. */
public final class QuestionsViewModel {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final Supplier<String> userName;
  private final Supplier<LocalDate> today;
  private final StringProperty query = new SimpleStringProperty("");
  private final StringProperty selectedId = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Question>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final ReadOnlyObjectWrapper<Optional<Question>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param userName who answers
   * @param today the day of the answer
   */
  public QuestionsViewModel(
      EditorViewModel editor,
      AnalysisViewModel analysis,
      Supplier<String> userName,
      Supplier<LocalDate> today) {
    this.editor = editor;
    this.analysis = analysis;
    this.userName = userName;
    this.today = today;
    analysis.analysisProperty().subscribe(this::follow);
    query.subscribe(this::follow);
    selectedId.subscribe(this::look);
  }

  /** What is searched for. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The questions that fit. */
  public ReadOnlyObjectProperty<ImmutableList<Question>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The id of the question that is looked at; empty for none. */
  public StringProperty selectedIdProperty() {
    return selectedId;
  }

  /** The question that is looked at. */
  public ReadOnlyObjectProperty<Optional<Question>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The question in the language that the window speaks. */
  public String textOf(Question question) {
    return propertyOf(question).question(question.item().name());
  }

  /** What is asked for, in the language that the window speaks. */
  public Property propertyOf(Question question) {
    return editor.vocabulary().inOwnWords(question.property());
  }

  /** Answers a question in the user's name and goes on to the next one. */
  public void answer(Question question, Value value) {
    int place = shown.get().collect(Question::id).indexOf(question.id());
    Signature signature = new Signature(userName.get(), today.get());
    Fact fact = new Fact(value, new Source.Answered(signature, null));
    String next =
        shown.get().size() > place + 1 && place >= 0 ? shown.get().get(place + 1).id() : "";
    editor.perform(new Edits.State(question.item().id(), question.property().id(), fact));
    selectedId.set(next);
  }

  private void follow() {
    String wanted = query.get().strip().toLowerCase(Locale.ROOT);
    shown.set(
        analysis
            .analysis()
            .questions()
            .select(question -> textOf(question).toLowerCase(Locale.ROOT).contains(wanted)));
    selected.set(shown.get().detectOptional(q -> q.id().equals(selectedId.get())));
  }

  private void look(String id) {
    selected.set(analysis.analysis().questions().detectOptional(q -> q.id().equals(id)));
    selected
        .get()
        .ifPresent(question -> {
          editor.turnTo(Sets.immutable.of(question.item().id()));
          editor.select(question.item().id());
          editor.highlightProperty().set(Sets.immutable.empty());
        });
  }
}
