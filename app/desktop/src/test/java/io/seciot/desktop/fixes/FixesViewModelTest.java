package io.seciot.desktop.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.decisions.DecisionDraft;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Finding;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FixesViewModelTest {

  private static final String PORT = "open-debug-port@port";
  private static final String SPARE = "open-debug-port@spare";

  private final Analysed document = new Analysed(lock());
  private final EditorViewModel editor = document.editor();
  private final AnalysisViewModel analysis = document.analysis();
  private final SimpleObjectProperty<Optional<Finding>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final SimpleObjectProperty<ImmutableList<Finding>> chosen =
      new SimpleObjectProperty<>(Lists.immutable.empty());
  private final FixSteps steps =
      new FixSteps(
          editor,
          selected,
          chosen,
          new DecisionsViewModel.Author(() -> "Product owner", () -> Analysed.TODAY),
          new Texts(Locale.ENGLISH));
  private final FixesViewModel fixes = new FixesViewModel(analysis, steps);

  @BeforeEach
  void followTheModel() {
    document.follow();
    look(PORT);
  }

  private static Architecture lock() {
    return Architecture.of(Product.named("Home"))
        .with(Element.of("lock", "lock", "Lock"))
        .with(openPort("port"))
        .with(openPort("spare"));
  }

  private static Element openPort(String id) {
    Element port = Element.of(id, "debug-port", id).withParent("lock");
    return port.withProfile(port.profile().withFact("debugAccess", Fact.drawn("open")));
  }

  private void look(String id) {
    selected.set(analysis.analysis().finding(id));
  }

  private Fix first() {
    return fixes.fixesProperty().get().orElseThrow().getFirst();
  }

  @Test
  void tryingSaysWhatWouldVanishAndChangesNothing() {
    Architecture before = editor.model();

    fixes.tryOut(first());

    Trial trial = fixes.trialProperty().get().orElseThrow();
    assertThat(trial.resolves(PORT)).isTrue();
    assertThat(trial.resolves(SPARE)).isFalse();
    assertThat(trial.isEmpty()).isFalse();
    assertThat(editor.model()).isSameAs(before);
    assertThat(fixes.current()).contains(first());
  }

  @Test
  void trialGoesWhenTheModelChanges() {
    fixes.tryOut(first());

    editor.perform(new Edits.Rename("lock", "Door"));

    assertThat(fixes.trialProperty().get()).isEmpty();
    assertThat(fixes.triedProperty().get()).isEmpty();
  }

  @Test
  void planIsADecisionWithMeasuresAndSaysWhatIsLeft() {
    Fix fix = first();
    DecisionDraft draft = steps.plan(fix);
    assertThat(draft.obstacle().getValue()).isEmpty();

    steps.keepPlan(fix, draft);
    look(PORT);

    Decision plan = editor.model().decisions().get(PORT);
    assertThat(plan.status()).isEqualTo(Decision.Status.IN_PROGRESS);
    assertThat(plan.measures().toList()).isEqualTo(fix.measures().toList());
    assertThat(plan.signature()).isEqualTo(new Signature("Product owner", Analysed.TODAY));
    assertThat(fixes.residualProperty().get())
        .contains(new FixesViewModel.Residual(Optional.empty()));
  }

  @Test
  void doneStatesTheFactsWithEvidenceEndsThePlanAndIsOneStep() {
    Fix fix = first();
    steps.keepPlan(fix, steps.plan(fix));
    look(PORT);
    Architecture planned = editor.model();

    DoneDraft draft = steps.done();
    assertThat(draft.obstacle().getValue()).isEqualTo("evidence");
    draft.evidenceProperty().set("Lab note 7");
    steps.keepDone(fix, draft);

    assertThat(editor.model().item("port").orElseThrow().fact("debugAccess"))
        .contains(
            new Fact(
                Value.of("locked"),
                new Source.Answered(new Signature("Product owner", Analysed.TODAY), "Lab note 7")));
    assertThat(analysis.analysis().finding(PORT)).isEmpty();
    assertThat(editor.model().decisions()).isEmpty();
    editor.undo();
    assertThat(editor.model()).isEqualTo(planned);
  }

  @Test
  void isForAllChosenFindingsOfTheThreat() {
    chosen.set(analysis.analysis().findings());

    steps.keepPlan(first(), steps.plan(first()));

    assertThat(editor.model().decisions().keysView().toSortedList()).containsExactly(PORT, SPARE);
  }

  @Test
  void secondFixJoinsThePlan() {
    Decision earlier =
        new Decision(
                PORT,
                Decision.Status.IN_PROGRESS,
                new Signature("Firmware lead", Analysed.TODAY.minusDays(9)),
                "Covers are glued",
                null,
                null,
                Extras.NONE)
            .withMeasures(SortedSets.immutable.of("tamper-evidence"));
    editor.perform(new Edits.Decide(earlier));
    look(PORT);

    steps.keepPlan(first(), steps.plan(first()));

    Decision plan = editor.model().decisions().get(PORT);
    assertThat(plan.measures().toList())
        .isEqualTo(earlier.measures().newWithAll(first().measures()).toList());
    assertThat(plan.reason())
        .isEqualTo("Covers are glued\nPlanned: " + first().titles().getFirst());
    assertThat(plan.signature()).isEqualTo(new Signature("Firmware lead", Analysed.TODAY));
  }
}
