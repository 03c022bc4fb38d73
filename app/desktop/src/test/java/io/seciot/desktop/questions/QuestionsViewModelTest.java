package io.seciot.desktop.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.analysis.EveryStandard;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.FurtherStandards;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.ontology.standards.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionsViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

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
      new QuestionsViewModel(
          editor,
          analysis,
          new EveryStandard(analysis),
          new Answering(() -> "Reviewer", () -> TODAY),
          new Texts(Locale.ENGLISH));

  /** Asks the site too, and only for the further standard. */
  private static final class AsksForMore extends AsksForBoot {
    @Override
    public Analysis analyse(Architecture model) {
      Analysis asked = super.analyse(model);
      return new Analysis(
          model,
          asked.findings(),
          asked.folded(),
          asked.questions(),
          asked.standards(),
          asked.stale(),
          new FurtherStandards() {
            @Override
            public ImmutableList<StandardVerdicts> verdicts() {
              return asked.further().verdicts();
            }

            @Override
            public ImmutableList<Question> questions() {
              return isOpen(model, "site")
                  ? Lists.immutable.of(
                      new Question(
                          "site/secureBoot",
                          model.item("site").orElseThrow(),
                          TestModels.secureBoot(),
                          Lists.immutable.empty(),
                          Lists.immutable.of("mapped 1"),
                          2))
                  : Lists.immutable.empty();
            }
          });
    }
  }

  /**
   * Asks of the lock and of the hub whether they verify their boot, until it is stated; a mandatory
   * provision waits for the lock. A further standard asks the site as well.
   */
  private static class AsksForBoot extends EmptyAnalyst {
    @Override
    public Analysis analyse(Architecture model) {
      ImmutableList<Question> open =
          Lists.immutable
              .of("hub", "lock")
              .select(id -> isOpen(model, id))
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
          Lists.immutable.of(standard("en", model, "lock")),
          Lists.immutable.empty(),
          () -> Lists.immutable.of(standard("mapped", model, "site")));
    }
  }

  private static boolean isOpen(Architecture model, String id) {
    return model.item(id).orElseThrow().fact("secureBoot").isEmpty();
  }

  private static StandardVerdicts standard(String id, Architecture model, String item) {
    Provision provision =
        new Provision(
            "1",
            new Provision.Section("", ""),
            "M",
            ProvisionLevel.MANDATORY,
            new Provision.Texts("Boot", "", ""));
    boolean open = isOpen(model, item);
    ProvisionVerdict verdict =
        new ProvisionVerdict(
            provision,
            open ? Verdict.OPEN : Verdict.MET,
            Lists.immutable.empty(),
            open
                ? Lists.immutable.of(Question.id(item, "secureBoot"))
                : Lists.immutable.<String>empty(),
            Lists.immutable.empty());
    return new StandardVerdicts(
        new Standard(id, id, "1", Lists.immutable.of(provision)), Lists.immutable.of(verdict));
  }

  @BeforeEach
  void analyse() {
    editor.modelProperty().subscribe(analysis::analyse);
    questions.watchedProperty().set(true);
  }

  @Test
  void saysWhyNothingIsAsked() {
    List<Runnable> worker = new ArrayList<>();
    EditorViewModel drawing =
        new EditorViewModel(Architecture.of(Product.named("Empty")), TestModels.vocabulary());
    AnalysisViewModel later =
        new AnalysisViewModel(
            drawing.model(), new EmptyAnalyst(), worker::add, Runnable::run, failure -> {});
    QuestionsViewModel none =
        new QuestionsViewModel(
            drawing,
            later,
            new EveryStandard(later),
            new Answering(() -> "Reviewer", () -> TODAY),
            new Texts(Locale.ENGLISH));
    drawing.modelProperty().subscribe(later::analyse);
    assertThat(none.absenceProperty().getValue()).isEqualTo("draw");

    drawing.perform(new Edits.Add(Element.of("lock", "lock", "Lock")));
    assertThat(none.absenceProperty().getValue()).isEqualTo("wait");
    List.copyOf(worker).forEach(Runnable::run);
    assertThat(none.absenceProperty().getValue()).isEqualTo("done");

    questions.filter().queryProperty().set("no such question");
    assertThat(questions.absenceProperty().getValue()).isEqualTo("filter");
  }

  @Test
  void answerIsSignedAndTheNextQuestionComesUp() {
    questions.selectedIdProperty().set("hub/secureBoot");

    answer("enforced");

    assertThat(stated("hub")).isEqualTo(fact("enforced", "Reviewer", null));
    assertThat(questions.selectedIdProperty().get()).isEqualTo("lock/secureBoot");
    assertThat(shown()).containsExactly("lock/secureBoot");
  }

  @Test
  void answerBearsWhoGaveItAndWhatShowsIt() {
    questions.start();
    questions.byProperty().set("Hardware team");
    questions.evidenceProperty().set(" LAB-7 ");

    answer("off");

    assertThat(stated("hub")).isEqualTo(fact("off", "Hardware team", "LAB-7"));
    assertThat(questions.evidenceProperty().get()).isEmpty();
    assertThat(questions.byProperty().get()).isEqualTo("Hardware team");
  }

  @Test
  void eachAnswerIsOneStepThatCanBeUndone() {
    questions.start();
    answer("off");
    answer("off");

    editor.undo();

    assertThat(shown()).containsExactly("lock/secureBoot");
    assertThat(stated("hub").value()).isEqualTo(Value.of("off"));
  }

  @Test
  void whatIsPutAsideComesLastAndIsAskedAgain() {
    questions.start();

    questions.putAside();

    assertThat(questions.selectedIdProperty().get()).isEqualTo("lock/secureBoot");
    assertThat(shown()).containsExactly("lock/secureBoot", "hub/secureBoot");
    answer("off");
    assertThat(questions.selectedProperty().get()).isEmpty();
    assertThat(questions.aside()).isEqualTo(1);
    questions.askAgain();
    assertThat(questions.selectedIdProperty().get()).isEqualTo("hub/secureBoot");
  }

  @Test
  void goesBackToAnAnsweredQuestion() {
    questions.start();
    answer("off");

    questions.back();

    Question again = questions.selectedProperty().get().orElseThrow();
    assertThat(again.id()).isEqualTo("hub/secureBoot");
    assertThat(questions.stated(again)).contains(fact("off", "Reviewer", null));
    assertThat(questions.canGoBackProperty().get()).isFalse();
  }

  @Test
  void saysWhatEachAnswerChangesWhileSomebodyLooks() {
    questions.watchedProperty().set(false);
    questions.selectedIdProperty().set("lock/secureBoot");
    assertThat(questions.effectsProperty().get()).isEmpty();

    questions.watchedProperty().set(true);

    assertThat(questions.effectsProperty().get().castToMap())
        .isEqualTo(
            Map.of(Value.of("enforced"), "Provision 1: met", Value.of("off"), "Provision 1: met"));
    questions.selectedIdProperty().set("hub/secureBoot");
    assertThat(questions.effectsProperty().get().castToMap())
        .containsEntry(Value.of("off"), "Changes no finding and no provision by itself");
  }

  @Test
  void worksOutWhichFitOnlyWhileSomebodyLooks() {
    questions.watchedProperty().set(false);
    answer(questions.question("hub/secureBoot").orElseThrow(), "off");

    assertThat(questions.shownProperty().get()).hasSize(2);
    assertThat(questions.progressProperty().get().open()).isEqualTo(1);
    questions.watchedProperty().set(true);
    assertThat(questions.shownProperty().get().collect(Question::id).castToList())
        .containsExactly("lock/secureBoot");
  }

  @Test
  void countsAnswersAndMandatoryProvisions() {
    assertThat(questions.progressProperty().get()).isEqualTo(new AnswerProgress(0, 2, "en", 0, 1));
    questions.selectedIdProperty().set("lock/secureBoot");

    answer("off");

    assertThat(questions.progressProperty().get()).isEqualTo(new AnswerProgress(1, 1, "en", 1, 1));
  }

  @Test
  void narrowsToAnElementAStandardAndWhatIsMandatory() {
    questions.filter().itemProperty().set("hub");
    assertThat(shown()).containsExactly("hub/secureBoot");

    questions.filter().clear();
    questions.filter().mandatoryProperty().set(true);
    assertThat(shown()).containsExactly("lock/secureBoot");

    questions.filter().clear();
    questions.filter().standardProperty().set("mapped");
    assertThat(shown()).as("asked by a further standard only").containsExactly("site/secureBoot");
  }

  @Test
  void choosingAQuestionSelectsItsItem() {
    questions.selectedIdProperty().set("lock/secureBoot");

    assertThat(editor.selection().toList()).containsExactly("lock");
  }

  @Test
  void ranksWhatOnlyAFurtherStandardAsks() {
    AnalysisViewModel wider =
        new AnalysisViewModel(
            editor.model(),
            new AsksForMore(),
            Runnable::run,
            Runnable::run,
            failure -> {
              throw new AssertionError(failure);
            });
    QuestionsViewModel interview =
        new QuestionsViewModel(
            editor,
            wider,
            new EveryStandard(wider),
            new Answering(() -> "Reviewer", () -> TODAY),
            new Texts(Locale.ENGLISH));
    editor.modelProperty().subscribe(wider::analyse);
    interview.watchedProperty().set(true);
    assertThat(interview.shownProperty().get().collect(Question::id).castToList())
        .as("by its weight")
        .containsExactly("site/secureBoot", "hub/secureBoot", "lock/secureBoot");
    assertThat(interview.progressProperty().get().open()).isEqualTo(3);
    interview.start();

    interview.answer(interview.selectedProperty().get().orElseThrow(), Value.of("off"));

    assertThat(interview.shownProperty().get().collect(Question::id).castToList())
        .containsExactly("hub/secureBoot", "lock/secureBoot");
    assertThat(interview.selectedIdProperty().get()).isEqualTo("hub/secureBoot");
  }

  private void answer(String value) {
    answer(questions.selectedProperty().get().orElseThrow(), value);
  }

  private void answer(Question question, String value) {
    questions.answer(question, Value.of(value));
  }

  private Fact stated(String item) {
    return editor.model().item(item).orElseThrow().fact("secureBoot").orElseThrow();
  }

  private static Fact fact(String value, String by, @Nullable String evidence) {
    return new Fact(Value.of(value), new Source.Answered(new Signature(by, TODAY), evidence));
  }

  private ImmutableList<String> shown() {
    return questions.shownProperty().get().collect(Question::id);
  }
}
