package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

/** What was selected first comes first. */
class SelectionOrderTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final SelectionOrder order = new SelectionOrder(editor);

  @Test
  void countsWhatWasAddedLastAsLast() {
    editor.select("lock");
    editor.toggle("hub");

    assertThat(order.items().castToList()).containsExactly("lock", "hub");
  }

  @Test
  void forgetsWhatIsNoLongerSelected() {
    editor.select("lock");
    editor.toggle("hub");
    editor.toggle("lock");
    editor.toggle("lock");

    assertThat(order.items().castToList()).containsExactly("hub", "lock");
  }

  @Test
  void goesByIdsWhereAllWereSelectedAtOnce() {
    editor.select(SortedSets.immutable.of("lock", "hub"));

    assertThat(order.items().castToList()).containsExactly("hub", "lock");
  }
}
