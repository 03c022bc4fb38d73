package io.seciot.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Fact;
import io.seciot.model.Item;
import io.seciot.model.SampleModel;
import io.seciot.model.Signature;
import io.seciot.model.Source;
import io.seciot.model.Value;
import io.seciot.model.edit.Edits;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private final Architecture before = SampleModel.make();

  @Test
  void findsNothingBetweenEqualModels() {
    assertThat(Changes.between(before, SampleModel.make()).isEmpty()).isTrue();
  }

  @Test
  void findsWhatWasAddedRemovedAndChanged() {
    Architecture renamed = new Edits.Rename("lock", "Front door").apply(before);
    Architecture added = new Edits.Add(Element.of("hub", "hub", "Hub")).apply(renamed);
    Architecture after = new Edits.Remove(SortedSets.immutable.of("chip")).apply(added);

    Changes changes = Changes.between(before, after);

    assertThat(changes.added().collect(item -> item.id()).castToList()).containsExactly("hub");
    assertThat(changes.removed().collect(item -> item.id()).castToList()).containsExactly("chip");
    assertThat(changes.changed().collect(change -> change.after().name()).castToList())
        .containsExactly("Front door");
  }

  @Test
  void saysWhichFieldsAreOthers() {
    Item lock = before.item("lock").orElseThrow();
    Architecture stated =
        before.with(lock.withProfile(lock.profile().withFact("debugAccess", Fact.drawn("open"))));
    Item now = stated.item("lock").orElseThrow();
    Architecture answered =
        stated.with(
            now.withProfile(
                now.profile()
                    .withName("Front door")
                    .withFact(
                        "debugAccess",
                        new Fact(
                            Value.of("open"),
                            new Source.Answered(
                                new Signature("Reviewer", LocalDate.of(2026, 1, 31)), null)))));

    assertThat(Changes.between(before, stated).changed().getOnly().fields().castToList())
        .containsExactly(new FieldChange("facts.debugAccess", null, "open"));
    assertThat(Changes.between(stated, answered).changed().getOnly().fields().castToList())
        .containsExactly(
            new FieldChange(
                "facts.debugAccess.source", "drawn", "answered by Reviewer on 2026-01-31"),
            new FieldChange("name", lock.name(), "Front door"));
  }

  @Test
  void looksAtMeaningAndNotAtGeometry() {
    Architecture after = new Edits.MoveBoxes("overview", new Box(9, 9, 9, 9), "lock").apply(before);

    assertThat(Changes.between(before, after).isEmpty()).isTrue();
  }
}
