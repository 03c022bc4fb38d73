package io.seciot.desktop.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.catalog.Catalogue;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.ReasoningAnalyst;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.ProblemException;
import io.seciot.model.edit.Edits;
import io.seciot.model.file.ModelFiles;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.knowledge.BuiltInKnowledge;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.Wall;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PathsViewModelTest {

  private static final Knowledge KNOWLEDGE = BuiltInKnowledge.load();
  private static final Architecture LOCK = example("smart-lock.seciot.json");

  private final EditorViewModel editor = new EditorViewModel(LOCK, KNOWLEDGE.vocabulary());
  private final AnalysisViewModel analysis = analysisOf(LOCK);
  private final PathsViewModel paths = new PathsViewModel(editor, analysis);

  @BeforeEach
  void followTheModel() {
    editor.modelProperty().subscribe(analysis::analyse);
  }

  @Test
  void worksNothingOutUntilSomebodyLooks() {
    assertThat(paths.shownProperty().get()).isEmpty();

    paths.seenProperty().set(true);

    assertThat(paths.shownProperty().get()).isNotEmpty();
    assertThat(paths.shownProperty().get().collect(AttackPath::effort).castToList()).isSorted();
  }

  @Test
  void tellsWhatAFilterWouldDoAndShowsWhere() {
    Architecture gateway = example("sensor-gateway.seciot.json");
    EditorViewModel plant = new EditorViewModel(gateway, KNOWLEDGE.vocabulary());
    AnalysisViewModel latest = analysisOf(gateway);
    plant.modelProperty().subscribe(latest::analyse);
    PathsViewModel ways = new PathsViewModel(plant, latest);
    ways.seenProperty().set(true);
    assertThat(ways.walls()).isEmpty();
    Wall possible = ways.possibleWalls().getOnly();

    ways.show(possible);
    plant.perform(
        new Edits.State(possible.network().id(), possible.filter().id(), Fact.drawn("inspected")));

    assertThat(plant.selection().castToSortedSet()).containsExactly(possible.network().id());
    assertThat(ways.possibleWalls()).isEmpty();
    assertThat(ways.walls().getOnly().longer()).isEqualTo(possible.longer());
  }

  @Test
  void startAndAssetNarrowThePaths() {
    paths.seenProperty().set(true);
    AttackPath wanted = paths.shownProperty().get().getLast();

    paths.startProperty().set(Optional.of(wanted.start()));
    paths.assetProperty().set(Optional.of(wanted.asset().id()));

    assertThat(paths.shownProperty().get()).containsExactly(wanted);
    assertThat(paths.starts().size()).isGreaterThan(1);
  }

  @Test
  void playsStepByStepAndStopsAtTheEnds() {
    paths.seenProperty().set(true);
    AttackPath longest = paths.shownProperty().get().maxBy(path -> path.steps().size());
    paths.play(longest);
    assertThat(editor.selection().castToSortedSet())
        .containsExactly(longest.steps().getFirst().focus().id());

    paths.previous();
    assertThat(paths.stepProperty().get()).isZero();
    longest.steps().forEach(step -> paths.next());

    assertThat(paths.stepProperty().get()).isEqualTo(longest.steps().size() - 1);
    Finding last = longest.steps().getLast();
    assertThat(editor.selection().castToSortedSet()).containsExactly(last.focus().id());
    assertThat(editor.highlightProperty().get().toList())
        .containsAll(longest.steps().collect(step -> step.focus().id()));
  }

  @Test
  void nextBeginsWithTheEasiest() {
    paths.seenProperty().set(true);

    paths.next();

    assertThat(paths.selectedProperty().get()).contains(paths.shownProperty().get().getFirst());
  }

  @Test
  void cutsAreStepsOfThePlayedPath() {
    paths.seenProperty().set(true);
    paths.next();

    AttackPath played = paths.selectedProperty().get().orElseThrow();
    assertThat(paths.cuts().collect(cut -> cut.finding().id()).castToList())
        .containsExactlyInAnyOrderElementsOf(played.steps().collect(Finding::id).distinct());
  }

  private static AnalysisViewModel analysisOf(Architecture model) {
    return new AnalysisViewModel(
        model,
        new ReasoningAnalyst(KNOWLEDGE, Catalogue.builtIn(), () -> LocalDate.of(2026, 3, 1)),
        Runnable::run,
        Runnable::run,
        crash -> {
          throw new AssertionError(crash);
        });
  }

  private static Architecture example(String name) {
    try {
      return ModelFiles.read(
          Path.of(System.getProperty("basedir", "."), "../../examples").resolve(name));
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }
}
