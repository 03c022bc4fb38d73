package io.seciot.desktop.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.analysis.Analysed;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Product;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.Wall;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PathsViewModelTest {

  private final Analysed document = new Analysed(Analysed.example("smart-lock.seciot.json"));
  private final EditorViewModel editor = document.editor();
  private final PathsViewModel paths = new PathsViewModel(editor, document.analysis());

  @BeforeEach
  void followTheModel() {
    document.follow();
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
    Analysed gateway = new Analysed(Analysed.example("sensor-gateway.seciot.json"));
    gateway.follow();
    EditorViewModel plant = gateway.editor();
    PathsViewModel ways = new PathsViewModel(plant, gateway.analysis());
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
  void saysWhyNoPathIsListed() {
    Analysed empty = new Analysed(Architecture.of(Product.named("Empty")));
    empty.follow();
    PathsViewModel none = new PathsViewModel(empty.editor(), empty.analysis());
    assertThat(none.absenceProperty().getValue()).isEqualTo("draw");
    empty.editor().perform(new Edits.Add(Element.of("lock", "lock", "Lock")));
    assertThat(none.absenceProperty().getValue()).isEqualTo("none");

    none.assetProperty().set(Optional.of("keys"));
    assertThat(none.absenceProperty().getValue()).isEqualTo("filter");
    none.showAll();
    assertThat(none.absenceProperty().getValue()).isEqualTo("none");
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
}
