package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.file.Background;
import io.seciot.model.Box;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ArrangingTest {

  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Arranging arranging =
      new Arranging(
          editor,
          new Background(screen::add),
          failure -> {
            throw new AssertionError(failure);
          });

  @Test
  void arrangesEverythingAsOneStep() throws InterruptedException {
    arranging.everything(() -> {});
    assertThat(arranging.runningProperty().get()).isTrue();
    screen.take().run();

    assertThat(arranging.runningProperty().get()).isFalse();
    assertThat(editor.view().boxes()).isNotEqualTo(TestModels.home().views().get("main").boxes());
    editor.undo();
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void selectionIsArrangedWhereItIsAndTheRestStays() throws InterruptedException {
    editor.select("site");

    arranging.selection();
    screen.take().run();

    Box site = editor.view().boxes().get("site");
    assertThat(site.x()).isZero();
    assertThat(site.y()).isZero();
    assertThat(site.contains(editor.view().boxes().get("lock"))).isTrue();
    assertThat(editor.view().boxes().get("hub")).isEqualTo(new Box(500, 60, 160, 60));
  }

  @Test
  void givenUpChangesNothing() {
    arranging.everything(() -> {});
    arranging.cancel();

    screen.forEach(Runnable::run);

    assertThat(arranging.runningProperty().get()).isFalse();
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void editMadeMeanwhileCountsMore() throws InterruptedException {
    arranging.everything(() -> {});
    editor.perform(new Edits.Rename("hub", "Bridge"));

    screen.take().run();

    assertThat(editor.undoableProperty().get()).contains(Description.of("rename", "Bridge"));
  }
}
