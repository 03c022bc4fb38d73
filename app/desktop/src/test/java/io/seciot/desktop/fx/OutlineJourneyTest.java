package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.outline.OutlineViewModel.Entry;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edits;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The drawing as a tree, with the keyboard alone. */
class OutlineJourneyTest extends Journey {

  @Test
  void walksRenamesConnectsAndDeletes() throws Exception {
    EditorScreen screen = open(twoDevices());

    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    TreeView<Entry> tree = tree();
    assertThat(focused()).isSameAs(tree);
    robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(editor(screen).selection().toList()).containsExactly("port");

    robot.type(KeyCode.F2);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("JTAG").type(KeyCode.ENTER);
    assertThat(editor(screen).model().element("port").orElseThrow().name()).isEqualTo("JTAG");
    assertThat(focused()).isSameAs(tree);

    robot.type(KeyCode.HOME);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(editor(screen).model().flows()).hasSize(1);
    assertThat(names(tree)).contains("Flow 1");

    robot.type(KeyCode.HOME).type(KeyCode.DELETE);
    assertThat(editor(screen).model().element("hub")).isEmpty();
    assertThat(names(tree)).containsExactly("Lock", "JTAG");
  }

  @Test
  void bothEndsOfAFlowAreChosenInTheOutline() throws Exception {
    EditorScreen screen = open(twoDevices());
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    TreeView<Entry> tree = tree();
    robot.type(KeyCode.HOME);

    press(KeyCode.CONTROL, KeyCode.K);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertThat(editor(screen).model().flow("hub-to-lock")).isPresent();
    assertThat(focused()).isSameAs(tree);

    robot.type(KeyCode.HOME).type(KeyCode.C).type(KeyCode.ESCAPE);
    assertThat(robot.lookup(".outline-hint").query().isVisible()).isFalse();
    assertThat(editor(screen).model().flows()).hasSize(1);
  }

  @Test
  void followsWhatIsSelectedInTheDrawing() throws Exception {
    EditorScreen screen = open(twoDevices());
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    TreeView<Entry> tree = tree();

    onScreen(() -> {
      editor(screen).select("port");
      return screen;
    });

    assertThat(tree.getSelectionModel().getSelectedItem().getValue().id()).isEqualTo("port");
  }

  @Test
  void followsOnlyWhileItIsInFront() throws Exception {
    EditorScreen screen = open(twoDevices());
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    TreeView<Entry> tree = tree();
    press(KeyCode.CONTROL, KeyCode.DIGIT4);

    onScreen(() -> {
      editor(screen).select("port");
      return screen;
    });
    assertThat(tree.getSelectionModel().getSelectedItems()).isEmpty();

    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(focused()).isSameAs(tree);
    assertThat(tree.getSelectionModel().getSelectedItem().getValue().id()).isEqualTo("port");
  }

  @Test
  void aScreenReaderHearsWhatItIsAndWhatWasFound() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    onScreen(() -> {
      editor(screen).select("port");
      return screen;
    });

    assertThat(heard()).startsWith("SWD, Debug port, ").contains("finding");
  }

  @Test
  void otherWordsLeaveTheTreeAsItIs() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    TreeItem<Entry> lock = onScreen(() -> tree().getTreeItem(1));
    onScreen(() -> {
      editor(screen).select("port");
      editor(screen).perform(new Edits.Rename("port", "JTAG"));
      editor(screen).perform(new Edits.State("port", "debugAccess", Fact.drawn("locked")));
      return screen;
    });
    waitUntil(() -> !hasFinding(screen, "open-debug-port@port"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(onScreen(() -> tree().getTreeItem(1))).isSameAs(lock);
    assertThat(heard()).startsWith("JTAG, Debug port").doesNotContain("finding");
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertThat(names(tree())).containsExactly("Hub", "Lock");
    robot.type(KeyCode.HOME).type(KeyCode.DELETE);
    assertThat(names(tree())).as("what was folded stays so").containsExactly("Lock");
  }

  /** What a screen reader says of the selected line. */
  private String heard() throws Exception {
    return onScreen(() -> {
      tree().applyCss();
      tree().layout();
      return tree().lookupAll(".tree-cell").stream()
          .map(node -> (TreeCell<?>) node)
          .filter(TreeCell::isSelected)
          .map(cell -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
          .findFirst()
          .orElse("");
    });
  }

  private TreeView<Entry> tree() {
    return robot.lookup("#outline").query();
  }

  private static java.util.List<String> names(TreeView<Entry> tree) {
    return java.util.stream.IntStream.range(0, tree.getExpandedItemCount())
        .mapToObj(tree::getTreeItem)
        .map(TreeItem::getValue)
        .map(Entry::name)
        .toList();
  }
}
