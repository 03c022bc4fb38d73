package io.seciot.desktop.clipboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.ProblemException;
import io.seciot.model.Product;
import io.seciot.model.View;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import io.seciot.model.edit.Fragment;
import io.seciot.ontology.knowledge.Vocabulary;
import java.util.Optional;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;
import org.eclipse.collections.impl.factory.SortedMaps;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

class ClippingTest {

  private static final Box SEEN = new Box(-100, -100, 1200, 800);

  /** What two windows share. */
  private final Board board = new KeptBoard();

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Clipping clipping = new Clipping(editor, new Drawing(editor), board, Runnable::run);

  private static Clipping of(EditorViewModel editor, Board board) {
    return new Clipping(editor, new Drawing(editor), board, Runnable::run);
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
  void inALargeDrawingForeignPartFallsIntoTheInnermostThatItLiesIn() throws ProblemException {
    editor.select("lock");
    clipping.copy();
    EditorViewModel other = new EditorViewModel(largeSite(), TestModels.vocabulary());

    of(other, board).paste(new Box(4_000, 4_000, 800, 800));

    assertThat(other.model().element("lock").orElseThrow().parent()).isEqualTo("room22");
    assertThat(other.view().boxes().get("lock")).isEqualTo(new Box(4_320, 4_370, 160, 60));
  }

  /** A site with rooms of 1,500 x 1,500 in it, in each of them a row of hubs at its top. */
  private static Architecture largeSite() {
    MutableSortedMap<String, Item> items = SortedMaps.mutable.empty();
    MutableSortedMap<String, Box> boxes = SortedMaps.mutable.empty();
    items.put(Product.ID, Product.named("Large"));
    items.put("site", Element.of("site", "site", "Site"));
    boxes.put("site", new Box(0, 0, 20_000, 20_000));
    for (int i = 0; i < 100; i++) {
      String room = "room" + i / 10 + i % 10;
      items.put(room, Element.of(room, "site", room).withParent("site"));
      boxes.put(room, new Box(i % 10 * 2_000, i / 10 * 2_000, 1_500, 1_500));
      for (int j = 0; j < 4; j++) {
        String hub = room + "-hub" + j;
        items.put(hub, Element.of(hub, "hub", hub).withParent(room));
        boxes.put(hub, new Box(i % 10 * 2_000 + j * 200 + 20, i / 10 * 2_000 + 50, 160, 60));
      }
    }
    return Architecture.of(Product.named("Large"))
        .withItems(items.toImmutable())
        .with(View.empty("main", "Main").withBoxes(boxes.toImmutable()));
  }

  @Test
  void whatIsAroundGrowsSoThatCopiesFitInAsOneStep() {
    Architecture before = editor.model();
    editor.perform(new Edits.MoveBoxes("main", new Box(230, 230, 160, 60), "lock"));
    Architecture moved = editor.model();
    editor.select("lock");

    clipping.duplicate();

    assertThat(editor.view().boxes().get("lock-2")).isEqualTo(new Box(250, 250, 160, 60));
    assertThat(editor.view().boxes().get("site")).isEqualTo(new Box(0, 0, 430, 330));
    editor.undo();
    assertThat(editor.model()).isEqualTo(moved);
    editor.undo();
    assertThat(editor.model()).isEqualTo(before);
  }

  @Test
  void copiesOfManyOfOneNameKeepTheOrderOfTheirIds() {
    MutableSortedMap<String, Item> items = SortedMaps.mutable.empty();
    items.put(Product.ID, Product.named("Locks"));
    for (int i = 1_000; i < 2_000; i++) {
      items.put("e" + i, Element.of("e" + i, "lock", "Lock"));
    }
    EditorViewModel locks =
        new EditorViewModel(
            Architecture.of(Product.named("Locks")).withItems(items.toImmutable()),
            TestModels.vocabulary());
    locks.select(locks.model().elements().collect(Element::id).toImmutableSortedSet());

    of(locks, board).duplicate();

    assertThat(locks.model().elements()).hasSize(2_000);
    assertThat(locks.selection().contains("lock-1001")).isTrue();
    assertThat(locks.name("lock-2")).isEqualTo("Lock 2");
    assertThat(locks.name("lock-1001")).isEqualTo("Lock 1001");
  }

  @Test
  void whatWasReadyForAnotherModelIsNotUsed() throws ProblemException {
    editor.select("hub");
    clipping.copy();
    editor.perform(new Edits.Place(Element.of("hub-2", "hub", "Hub 2"), "main", SEEN));

    clipping.paste(SEEN);

    assertThat(editor.selection().toList()).containsExactly("hub-3");
    assertThat(editor.name("hub-3")).isEqualTo("Hub 3");
  }

  @Test
  void pastesBeforeAnythingIsReady() throws ProblemException {
    Clipping alone = new Clipping(editor, new Drawing(editor), board, task -> {});
    editor.select("hub");
    alone.copy();

    alone.paste(SEEN);
    alone.paste(SEEN);

    assertThat(editor.selection().toList()).containsExactly("hub-3");
  }

  @Test
  void brokenTextChangesNothing() {
    Board broken = holding("{\"seciot\": 1, \"elements\": [{\"id\": \"a b\"}]}");

    assertThatThrownBy(() -> of(editor, broken).paste(SEEN)).isInstanceOf(ProblemException.class);
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  /** Of which somebody else has copied a text. */
  private static Board holding(String text) {
    return new Board() {
      @Override
      public String put(Fragment part, Vocabulary vocabulary) {
        return "ours";
      }

      @Override
      public boolean holds(String copy) {
        return false;
      }

      @Override
      public Optional<String> text() {
        return Optional.of(text);
      }
    };
  }

  @Test
  void whatWasCopiedElsewhereSinceIsPasted() throws ProblemException {
    editor.select("lock");
    clipping.copy();
    EditorViewModel other = new EditorViewModel(TestModels.home(), TestModels.vocabulary());
    other.select("hub");
    of(other, board).copy();

    clipping.paste(SEEN);

    assertThat(editor.selection().toList()).containsExactly("hub-2");
  }

  @Test
  void emptyClipboardPastesNothing() throws ProblemException {
    assertThat(clipping.paste(SEEN)).isFalse();
  }
}
