package io.seciot.desktop.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import java.util.Locale;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class ViewsViewModelTest {

  private final Architecture start = TestModels.home();
  private final EditorViewModel editor = new EditorViewModel(start, TestModels.vocabulary());
  private final ViewsViewModel views = new ViewsViewModel(editor, new Texts(Locale.ENGLISH));

  @Test
  void newViewIsEmptyAndShown() {
    views.create();
    views.create();

    assertThat(editor.view()).isEqualTo(View.empty("new-view-2", "New view 2"));
    assertThat(editor.model().views().keysView()).containsExactly("main", "new-view", "new-view-2");
  }

  @Test
  void copyShowsTheSame() {
    views.duplicate();

    assertThat(editor.view().name()).isEqualTo("Main – copy");
    assertThat(editor.view().boxes()).isEqualTo(start.views().get("main").boxes());
  }

  @Test
  void renamingIsOneStepThatCanBeUndone() {
    views.rename("  Overview ");

    assertThat(editor.view().name()).isEqualTo("Overview");
    assertThat(editor.undoableProperty().get()).contains(Description.of("view.rename", "Overview"));
    editor.undo();
    assertThat(editor.model()).isEqualTo(start);
  }

  @Test
  void blankNamesChangeNothing() {
    views.rename(" ");

    assertThat(editor.modifiedProperty().get()).isFalse();
  }

  @Test
  void deletedViewLeavesTheModel() {
    views.create();

    views.delete();

    assertThat(editor.model()).isEqualTo(start);
    assertThat(editor.view().id()).isEqualTo("main");
  }

  @Test
  void lastViewStays() {
    assertThat(views.deleteObstacleProperty().getValue()).isEqualTo("It is the only view");

    views.delete();

    assertThat(editor.model()).isEqualTo(start);
  }

  @Test
  void whatIsTakenOutOfAViewStaysInTheModelWithAllThatIsInside() {
    editor.select("site");

    views.hideSelection();

    assertThat(editor.view().boxes().keysView()).containsExactly("hub");
    assertThat(editor.model().items()).isEqualTo(start.items());
    assertThat(views.missing().collect(Element::id)).containsExactly("lock", "site");
  }

  @Test
  void whatIsShownAgainIsInsideOfWhatItIsIn() {
    editor.select("lock");
    views.hideSelection();

    views.show(Lists.immutable.of("lock"));

    View view = editor.view();
    assertThat(view.boxes().get("site").contains(view.boxes().get("lock"))).isTrue();
    assertThat(editor.selection().castToSortedSet()).containsExactly("lock");
    assertThat(editor.undoableProperty().get()).contains(Description.of("view.show", "Lock"));
  }

  @Test
  void everythingCanBeShownInAnEmptyView() {
    views.create();

    views.show(Lists.immutable.of("lock", "site", "hub"));

    View view = editor.view();
    assertThat(view.boxes().keysView()).containsExactly("hub", "lock", "site");
    assertThat(view.boxes().get("site").contains(view.boxes().get("lock"))).isTrue();
    assertThat(view.boxes().get("site").contains(view.boxes().get("hub"))).isFalse();
    assertThat(views.missing()).isEmpty();
  }
}
