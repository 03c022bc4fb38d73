package io.seciot.desktop.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import io.seciot.model.edit.Fragment;
import io.seciot.model.file.FragmentText;
import java.util.Optional;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

class ClippingTest {

  private static final Box SEEN = new Box(-100, -100, 1200, 800);

  /** What two windows share. */
  private static final class Kept implements Board {
    private Optional<String> text = Optional.empty();

    @Override
    public void put(Fragment part) {
      text = Optional.of(FragmentText.write(part));
    }

    @Override
    public Optional<String> text() {
      return text;
    }
  }

  private final Kept board = new Kept();
  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Clipping clipping = new Clipping(editor, new Drawing(editor), board);

  private static Clipping of(EditorViewModel editor, Board board) {
    return new Clipping(editor, new Drawing(editor), board);
  }

  @Test
  void pastesBesideUnderNewIdsWithFactsAndParent() throws ProblemException {
    editor.perform(new Edits.State("lock", "secureBoot", Fact.drawn("off")));
    editor.select("lock");
    clipping.copy();

    assertThat(clipping.paste(SEEN)).isTrue();

    assertThat(editor.selection().toList()).containsExactly("lock-2");
    var pasted = editor.model().element("lock-2").orElseThrow();
    assertThat(pasted.name()).isEqualTo("Lock 2");
    assertThat(pasted.parent()).isEqualTo("site");
    assertThat(pasted.fact("secureBoot")).contains(Fact.drawn("off"));
    assertThat(editor.view().boxes().get("lock-2")).isEqualTo(new Box(60, 80, 160, 60));
  }

  @Test
  void eachPasteGoesOnFurther() throws ProblemException {
    editor.select("hub");
    clipping.copy();

    clipping.paste(SEEN);
    clipping.paste(SEEN);

    assertThat(editor.view().boxes().get("hub-3")).isEqualTo(new Box(540, 100, 160, 60));
  }

  @Test
  void pastingIsOneStepThatSaysWhat() throws ProblemException {
    editor.select(SortedSets.immutable.of("lock", "hub"));
    clipping.copy();
    clipping.paste(SEEN);

    assertThat(editor.undoableProperty().get()).contains(Description.of("paste.many", 2));
    editor.undo();

    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void flowsAmongCopiedElementsAreCopiedWithTheirBends() throws ProblemException {
    editor.select(SortedSets.immutable.of("lock", "hub"));
    clipping.duplicate();

    Flow copy = editor.model().flows().detect(flow -> !flow.id().equals("status"));
    assertThat(copy.source()).isEqualTo("lock-2");
    assertThat(copy.target()).isEqualTo("hub-2");
    assertThat(editor.undoableProperty().get()).contains(Description.of("duplicate.many", 2));
  }

  @Test
  void copyOfABoundaryIsNotPutIntoTheBoundary() {
    editor.select("site");

    clipping.duplicate();

    assertThat(editor.model().element("site-2").orElseThrow().parent()).isNull();
    assertThat(editor.model().children("site-2").collect(e -> e.name())).containsExactly("Lock");
  }

  @Test
  void cutTakesAwayAndPasteBringsBack() throws ProblemException {
    editor.select("lock");

    clipping.cut();
    assertThat(editor.model().element("lock")).isEmpty();
    assertThat(editor.undoableProperty().get()).contains(Description.of("cut", "Lock"));

    clipping.paste(SEEN);
    assertThat(editor.model().element("lock").orElseThrow().name()).isEqualTo("Lock");
  }

  @Test
  void goesToAnotherDocumentWithItsData() throws ProblemException {
    editor.perform(new Edits.Add(DataAsset.of("pin", "PIN")));
    editor.perform(new Edits.CarryData("status", SortedSets.immutable.of("pin")));
    editor.select(SortedSets.immutable.of("lock", "hub"));
    clipping.copy();
    Architecture empty = Architecture.of(Product.named("Other")).with(DataAsset.of("code", "PIN"));
    EditorViewModel other = new EditorViewModel(empty, TestModels.vocabulary());

    assertThat(of(other, board).paste(SEEN)).isTrue();

    assertThat(other.model().elements().collect(e -> e.id())).containsExactly("hub", "lock");
    assertThat(other.model().dataAssets().collect(d -> d.id())).containsExactly("code");
    assertThat(other.model().flows().getFirst().data().toList()).containsExactly("code");
    Box hub = other.view().boxes().get("hub");
    Box lock = other.view().boxes().get("lock");
    assertThat(hub.x() - lock.x()).isEqualTo(460);
    assertThat(SEEN.contains(hub) && SEEN.contains(lock)).isTrue();
  }

  @Test
  void foreignPartFallsIntoTheBoundaryThatItLiesIn() throws ProblemException {
    editor.select("hub");
    clipping.copy();
    EditorViewModel other = new EditorViewModel(TestModels.home(), TestModels.vocabulary());

    of(other, board).paste(new Box(0, 0, 400, 300));

    assertThat(other.model().element("hub-2").orElseThrow().parent()).isEqualTo("site");
  }

  @Test
  void brokenTextChangesNothing() {
    board.text = Optional.of("{\"seciot\": 1, \"elements\": [{\"id\": \"a b\"}]}");

    assertThatThrownBy(() -> clipping.paste(SEEN)).isInstanceOf(ProblemException.class);
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void emptyClipboardPastesNothing() throws ProblemException {
    assertThat(clipping.paste(SEEN)).isFalse();
  }
}
