package io.seciot.desktop.questions;

import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.StandardVerdicts;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * Every question that can be put. The analysis ranks those that it asks itself; others are asked by
 * further standards only, were answered before, or decide nothing at present.
 */
public final class QuestionPool {

  private final EditorViewModel editor;
  private final AnalysisViewModel analysis;
  private final EveryStandard standards;

  QuestionPool(EditorViewModel editor, AnalysisViewModel analysis, EveryStandard standards) {
    this.editor = editor;
    this.analysis = analysis;
    this.standards = standards;
  }

  /** The ranked ones, the most useful first. */
  ImmutableList<Question> ranked() {
    return analysis.analysis().questions();
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
    return ranked().detectOptional(question -> question.id().equals(id)).or(() -> made(id));
  }

  private Optional<Question> made(String id) {
    int slash = id.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : editor
            .model()
            .item(id.substring(0, slash))
            .flatMap(item ->
                editor
                    .vocabulary()
                    .property(id.substring(slash + 1))
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
