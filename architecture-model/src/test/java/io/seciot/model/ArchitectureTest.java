package io.seciot.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private final Architecture model = SampleModel.make();

  @Test
  void whatIsDrawnElsewhereIsNotLookedUpAnew() {
    Architecture drawn = model.with(View.empty("other", "Other"));

    assertThat(model.elements()).isNotEmpty();
    assertThat(model.with(View.empty("other", "Other")).elements()).isSameAs(model.elements());
    assertThat(model.withDecisions(model.decisions()).flows()).isSameAs(model.flows());
    assertThat(drawn.elements()).isEqualTo(model.elements());
  }

  @Test
  void otherItemsAreLookedUpAnew() {
    assertThat(model.item("added")).isEmpty();

    Architecture more = model.with(Element.of("added", "lock", "Added"));

    assertThat(more.element("added")).isPresent();
    assertThat(more.elements()).hasSize(model.elements().size() + 1);
    assertThat(model.element("added")).isEmpty();
  }
}
