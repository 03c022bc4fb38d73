package io.seciot.desktop.questions;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.StandardVerdicts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Every question that can be put. Those that decide something are ranked; others were answered
 * before, or decide nothing at present.
 */
public final class QuestionPool {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final EveryStandard standards;
  private @Nullable Gathered gathered;

  /** What was put together last, and from what; ranked only when somebody looks at the order. */
  private static final class Gathered {
    private final Analysis of;
    private final ImmutableList<Question> further;
    private final ImmutableList<Question> added;
    private @Nullable ImmutableList<Question> ranked;

    Gathered(Analysis of, ImmutableList<Question> further) {
      this.of = of;
      this.further = further;
      this.added = added(of, further);
    }

    boolean isOf(Analysis analysis, ImmutableList<Question> questions) {
      return of == analysis && further == questions;
    }

    int size() {
      return of.questions().size() + added.size();
    }

    Optional<Question> find(String id) {
      return of.questions()
          .detectOptional(question -> question.id().equals(id))
          .or(() -> added.detectOptional(question -> question.id().equals(id)));
    }

    ImmutableList<Question> ranked() {
      ImmutableList<Question> known = ranked;
      if (known == null) {
        known =
            of.questions().newWithAll(added).toSortedList(Question.MOST_USEFUL_FIRST).toImmutable();
        ranked = known;
      }
      return known;
    }
  }

  QuestionPool(EditorViewModel editor, AnalysisViewModel analysis, EveryStandard standards) {
    this.editor = editor;
    this.analysis = analysis;
    this.standards = standards;
  }

  /**
   * The ranked ones, the most useful first; also what only further standards wanted to know when
   * they were last decided, unless it is answered by now.
   */
  ImmutableList<Question> ranked() {
    return gathered().ranked();
  }

  /** How many are ranked. */
  int size() {
    return gathered().size();
  }

  private Gathered gathered() {
    Analysis now = analysis.analysis();
    ImmutableList<Question> further = standards.furtherQuestions();
    Gathered last = gathered;
    if (last == null || !last.isOf(now, further)) {
      last = new Gathered(now, further);
      gathered = last;
    }
    return last;
  }

  private static ImmutableList<Question> added(Analysis now, ImmutableList<Question> further) {
    if (further.isEmpty()) {
      return further;
    }
    Set<String> known = new HashSet<>(now.questions().collect(Question::id).castToList());
    return further.select(q -> !known.contains(q.id()) && isOpen(q, now.model()));
  }

  private static boolean isOpen(Question question, Architecture model) {
    return model
        .item(question.item().id())
        .filter(item -> item.fact(question.property().id()).isEmpty())
        .isPresent();
  }

  /** What a standard still wants to know: the ranked ones first, then the others in its order. */
  ImmutableList<Question> of(StandardVerdicts standard) {
    ImmutableList<String> ids =
        standard.provisions().flatCollect(ProvisionVerdict::questions).distinct();
    ImmutableList<Question> ranked = ranked().select(question -> ids.contains(question.id()));
    ImmutableList<String> known = ranked.collect(Question::id);
    return ranked.newWithAll(
        ids.reject(known::contains)
            .collect(this::find)
            .select(Optional::isPresent)
            .collect(Optional::get));
  }

  /** The question with this id; empty where its element or property is gone. */
  Optional<Question> find(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : gathered().find(id).or(() -> made(id, id.substring(0, slash), id.substring(slash + 1)));
  }

  private Optional<Question> made(String id, String about, String asked) {
    return editor
        .model()
        .item(about)
        .flatMap(item ->
            editor
                .vocabulary()
                .property(asked)
                .map(property ->
                    new Question(
                        id,
                        item,
                        property,
                        Lists.immutable.empty(),
                        provisions(id).collect(Place::name),
                        0)));
  }

  /** A provision that waits for an answer. */
  public record Place(StandardVerdicts standard, ProvisionVerdict verdict) {
    /** Standard id and provision id, as questions name it. */
    String name() {
      return standard.standard().id() + " " + verdict.provision().id();
    }
  }

  /** The open provisions that wait for this answer, of one edition of each standard. */
  ImmutableList<Place> provisions(String question) {
    return standards
        .standardsProperty()
        .get()
        .distinctBy(verdicts -> verdicts.standard().title())
        .flatCollect(standard ->
            standard
                .provisions()
                .select(verdict -> verdict.questions().contains(question))
                .collect(verdict -> new Place(standard, verdict)));
  }
}
