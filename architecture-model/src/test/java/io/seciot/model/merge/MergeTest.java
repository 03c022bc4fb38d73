package io.seciot.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.DataAsset;
import io.seciot.model.Decision;
import io.seciot.model.Element;
import io.seciot.model.Extras;
import io.seciot.model.Fact;
import io.seciot.model.FirmwareUpdate;
import io.seciot.model.Flow;
import io.seciot.model.Note;
import io.seciot.model.SampleModel;
import io.seciot.model.Signature;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.Edits;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final Architecture BASE = SampleModel.make();

  private static Architecture after(Edit... edits) {
    Architecture model = BASE;
    for (Edit edit : edits) {
      model = edit.apply(model);
    }
    return model;
  }

  private static Edit remove(String... ids) {
    return new Edits.Remove(SortedSets.immutable.of(ids));
  }

  private static List<String> sentences(Merge merge) {
    return merge.conflicts().collect(Conflict::sentence).castToList();
  }

  @Test
  void takesWhatOnlyOneHasChanged() {
    Architecture mine =
        after(
            new Edits.Rename("lock", "Front door"),
            new Edits.State("lock", "secureBoot", Fact.drawn("on")),
            new Edits.MoveBoxes("overview", new Box(7, 7, 7, 7), "lock"));
    Architecture theirs =
        after(
            new Edits.Describe("lock", "At the front"),
            new Edits.State("lock", "deviceKeys", null),
            new Edits.Place(Element.of("hub", "hub", "Hub"), "overview", new Box(0, 0, 9, 9)));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.model())
        .isEqualTo(
            after(
                new Edits.Rename("lock", "Front door"),
                new Edits.State("lock", "secureBoot", Fact.drawn("on")),
                new Edits.MoveBoxes("overview", new Box(7, 7, 7, 7), "lock"),
                new Edits.Describe("lock", "At the front"),
                new Edits.State("lock", "deviceKeys", null),
                new Edits.Place(Element.of("hub", "hub", "Hub"), "overview", new Box(0, 0, 9, 9))));
  }

  @Test
  void namesTheFactThatBothChangedAndLetsEitherStand() {
    Architecture mine = after(new Edits.State("lock", "secureBoot", Fact.drawn("on")));
    Architecture theirs = after(new Edits.State("lock", "secureBoot", null));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(sentences(merge))
        .containsExactly(
            "Door lock (lock), facts.secureBoot: mine says on, theirs says nothing, before off");
    assertThat(merge.model()).isEqualTo(mine);
    assertThat(otherwise(merge, mine, theirs)).isEqualTo(theirs);
  }

  private static Architecture otherwise(Merge merge, Architecture mine, Architecture theirs) {
    return Merge.of(
            BASE, mine, theirs, Sets.immutable.withAll(merge.conflicts().collect(Conflict::key)))
        .model();
  }

  @Test
  void asksWhereOneRemovedWhatTheOtherChanged() {
    Architecture mine = after(remove("chip"));
    Architecture theirs = after(new Edits.Rename("chip", "ESP32-S3"));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(sentences(merge))
        .containsExactly("ESP32-S3 (chip): mine removed it, theirs changed it");
    assertThat(merge.model()).isEqualTo(mine);
    assertThat(otherwise(merge, mine, theirs)).isEqualTo(theirs);
    assertThat(Merge.of(BASE, theirs, mine).model()).isEqualTo(theirs);
  }

  @Test
  void notesOfBothAreKeptAndOneThatBothWroteIsAskedAbout() {
    Note mineNote = new Note("Mine", new Box(1, 1, 40, 40));
    Note theirsNote = new Note("Theirs", new Box(2, 2, 40, 40));
    Architecture mine =
        after(
            new Edits.Write("overview", "hint", mineNote),
            new Edits.Write("overview", "from-me", mineNote));
    Architecture theirs =
        after(
            new Edits.Write("overview", "hint", theirsNote),
            new Edits.Write("overview", "from-them", theirsNote));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.model().views().get("overview").notes())
        .isEqualTo(
            SortedMaps.immutable.of(
                "from-me", mineNote, "from-them", theirsNote, "hint", mineNote));
    assertThat(otherwise(merge, mine, theirs).views().get("overview").notes().get("hint"))
        .isEqualTo(theirsNote);
  }

  @Test
  void asksWhereOneRemovedWhatTheOtherUsesAnew() {
    Architecture mine = after(remove("lock"));
    Architecture theirs =
        after(
            new Edits.Add(Element.of("sensor", "sensor", "Sensor").withParent("lock")),
            new Edits.Connect(Flow.of("ring", "Ring", "lock", "app")));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(sentences(merge))
        .containsExactly("Door lock (lock): mine removed it, theirs uses it for Ring (ring)");
    Element sensor = merge.model().element("sensor").orElseThrow();
    assertThat(sensor.parent()).as("goes where the lock was").isEqualTo("home");
    assertThat(merge.model().flow("ring")).isEmpty();
    Architecture kept = otherwise(merge, mine, theirs);
    assertThat(kept.element("sensor").orElseThrow().parent()).isEqualTo("lock");
    assertThat(kept.flow("ring")).isPresent();
    assertThat(kept.views().get("overview").shows("lock")).isTrue();
  }

  @Test
  void whatIStillUseStays() {
    Architecture mine =
        after(new Edits.Add(Element.of("sensor", "sensor", "Sensor").withParent("chip")));
    Architecture theirs = after(remove("home"));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.model().ancestors("sensor").collect(Element::id))
        .containsExactly("chip", "lock", "home");
    assertThat(sentences(merge))
        .containsExactly("ESP32 (chip): mine uses it for Sensor (sensor), theirs removed it");
    assertThat(otherwise(merge, mine, theirs).element("sensor").orElseThrow().parent()).isNull();
  }

  @Test
  void whatLeadsNowhereGoesWithAllThatNeedsIt() {
    Architecture mine = after(remove("app"));
    Flow ring = Flow.of("ring", "Ring", "lock", "app");
    FirmwareUpdate update =
        FirmwareUpdate.of("patch", "Patch", "lock").withFlows(SortedSets.immutable.of("ring"));
    Architecture theirs = after(new Edits.Connect(ring), new Edits.Add(update));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.model().flow("ring")).isEmpty();
    assertThat(merge.model().item("patch"))
        .contains(update.withFlows(SortedSets.immutable.empty()));
  }

  @Test
  void keepsContainmentATree() {
    Architecture base = BASE.with(Element.of("a", "site", "A")).with(Element.of("b", "site", "B"));
    Architecture mine = base.with(Element.of("a", "site", "A").withParent("b"));
    Architecture theirs = base.with(Element.of("b", "site", "B").withParent("a"));

    Merge merge = Merge.of(base, mine, theirs);

    assertThat(sentences(merge))
        .containsExactly("B (b), in: mine says nothing, theirs says a, before nothing");
    assertThat(merge.model()).isEqualTo(mine);
    String key = merge.conflicts().getFirst().key();
    assertThat(Merge.of(base, mine, theirs, Sets.immutable.of(key)).model()).isEqualTo(theirs);
  }

  @Test
  void listsOfIdsTakeInWhatBothAdd() {
    Architecture mine =
        after(new Edits.CarryData("unlock", SortedSets.immutable.of("codes", "log")));
    Architecture theirs = after(new Edits.CarryData("unlock", SortedSets.immutable.empty()));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.model().flow("unlock").orElseThrow().data().castToSortedSet())
        .containsExactly("log");
  }

  @Test
  void anIdOfTwoSortsIsOneOfThem() {
    Architecture mine = after(new Edits.Add(DataAsset.of("new", "Data")));
    Architecture theirs = after(new Edits.Add(Element.of("new", "hub", "Hub").withParent("lock")));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.conflicts().collect(Conflict::id)).containsExactly("new");
    assertThat(merge.model()).isEqualTo(mine);
    assertThat(otherwise(merge, mine, theirs)).isEqualTo(theirs);
  }

  @Test
  void aDecisionIsOneThing() {
    Signature reviewer = new Signature("Reviewer", LocalDate.of(2026, 1, 31));
    Architecture mine =
        after(
            new Edits.Decide(
                new Decision(
                    "x@lock",
                    Decision.Status.ACCEPTED,
                    reviewer,
                    "Small",
                    null,
                    null,
                    Extras.NONE)));
    Architecture theirs = after(new Edits.Undecide("x@lock"));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(sentences(merge))
        .containsExactly(
            "Decision on x@lock: mine accepted by Reviewer (Small), theirs removed it");
    assertThat(merge.model()).isEqualTo(mine);
    assertThat(otherwise(merge, mine, theirs)).isEqualTo(theirs);
  }

  @Test
  void packsAndUnknownFieldsComeTogether() {
    Architecture base = with(BASE, "{\"team\": [{\"id\": \"a\", \"x\": 1}], \"more\": 1.50}");
    Architecture mine =
        with(BASE, "{\"team\": [{\"id\": \"a\", \"x\": 2}], \"more\": 1.50}")
            .withPacks(SortedSets.immutable.of("house-rules", "mine", "packs/radio"));
    Architecture theirs =
        with(
                BASE,
                "{\"team\": [{\"id\": \"a\", \"x\": 1, \"y\": 1}, {\"id\": \"b\"}], \"more\":"
                    + " 1.50}")
            .withPacks(SortedSets.immutable.of("packs/radio"));

    Merge merge = Merge.of(base, mine, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.model().packs().castToSortedSet()).containsExactly("mine", "packs/radio");
    assertThat(merge.model().extras())
        .isEqualTo(
            SampleModel.extras(
                "{\"team\": [{\"id\": \"a\", \"x\": 2, \"y\": 1}, {\"id\": \"b\"}], \"more\":"
                    + " 1.50}"));
  }

  private static Architecture with(Architecture model, String extras) {
    Extras more = SampleModel.extras(extras);
    return new Architecture(
        model.items(),
        model.decisions(),
        model.comments(),
        model.reviews(),
        model.views(),
        model.packs(),
        more);
  }
}
