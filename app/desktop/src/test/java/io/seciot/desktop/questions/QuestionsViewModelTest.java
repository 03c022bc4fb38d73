package io.seciot.desktop.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Question;
import java.time.LocalDate;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class QuestionsViewModelTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final AnalysisViewModel analysis =
      new AnalysisViewModel(
          editor.model(),
          new AsksForBoot(),
          Runnable::run,
          Runnable::run,
          failure -> {
            throw new AssertionError(failure);
          });
  private final QuestionsViewModel questions =
      new QuestionsViewModel(editor, analysis, () -> "Reviewer", () -> LocalDate.of(2026, 3, 1));

  /** Asks of the lock and of the hub whether they verify their boot, until it is stated. */
  private static final class AsksForBoot extends EmptyAnalyst {
    @Override
    public Analysis analyse(Architecture model) {
      ImmutableList<Question> open =
          Lists.immutable
              .of("hub", "lock")
              .select(id -> model.item(id).orElseThrow().fact("secureBoot").isEmpty())
              .collect(id ->
                  new Question(
                      Question.id(id, "secureBoot"),
                      model.item(id).orElseThrow(),
                      TestModels.secureBoot(),
                      Lists.immutable.empty(),
                      Lists.immutable.empty(),
                      1));
      return new Analysis(
          model,
          Lists.immutable.empty(),
          Lists.immutable.empty(),
          open,
          Lists.immutable.empty(),
          Lists.immutable.empty());
    }
  }

  @Test
  void answerIsSignedAndTheNextQuestionComesUp() {
    editor.modelProperty().subscribe(analysis::analyse);
    questions.selectedIdProperty().set("hub/secureBoot");

    questions.answer(questions.selectedProperty().get().orElseThrow(), Value.of("enforced"));

    Source.Answered source =
        new Source.Answered(new Signature("Reviewer", LocalDate.of(2026, 3, 1)), null);
    assertThat(editor.model().item("hub").orElseThrow().fact("secureBoot"))
        .contains(new Fact(Value.of("enforced"), source));
    assertThat(questions.selectedIdProperty().get()).isEqualTo("lock/secureBoot");
    assertThat(questions.shownProperty().get().collect(Question::id))
        .containsExactly("lock/secureBoot");
  }

  @Test
  void choosingAQuestionSelectsItsItem() {
    editor.modelProperty().subscribe(analysis::analyse);

    questions.selectedIdProperty().set("lock/secureBoot");

    assertThat(editor.selection().toList()).containsExactly("lock");
  }
}
