package io.seciot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  private static final Architecture EMPTY = Architecture.of(Product.named("Product"));

  private static Element inside(String id, String parent) {
    return Element.of(id, "lock", id).withParent(parent);
  }

  private static Architecture with(Element... elements) {
    Architecture model = EMPTY;
    for (Element element : elements) {
      model = model.with(element);
    }
    return model;
  }

  private static ImmutableList<String> said(Architecture model) {
    return References.broken(model)
        .collect(broken ->
            broken.item()
                + "."
                + broken.field()
                + ": "
                + broken.reason().english().replace('"', '\''));
  }

  @Test
  void soundModelHasNothingBroken() {
    assertThat(References.broken(SampleModel.make())).isEmpty();
  }

  @Test
  void circleIsReportedOnceAndNotForWhatHangsOnIt() {
    Architecture model =
        with(inside("a", "b"), inside("b", "c"), inside("c", "b"), inside("d", "a"));

    assertThat(said(model)).containsExactly("b.in: 'b' is inside 'c', 'c' inside 'b'");
  }

  @Test
  void elementInsideItselfIsReported() {
    assertThat(said(with(inside("a", "a")))).containsExactly("a.in: 'a' is inside itself");
  }

  @Test
  void onlyTheFirstLevelThatIsTooDeepIsReported() {
    int levels = References.MAX_DEPTH + 3;
    Architecture model =
        IntStream.range(1, levels)
            .mapToObj(i -> inside("e" + i, "e" + (i - 1)))
            .reduce(with(Element.of("e0", "lock", "e0")), Architecture::with, (one, other) -> one);

    assertThat(References.broken(model).collect(References.Broken::item))
        .containsExactly("e" + References.MAX_DEPTH);
  }

  @Test
  void whatIsMentionedMustExistAndBeOfItsKind() {
    Architecture model =
        with(inside("a", "gone"), inside("b", "status"), Element.of("c", "lock", "C"))
            .with(Flow.of("status", "Status", "a", "missing"))
            .with(
                View.empty("main", "Main")
                    .withBoxes(SortedMaps.immutable.of("status", new Box(0, 0, 1, 1))));

    assertThat(said(model))
        .containsExactly(
            "a.in: there is no element 'gone'",
            "b.in: 'status' is not an element",
            "status.to: there is no element 'missing'",
            "main.boxes: there is no element 'status'");
  }
}
