package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.model.Architecture;
import io.seciot.model.Product;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

class EditorViewModelTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());

  @Test
  void modelWithoutViewGetsOneAndCountsAsSaved() {
    EditorViewModel fresh =
        new EditorViewModel(Architecture.of(Product.named("New")), TestModels.vocabulary());

    assertThat(fresh.view().name()).isEqualTo("New");
    assertThat(fresh.modifiedProperty().get()).isFalse();
  }

  @Test
  void undoNamesWhatItTakesBack() {
    editor.perform(new Edits.Rename("lock", "Door"));

    assertThat(editor.undoableProperty().get()).contains(Description.of("rename", "Door"));
    editor.undo();
    assertThat(editor.undoableProperty().get()).isEmpty();
    assertThat(editor.redoableProperty().get()).contains(Description.of("rename", "Door"));
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void modifiedUntilSavedOrUndone() {
    editor.perform(new Edits.Rename("lock", "Door"));
    assertThat(editor.modifiedProperty().get()).isTrue();

    editor.undo();
    assertThat(editor.modifiedProperty().get()).isFalse();

    editor.redo();
    editor.markSaved();
    assertThat(editor.modifiedProperty().get()).isFalse();
  }

  @Test
  void selectionForgetsWhatWasDeleted() {
    editor.select(SortedSets.immutable.of("lock", "hub"));

    editor.perform(new Edits.Remove(SortedSets.immutable.of("lock")));

    assertThat(editor.selection().toList()).containsExactly("hub");
  }
}
