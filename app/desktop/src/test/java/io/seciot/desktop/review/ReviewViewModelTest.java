package io.seciot.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.review.ReviewEntry.Section;
import io.seciot.desktop.review.ReviewEntry.Sort;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {

  private final EmptyAnalyst silent = new EmptyAnalyst();
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final AnalysisViewModel analysis =
      new AnalysisViewModel(
          editor.model(),
          silent,
          worker::add,
          Runnable::run,
          crash -> {
            throw new AssertionError(crash);
          });
  private final ReviewViewModel review =
      new ReviewViewModel(
          editor,
          analysis,
          silent::analyse,
          new ReviewViewModel.Work(worker::add, Runnable::run),
          new Texts(Locale.ENGLISH));

  @Test
  void saysInWordsWhatCameChangedAndWent() {
    editor.perform(new Edits.Add(Element.of("camera", "device", "Camera")));
    editor.perform(new Edits.Remove(SortedSets.immutable.of("hub")));
    editor.perform(new Edits.State("lock", "secureBoot", Fact.drawn("enforced")));
    analyse();

    compare(TestModels.home());

    assertThat(words())
        .containsExactly(
            "ADDED Camera, device []",
            "REMOVED Hub, hub []",
            "REMOVED Status, flow []",
            "CHANGED Lock, lock [Verified boot: unknown → Enforced]");
    assertThat(review.labelProperty().get()).isEqualTo("last review");
  }

  @Test
  void marksWhatIsThereAndShowsWhatIsGoneAtItsOldPlace() {
    editor.perform(new Edits.Remove(SortedSets.immutable.of("hub")));
    editor.perform(new Edits.Rename("lock", "Door lock"));
    analyse();

    compare(TestModels.home());

    ChangeMarks marks = review.marksProperty().get();
    assertThat(marks.marks().castToMap()).containsOnly(java.util.Map.entry("lock", Sort.CHANGED));
    assertThat(marks.goneNodes().collect(Sketch.Node::box).castToList())
        .containsExactly(new Box(500, 60, 160, 60));
    assertThat(marks.goneLines().collect(Sketch.Line::id).castToList()).containsExactly("status");
    assertThat(marks.words().get(Sort.REMOVED)).isEqualTo("Removed");
  }

  @Test
  void goesRoundFromOneDifferenceToTheNextAndLightsIt() {
    editor.perform(new Edits.Rename("lock", "Door lock"));
    editor.perform(new Edits.Rename("hub", "Gateway"));
    analyse();
    compare(TestModels.home());

    List<String> visited = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      review.next();
      visited.addAll(editor.highlightProperty().get().castToSet());
    }
    review.previous();
    visited.addAll(editor.highlightProperty().get().castToSet());

    assertThat(visited).containsExactly("hub", "lock", "hub", "lock");
  }

  @Test
  void keepsUpWithEditsAndEnds() {
    analyse();
    compare(TestModels.home());
    assertThat(words()).isEmpty();

    editor.perform(new Edits.Rename("hub", "Gateway"));
    analyse();
    assertThat(words()).containsExactly("CHANGED Gateway, hub [Name: Hub → Gateway]");

    review.next();
    review.end();
    assertThat(words()).isEmpty();
    assertThat(review.marksProperty().get().isEmpty()).isTrue();
    assertThat(editor.highlightProperty().get()).isEmpty();
    editor.undo();
    analyse();
    assertThat(words()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldAndLeavesTheComparisonBefore() {
    editor.perform(new Edits.Rename("hub", "Gateway"));
    analyse();
    compare(TestModels.home());
    List<Exception> told = new ArrayList<>();

    review.compare(
        "broken",
        () -> {
          throw new IOException("gone");
        },
        told::add);
    assertThat(review.busyProperty().get()).isTrue();
    runAll();

    assertThat(told).singleElement().isInstanceOf(IOException.class);
    assertThat(review.busyProperty().get()).isFalse();
    assertThat(review.labelProperty().get()).isEqualTo("last review");
    assertThat(words()).hasSize(1);
  }

  @Test
  void listsOneSectionAlone() {
    editor.perform(new Edits.Rename("hub", "Gateway"));
    analyse();
    compare(TestModels.home());

    review.onlyProperty().set(Optional.of(Section.VERDICTS));
    assertThat(words()).isEmpty();
    review.onlyProperty().set(Optional.of(Section.DRAWING));
    assertThat(words()).hasSize(1);
  }

  private void compare(Architecture other) {
    review.compare(
        "last review",
        () -> other,
        failure -> {
          throw new AssertionError(failure);
        });
    runAll();
  }

  private void analyse() {
    analysis.analyse(editor.model());
    runAll();
  }

  private void runAll() {
    while (!worker.isEmpty()) {
      worker.remove().run();
    }
  }

  private List<String> words() {
    return review
        .shownProperty()
        .get()
        .collect(entry ->
            entry.sort() + " " + entry.title() + " " + entry.lines().makeString("[", "; ", "]"))
        .castToList();
  }
}
