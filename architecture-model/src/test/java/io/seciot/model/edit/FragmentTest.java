package io.seciot.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.ProblemException;
import io.seciot.model.References;
import io.seciot.model.SampleModel;
import io.seciot.model.View;
import io.seciot.model.file.FragmentText;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.SortedMaps;
import org.junit.jupiter.api.Test;

class FragmentTest {

  private final Architecture model = SampleModel.make();
  private final View view = model.views().valuesView().getFirst();

  private Fragment everything() {
    return Fragment.of(model, view, model.elements().collect(Element::id).toSet());
  }

  @Test
  void holdsElementsWithWhatIsInsideFlowsDataAndUpdates() {
    Fragment part = everything();

    assertThat(part.content().elements()).isEqualTo(model.elements());
    assertThat(part.content().flows()).isEqualTo(model.flows());
    assertThat(part.content().updates()).isEqualTo(model.updates());
    assertThat(part.view().boxes()).isEqualTo(view.boxes());
    assertThat(References.broken(part.content())).isEmpty();
  }

  @Test
  void flowWithoutItsEndsIsLeftOut() {
    Flow flow = model.flows().getFirst();

    assertThat(Fragment.of(model, view, Sets.immutable.of(flow.id())).isEmpty()).isTrue();
    assertThat(Fragment.of(model, view, Sets.immutable.of(flow.source())).content().flows())
        .isEmpty();
  }

  @Test
  void textIsReadAsItWasWritten() throws ProblemException {
    Fragment part = everything();

    assertThat(FragmentText.read(FragmentText.write(part)).content()).isEqualTo(part.content());
  }

  @Test
  void insertedUnderFreshIdsKeepsFactsAndStaysConsistent() {
    Fragment.Fresh fresh = everything().freshFor(model);

    Architecture after =
        new Insert(fresh.part(), view.id(), 20, 20, SortedMaps.immutable.empty()).apply(model);

    assertThat(References.broken(after)).isEmpty();
    assertThat(after.elements()).hasSize(2 * model.elements().size());
    assertThat(after.dataAssets()).isEqualTo(model.dataAssets());
    for (Element element : model.elements()) {
      Item copy = after.item(fresh.id(element.id())).orElseThrow();
      assertThat(copy.facts()).isEqualTo(element.facts());
      assertThat(after.item(element.id())).contains(element);
    }
  }

  @Test
  void manyOfOneNameAreNumberedInTheOrderOfTheirIds() {
    Architecture many =
        IntStream.range(100, 200)
            .mapToObj(i -> Element.of("e" + i, "lock", "Lock"))
            .reduce(
                Architecture.of(model.product()).with(view.withBoxes(SortedMaps.immutable.empty())),
                Architecture::with,
                (one, other) -> one);
    Fragment part = Fragment.of(many, view, many.elements().collect(Element::id).toSet());

    Fragment.Fresh fresh = part.freshFor(many.with(Element.of("lock-3", "lock", "Lock 3")));

    assertThat(fresh.id("e100")).isEqualTo("lock-2");
    assertThat(fresh.id("e101")).isEqualTo("lock-4");
    assertThat(fresh.id("e199")).isEqualTo("lock-102");
    assertThat(fresh.part().content().item("lock-102").map(Item::name)).contains("Lock 102");
  }

  @Test
  void dataOfOneNameIsTheDataThatIsThere() {
    Architecture other =
        Architecture.of(model.product())
            .with(DataAsset.of("first", model.dataAssets().getFirst().name()))
            .with(DataAsset.of("second", model.dataAssets().getFirst().name()));

    Fragment.Fresh fresh = everything().freshFor(other);

    assertThat(fresh.id(model.dataAssets().getFirst().id())).isEqualTo("first");
  }

  @Test
  void noteIsCopiedWithoutElementsAndInsertedUnderAFreshId() throws ProblemException {
    View drawn = model.views().get("overview");
    Fragment part = Fragment.of(model, drawn, Sets.immutable.of("hint"));
    Fragment.Fresh fresh = FragmentText.read(FragmentText.write(part)).freshFor(model);

    Architecture after =
        new Insert(fresh.part(), "overview", 10, 20, SortedMaps.immutable.empty()).apply(model);

    Note hint = drawn.notes().get("hint");
    assertThat(after.views().get("overview").notes())
        .isEqualTo(
            drawn
                .notes()
                .newWithKeyValue(fresh.id("hint"), hint.withBox(hint.box().moved(10, 20))));
    assertThat(fresh.id("hint")).isNotEqualTo("hint");
    assertThat(after.items()).isEqualTo(model.items());
  }

  @Test
  void itemThatIsCalledLikeANoteGetsAnotherId() {
    Architecture other =
        Architecture.of(model.product())
            .with(Element.of("x", "lock", "Hint"))
            .with(
                View.empty("all", "All")
                    .withBoxes(SortedMaps.immutable.of("x", new Box(0, 0, 9, 9))));
    Fragment part = Fragment.of(other, other.views().get("all"), Sets.immutable.of("x"));
    Fragment.Fresh fresh = part.freshFor(model);

    Architecture after =
        new Insert(fresh.part(), "overview", 0, 0, SortedMaps.immutable.empty()).apply(model);

    assertThat(after.element("hint-2").map(Item::name)).contains("Hint");
  }

  @Test
  void idsThatAreTakenAreRefused() {
    Insert same = new Insert(everything(), view.id(), 0, 0, SortedMaps.immutable.empty());

    assertThatThrownBy(() -> same.apply(model)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void longTextIsRefusedUnread() {
    String text = " ".repeat(FragmentText.MAX_CHARACTERS + 1);

    assertThat(FragmentText.looksLikeOne(text)).isFalse();
    assertThatThrownBy(() -> FragmentText.read(text)).isInstanceOf(ProblemException.class);
  }
}
