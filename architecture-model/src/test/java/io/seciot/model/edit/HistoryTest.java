package io.seciot.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Fact;
import io.seciot.model.SampleModel;
import org.junit.jupiter.api.Test;

/** Undo and redo lead through every step, and typing is one step. */
class HistoryTest {

  private final Architecture start = SampleModel.make();
  private final History history = new History(start);

  @Test
  void undoesAllAndRedoesAll() {
    Architecture end = start;
    for (Edit edit :
        SampleEdits.fitting().stream().filter(edit -> !(edit instanceof Edits.Remove)).toList()) {
      end = history.perform(edit);
    }

    while (history.undoable().isPresent()) {
      history.undo();
    }
    assertThat(history.current()).isEqualTo(start);
    assertThat(history.isModified()).isFalse();

    while (history.redoable().isPresent()) {
      history.redo();
    }
    assertThat(history.current()).isSameAs(end);
  }

  @Test
  void takesTypingAsOneStep() {
    history.perform(new Edits.Rename("lock", "F"));
    history.perform(new Edits.Rename("lock", "Fr"));
    history.perform(new Edits.Rename("lock", "Front"));

    assertThat(history.undoable()).contains(Description.of("rename", "Front"));
    assertThat(history.undo()).isEqualTo(start);
    assertThat(history.undoable()).isEmpty();
  }

  @Test
  void takesTypingElsewhereAsAnotherStep() {
    Architecture first = history.perform(new Edits.Rename("lock", "F"));
    history.perform(new Edits.Rename("app", "F"));

    assertThat(history.undo()).isSameAs(first);
  }

  @Test
  void takesAnotherSortOfEditAsAnotherStep() {
    Architecture first = history.perform(new Edits.Rename("lock", "F"));
    history.perform(new Edits.Describe("lock", "F"));

    assertThat(history.undo()).isSameAs(first);
  }

  @Test
  void takesEachDragAsItsOwnStep() {
    Architecture first =
        history.perform(new Edits.MoveBoxes("overview", new Box(1, 1, 1, 1), "lock"));
    history.perform(new Edits.MoveBoxes("overview", new Box(2, 2, 1, 1), "lock"));

    assertThat(history.undo()).isSameAs(first);
  }

  @Test
  void takesAnsweringTheSameAgainAsOneStep() {
    history.perform(new Edits.State("lock", "tamperProtection", Fact.drawn("none")));
    history.perform(new Edits.State("lock", "tamperProtection", Fact.drawn("resists")));

    assertThat(history.undo()).isEqualTo(start);
  }

  @Test
  void leavesNoStepWhereTypingEndsAsItStarted() {
    history.perform(new Edits.Rename("lock", "Door loc"));
    history.perform(new Edits.Rename("lock", "Door lock"));

    assertThat(history.undoable()).isEmpty();
    assertThat(history.isModified()).isFalse();
  }

  @Test
  void leavesNoStepWhereNothingChanges() {
    history.perform(new Edits.Rename("lock", "Door lock"));

    assertThat(history.undoable()).isEmpty();
    assertThat(history.current()).isSameAs(start);
  }

  @Test
  void startsANewStepAfterSavingSoThatUndoLeadsToWhatWasSaved() {
    Architecture saved = history.perform(new Edits.Rename("lock", "F"));
    history.markSaved();
    history.perform(new Edits.Rename("lock", "Fr"));

    assertThat(history.undo()).isSameAs(saved);
    assertThat(history.isModified()).isFalse();
  }

  @Test
  void startsANewStepAfterUndo() {
    Architecture first = history.perform(new Edits.Rename("lock", "F"));
    history.perform(new Edits.Rename("app", "A"));
    history.undo();
    history.perform(new Edits.Rename("lock", "Fr"));

    assertThat(history.undo()).isSameAs(first);
  }

  @Test
  void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
    history.perform(new Edits.Rename("lock", "F"));
    history.undo();
    history.perform(new Edits.Rename("app", "A"));

    assertThat(history.redoable()).isEmpty();
    assertThat(history.redo()).isEqualTo(history.current());
  }

  @Test
  void knowsWhetherTheModelDiffersFromTheFile() {
    history.perform(new Edits.Rename("lock", "F"));
    assertThat(history.isModified()).isTrue();

    history.markSaved();
    assertThat(history.isModified()).isFalse();

    history.undo();
    assertThat(history.isModified()).isTrue();
  }

  @Test
  void doesNothingWhereThereIsNothingToUndoOrRedo() {
    assertThat(history.undo()).isSameAs(start);
    assertThat(history.redo()).isSameAs(start);
  }
}
