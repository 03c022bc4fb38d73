package io.seciot.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.model.Architecture;
import io.seciot.model.Element;
import io.seciot.model.Flow;
import io.seciot.model.Item;
import io.seciot.model.Note;
import io.seciot.model.ProblemException;
import io.seciot.model.References;
import io.seciot.model.SampleModel;
import io.seciot.model.View;
import io.seciot.model.file.FragmentText;
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
