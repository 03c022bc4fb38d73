package io.seciot.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Note;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.knowledge.Property;
import io.seciot.ontology.knowledge.Vocabulary;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.eclipse.collections.impl.factory.Maps;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {

  /** Knows one chip; a lock that names it verifies its boot. */
  private static final Parts PARTS =
      new Parts() {
        @Override
        public ImmutableList<Part> protocols() {
          return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Part> products() {
          return Lists.immutable.of(
              new Part(
                  "x1",
                  "Chip X1",
                  "",
                  Maps.immutable.of("secureBoot", Fact.drawn("enforced")),
                  Maps.immutable.of("secureBoot", "ROM checks RSA")));
        }

        @Override
        public Optional<Part> protocol(String id) {
          return Optional.empty();
        }

        @Override
        public Optional<Part> product(String id) {
          return products().detectOptional(part -> part.id().equals(id));
        }
      };

  private static final Property PART =
      new Property(
          "part",
          new Property.Texts("Part", "Which part is {name}?", "Help", "Start-up", ""),
          Lists.immutable.of("device", "part"),
          Property.Type.CATALOGUE_PART,
          Lists.immutable.empty(),
          20);

  private final EditorViewModel editor = new EditorViewModel(TestModels.home(), vocabulary());
  private final InspectorViewModel inspector =
      new InspectorViewModel(
          editor, PARTS, item -> vocabulary().propertiesOf(item.kind()), new Texts(Locale.ENGLISH));

  private static Vocabulary vocabulary() {
    return new Vocabulary(
        TestModels.vocabulary().kinds(), Lists.immutable.of(TestModels.secureBoot(), PART));
  }

  private Row row() {
    return inspector.sheetProperty().get().sections().getFirst().rows().getFirst();
  }

  @Test
  void isAboutANoteWhereOnlyThatIsSelectedAndWritesIt() {
    editor.perform(
        new Edits.Write(
            editor.view().id(), "note", new Note("Dry rooms", new Box(0, 400, 200, 80))));
    editor.select("note");
    assertThat(inspector.notesProperty().get().keysView()).containsExactly("note");

    inspector.write("note", "  ");
    inspector.write("note", "Dry rooms only ");

    assertThat(editor.note("note").orElseThrow().text()).isEqualTo("Dry rooms only");
    assertThat(inspector.notesProperty().get().getFirst().text()).isEqualTo("Dry rooms only");
    editor.toggle("lock");
    assertThat(inspector.notesProperty().get().isEmpty()).isTrue();
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

    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void propertyThatOneOfThemCannotHaveIsNotOffered() {
    select("lock", "site");

    assertThat(inspector.sheetProperty().get().sections()).isEmpty();
  }

  @Test
  void catalogueIsShownBesideWhatIsStatedAndSaysHowTheyStand() {
    editor.perform(new Edits.State("lock", "part", Fact.drawn("x1")));
    editor.select("lock");

    assertThat(row().offer().orElseThrow().words()).isEqualTo("Chip X1 says: Enforced");
    assertThat(row().value()).isEmpty();
    assertThat(row().offer().orElseThrow().standing()).isEqualTo(Row.Standing.HOLDS);

    inspector.state(TestModels.secureBoot(), Value.of("off"));
    assertThat(row().offer().orElseThrow().standing()).isEqualTo(Row.Standing.DIFFERS);

    inspector.state(TestModels.secureBoot(), Value.of("enforced"));
    assertThat(row().offer().orElseThrow().standing()).isEqualTo(Row.Standing.AGREES);
  }

  @Test
  void deviceHearsTheChipInsideIt() {
    Element chip = Element.of("chip", "chip", "Chip").withParent("lock");
    editor.perform(
        new Edits.Add(chip.withProfile(chip.profile().withFact("part", Fact.drawn("x1")))));
    editor.select("lock");

    assertThat(row().offer().map(Row.Offer::entry)).contains("x1");
    assertThat(row().remarks()).isEqualTo("Chip X1: ROM checks RSA");
  }

  @Test
  void whatTheCatalogueSaysIsTakenOverWithItsSource() {
    editor.perform(new Edits.State("lock", "part", Fact.drawn("x1")));
    editor.select("lock");

    inspector.takeOver(TestModels.secureBoot());

    assertThat(fact("lock")).contains(new Fact(Value.of("enforced"), new Source.Catalogue("x1")));
    assertThat(row().source()).isEqualTo("From the catalogue: Chip X1");
  }

  @Test
  void withoutPartInTheCatalogueThereIsNothingToTakeOver() {
    editor.select("lock");

    inspector.takeOver(TestModels.secureBoot());

    assertThat(row().offer()).isEmpty();
    assertThat(editor.model()).isEqualTo(TestModels.home());
  }

  @Test
  void evidenceIsNamedChangedAndTakenAwayWithoutTouchingTheValue() {
    editor.perform(new Edits.State("lock", "secureBoot", Fact.drawn("off")));
    editor.select("lock");

    inspector.cite(TestModels.secureBoot(), " Test report 7 ");
    assertThat(fact("lock"))
        .contains(new Fact(Value.of("off"), new Source.Evidence("Test report 7")));
    assertThat(row().evidence()).isEqualTo("Test report 7");

    editor.undo();
    assertThat(fact("lock")).contains(Fact.drawn("off"));

    editor.redo();
    inspector.cite(TestModels.secureBoot(), "");
    assertThat(fact("lock")).contains(Fact.drawn("off"));
  }

  @Test
  void answerWithEvidenceStillSaysWhoGaveIt() {
    Signature signature = new Signature("Reviewer", LocalDate.of(2026, 3, 1));
    editor.perform(
        new Edits.State(
            "lock", "secureBoot", new Fact(Value.of("off"), new Source.Answered(signature, null))));
    editor.select("lock");

    inspector.cite(TestModels.secureBoot(), "Photo");

    assertThat(fact("lock"))
        .contains(new Fact(Value.of("off"), new Source.Answered(signature, "Photo")));
    assertThat(row().source()).isEqualTo("Answered by Reviewer on Mar 1, 2026");
  }

  @Test
  void evidenceOfSeveralIsOneStepAndSkipsWhatIsUnknown() {
    editor.perform(new Edits.State("lock", "secureBoot", Fact.drawn("off")));
    select("lock", "hub");

    inspector.cite(TestModels.secureBoot(), "Report");

    assertThat(fact("lock").map(Fact::source)).contains(new Source.Evidence("Report"));
    assertThat(fact("hub")).isEmpty();
  }

  private Optional<Fact> fact(String id) {
    return editor.model().item(id).orElseThrow().fact("secureBoot");
  }

  private void select(String... ids) {
    editor.clearSelection();
    for (String id : ids) {
      editor.toggle(id);
    }
  }
}
