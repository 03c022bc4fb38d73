package io.seciot.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.model.Architecture;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Product;
import io.seciot.model.SampleModel;
import io.seciot.model.diff.Changes;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edit makes a model that can be saved and read, or is refused and changes nothing. */
class EditsTest {

  static List<Edit> fitting() {
    return SampleEdits.fitting();
  }

  static List<Edit> unfitting() {
    return SampleEdits.unfitting();
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void makesAModelThatReadsBackAsItIs(Edit edit) throws Exception {
    Architecture after = edit.apply(SampleModel.make());

    byte[] saved = ModelFiles.bytes(after, "m.json");
    assertThat(ModelFiles.read("m.json", new ByteArrayInputStream(saved))).isEqualTo(after);
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void undoesToTheStartAndRedoesToTheEnd(Edit edit) {
    History history = new History(SampleModel.make());

    Architecture after = history.perform(edit);

    assertThat(after).isNotEqualTo(SampleModel.make());
    assertThat(history.undoable()).contains(edit.description());
    assertThat(history.undo()).isEqualTo(SampleModel.make());
    assertThat(history.redoable()).contains(edit.description());
    assertThat(history.redo()).isSameAs(after);
  }

  @ParameterizedTest
  @MethodSource("fitting")
  void saysWhatItDoesInTextsNumbersAndIds(Edit edit) {
    assertThat(edit.description().key()).matches("[a-z-]+(\\.[a-z-]+)*");
    assertThat(edit.description().values().castToList())
        .isNotEmpty()
        .allMatch(value ->
            value instanceof String || value instanceof Integer || value instanceof Description.Id);
  }

  @ParameterizedTest
  @MethodSource("unfitting")
  void refusesWhatDoesNotFitAndLeavesTheModelAsItWas(Edit edit) {
    History history = new History(SampleModel.make());

    assertThatThrownBy(() -> history.perform(edit)).isInstanceOf(IllegalArgumentException.class);

    assertThat(history.current()).isEqualTo(SampleModel.make());
    assertThat(history.undoable()).isEmpty();
    assertThat(history.isModified()).isFalse();
  }

  @Test
  void removesWhatIsInsideAndWhatMentionsIt() {
    Architecture after =
        new Edits.Remove(SortedSets.immutable.of("lock")).apply(SampleModel.make());

    Changes changes = Changes.between(SampleModel.make(), after);
    assertThat(changes.removed().collect(item -> item.id()).castToList())
        .containsExactly("chip", "download", "lock", "unlock", "update");
    assertThat(changes.changed().castToList()).isEmpty();
    assertThat(after.views().get("overview").boxes().keysView()).containsExactly("app");
    assertThat(after.views().get("overview").routes().castToMap()).isEmpty();
  }

  @Test
  void keepsTheDecisionsOfWhatItRemovesSoThatTheyShowAsStale() {
    Architecture after =
        new Edits.Remove(SortedSets.immutable.of("lock")).apply(SampleModel.make());

    assertThat(after.decisions()).isEqualTo(SampleModel.make().decisions());
  }

  @Test
  void takesRemovedDataOutOfFlowsAndElements() {
    Architecture after =
        new Edits.Remove(SortedSets.immutable.of("codes")).apply(SampleModel.make());

    assertThat(after.flow("unlock").orElseThrow().data().castToSortedSet()).isEmpty();
    assertThat(after.element("lock").orElseThrow().data().castToSortedSet()).containsExactly("log");
  }

  @Test
  void takesARemovedFlowOutOfUpdates() {
    Architecture after =
        new Edits.Remove(SortedSets.immutable.of("download")).apply(SampleModel.make());

    assertThat(after.item("update").map(item -> ((FirmwareUpdate) item).flows()))
        .contains(SortedSets.immutable.empty());
  }

  @Test
  void sharesWhatARemovalDoesNotTouch() {
    Architecture before = SampleModel.make();

    Architecture after = new Edits.Remove(SortedSets.immutable.of("log")).apply(before);

    assertThat(after.items().get("unlock")).isSameAs(before.items().get("unlock"));
    assertThat(after.items().get("app")).isSameAs(before.items().get("app"));
    assertThat(after.views().get("overview")).isSameAs(before.views().get("overview"));
  }

  @Test
  void neverRemovesTheProduct() {
    Architecture after =
        new Edits.Remove(SortedSets.immutable.of(Product.ID)).apply(SampleModel.make());

    assertThat(after).isEqualTo(SampleModel.make());
  }
}
