package io.seciot.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.decisions.DecisionsViewModel;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.findings.FindingsViewModel;
import io.seciot.desktop.fixes.FixSteps;
import io.seciot.desktop.fixes.FixesViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.ontology.analysis.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tour as a walk through states, on the example that the product comes with. */
class TourViewModelTest {

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final Analysed document = new Analysed(Analysed.example("smart-lock.seciot.json"));
  private final EditorViewModel editor = document.editor();
  private final AnalysisViewModel analysis = document.analysis();
  private final FindingsViewModel findings =
      new FindingsViewModel(editor, analysis, () -> Analysed.TODAY, texts);
  private final FixesViewModel fixes =
      new FixesViewModel(
          analysis,
          new FixSteps(
              editor,
              findings.selectedProperty(),
              findings.chosenProperty(),
              new DecisionsViewModel.Author(() -> "Product owner", () -> Analysed.TODAY),
              texts));
  private final List<String> shownFacts = new ArrayList<>();
  private final TourViewModel tour =
      new TourViewModel(
          editor, analysis, findings, fixes, new Ways(), action -> "[" + action + "]", texts);

  private final class Ways implements TourViewModel.Ways {
    @Override
    public void listFindings(String element) {
      editor.select(element);
      findings.showSelection();
    }

    @Override
    public void showFact(String item, Optional<String> property) {
      shownFacts.add(item);
    }
  }

  @BeforeEach
  void followTheModel() {
    document.follow();
  }

  private TourStep step() {
    return tour.stepProperty().get().orElseThrow();
  }

  private int certain() {
    return findings.open().count(finding -> finding.confidence() == Confidence.CONFIRMED);
  }

  @Test
  void doesEveryStepForTheUserAndEndsWithAThreatMended() {
    Architecture before = editor.model();
    int open = certain();
    tour.begin();

    List<TourStep> seen = new ArrayList<>();
    for (int i = 0; i < TourStep.values().length; i++) {
      seen.add(step());
      if (step() != TourStep.GONE) {
        tour.next();
      }
    }

    assertThat(seen).containsExactly(TourStep.values());
    assertThat(shownFacts).isNotEmpty();
    assertThat(analysis.analysis().finding(TourViewModel.FINDING)).isEmpty();
    assertThat(tour.text())
        .contains("is gone from the list", certain() + " certain findings are left of " + open);
    tour.next();
    assertThat(tour.stepProperty().get()).isEmpty();
    editor.undo();
    assertThat(editor.model()).isEqualTo(before);
  }

  @Test
  void goesOnWhenTheUserDoesWhatItAsksFor() {
    tour.begin();
    assertThat(step()).isEqualTo(TourStep.DRAWING);
    editor.select(TourViewModel.ELEMENT);
    assertThat(step()).isEqualTo(TourStep.BADGE);
    findings.showSelection();
    assertThat(step()).isEqualTo(TourStep.FINDING);
    assertThat(tour.text())
        .contains(
            analysis.analysis().finding(TourViewModel.FINDING).orElseThrow().explanation().title());
    findings.selectedIdProperty().set(TourViewModel.FINDING);
    assertThat(step()).isEqualTo(TourStep.WHY);
    tour.followedFact();
    assertThat(step()).isEqualTo(TourStep.TRY);
    assertThat(tour.text()).contains("[finding.try]");
    fixes.tryOut(fixes.current().orElseThrow());
    assertThat(step()).isEqualTo(TourStep.APPLY);
    fixes.steps().state(fixes.current().orElseThrow());
    assertThat(step()).isEqualTo(TourStep.GONE);
  }

  @Test
  void goesBackWhenTheUserTakesItBack() {
    tour.begin();
    while (step() != TourStep.GONE) {
      tour.next();
    }

    editor.undo();

    assertThat(step()).isNotEqualTo(TourStep.GONE);
    assertThat(analysis.analysis().finding(TourViewModel.FINDING)).isPresent();
  }

  @Test
  void whoLeavesIsNotFollowedAnyMore() {
    tour.begin();
    tour.next();
    Architecture before = editor.model();

    tour.leave();
    editor.select("lock");
    findings.showSelection();
    tour.followedFact();

    assertThat(tour.stepProperty().get()).isEmpty();
    assertThat(editor.model()).isSameAs(before);
  }
}
