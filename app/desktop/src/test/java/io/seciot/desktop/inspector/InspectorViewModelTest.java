package io.seciot.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Fact;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {

  private static final Parts NO_PARTS =
      new Parts() {
        @Override
        public ImmutableList<Part> protocols() {
          return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Part> products() {
          return Lists.immutable.empty();
        }

        @Override
        public Optional<Part> protocol(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<Part> product(String id) {
          return Optional.empty();
        }
      };

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final InspectorViewModel inspector =
      new InspectorViewModel(
          editor,
          NO_PARTS,
          item -> TestModels.vocabulary().propertiesOf(item.kind()),
          new Texts(Locale.ENGLISH));

  private InspectorViewModel.Row row() {
    return inspector.sheetProperty().get().sections().getFirst().rows().getFirst();
  }

  @Test
  void showsTheProductWhereNothingIsSelected() {
    assertThat(inspector.sheetProperty().get().item()).isEqualTo(editor.model().product());
  }

  @Test
  void unknownIsShownAsUnknown() {
    editor.select("lock");

    assertThat(row().value()).isEmpty();
    assertThat(row().source()).isEmpty();
  }

  @Test
  void statesWhatIsChosenAndForgetsItAgain() {
    editor.select("lock");

    inspector.state(TestModels.secureBoot(), Value.of("off"));
    assertThat(editor.model().item("lock").orElseThrow().fact("secureBoot"))
        .contains(Fact.drawn("off"));

    inspector.forget(TestModels.secureBoot());
    assertThat(editor.model().item("lock").orElseThrow().fact("secureBoot")).isEmpty();
  }

  @Test
  void namesWhoAnswered() {
    Source source = new Source.Answered(new Signature("Reviewer", LocalDate.of(2026, 3, 1)), null);
    editor.perform(new Edits.State("lock", "secureBoot", new Fact(Value.of("enforced"), source)));
    editor.select("lock");

    assertThat(row().source()).isEqualTo("Answered by Reviewer on Mar 1, 2026");
  }

  @Test
  void severalShowWhatTheyHaveInCommonAndWhereTheyDiffer() {
    editor.perform(new Edits.State("lock", "secureBoot", Fact.drawn("off")));
    select("lock", "hub");

    assertThat(inspector.sheetProperty().get().isOfSeveral()).isTrue();
    assertThat(row().mixed()).isTrue();
    assertThat(row().value()).isEmpty();
    assertThat(row().source()).contains("Off (1×)", "Unknown (1×)");
  }

  @Test
  void whatSeveralAgreeOnIsShownAsItsValue() {
    editor.perform(new Edits.State("lock", "secureBoot", Fact.drawn("off")));
    editor.perform(new Edits.State("hub", "secureBoot", Fact.drawn("off")));
    select("lock", "hub");

    assertThat(row().mixed()).isFalse();
    assertThat(row().value()).contains(Value.of("off"));
  }

  @Test
  void severalAreChangedInOneStep() {
    Architecture before = editor.model();
    select("lock", "hub");

    inspector.state(TestModels.secureBoot(), Value.of("enforced"));

    for (String id : new String[] {"lock", "hub"}) {
      assertThat(editor.model().item(id).orElseThrow().fact("secureBoot"))
          .contains(Fact.drawn("enforced"));
    }
    editor.undo();
    assertThat(editor.model()).isEqualTo(before);
  }

  @Test
  void severalAreForgottenInOneStepAndKeepTheirNames() {
    select("lock", "hub");
    inspector.state(TestModels.secureBoot(), Value.of("off"));

    inspector.forget(TestModels.secureBoot());
    inspector.rename("Both");
    inspector.describe("Both");

    assertThat(editor.model())
        .isEqualTo(new EditorViewModel(TestModels.home(), TestModels.vocabulary()).model());
  }

  @Test
  void propertyThatOneOfThemCannotHaveIsNotOffered() {
    select("lock", "site");

    assertThat(inspector.sheetProperty().get().sections()).isEmpty();
  }

  private void select(String... ids) {
    editor.clearSelection();
    for (String id : ids) {
      editor.toggle(id);
    }
  }
}
