package io.seciot.diagrams.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seciot.diagrams.Drawn;
import io.seciot.diagrams.drawing.FlowRoom;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Element;
import io.seciot.model.Note;
import io.seciot.model.Point;
import io.seciot.model.View;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.SortedMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutoLayoutTest {

  private static final View EMPTY = View.empty("all", "Overview");

  @Test
  void showsEverythingWhereTheViewShowsNothing() {
    Architecture model = Drawn.smartLock();

    View view = AutoLayout.arrange(model, EMPTY, Set.of());

    assertThat(view.boxes().keysView())
        .containsExactlyInAnyOrderElementsOf(model.elements().collect(Element::id));
    assertThat(view.routes().keysView()).contains("unlock", "relay", "update");
  }

  @Test
  void keepsToWhatTheViewShows() {
    View shown =
        EMPTY.withBoxes(
            SortedMaps.immutable.of("app", new Box(0, 0, 9, 9), "fw", new Box(500, 0, 9, 9)));

    View view = AutoLayout.arrange(Drawn.smartLock(), shown, Set.of());

    assertThat(view.boxes().keysView()).containsExactly("app", "fw");
    assertThat(view.routes().keysView()).containsExactly("unlock");
  }

  @Test
  void showsTheElementsAskedForAndNothingElse() {
    View view = AutoLayout.arrange(Drawn.smartLock(), EMPTY, Set.of("phone", "cloud", "no-such"));

    assertThat(view.boxes().keysView()).containsExactly("cloud", "phone");
    assertThat(view.routes().keysView()).as("attached to what is around").containsExactly("rest");
  }

  @Test
  void placesNotesFreeOfElementsAndOfEachOther() {
    View before = AutoLayout.arrange(Drawn.smartLock(), EMPTY, Set.of());
    Box app = before.boxes().get("app");
    Note one = new Note("Under the app", app);
    View noted = before.withNotes(SortedMaps.immutable.of("one", one, "two", one));

    View view = AutoLayout.arrange(Drawn.smartLock(), noted, Set.of());

    Box first = view.notes().get("one").box();
    Box second = view.notes().get("two").box();
    assertThat(view.boxes().reject((id, box) -> isApart(box, first) || box.contains(first)))
        .isEmpty();
    assertThat(view.boxes().reject((id, box) -> isApart(box, second) || box.contains(second)))
        .isEmpty();
    assertThat(isApart(first, second)).isTrue();
    assertThat(first.width()).isEqualTo(app.width());
  }

  @Test
  void placesNotesFreeOfFlowsAndTheirLabels() {
    Architecture model = Drawn.smartLock();
    View before = AutoLayout.arrange(model, EMPTY, Set.of());
    TreeMap<String, Note> notes = new TreeMap<>();
    for (Box taken : FlowRoom.of(model, before)) {
      Point middle = taken.centre();
      notes.put(
          "note-" + notes.size(),
          new Note("Over a flow", new Box(middle.x() - 40, middle.y() - 20, 80, 40)));
    }

    View view =
        AutoLayout.arrange(
            model, before.withNotes(SortedMaps.immutable.withSortedMap(notes)), Set.of());

    assertThat(notes).hasSizeGreaterThan(20);
    for (Note note : view.notes()) {
      assertThat(FlowRoom.of(model, view).select(taken -> overlap(taken, note.box()))).isEmpty();
    }
  }

  private static boolean isApart(Box one, Box other) {
    return one.x() + one.width() < other.x()
        || other.x() + other.width() < one.x()
        || one.y() + one.height() < other.y()
        || other.y() + other.height() < one.y();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 60, 200})
  void putsEveryBoxInsideTheBoxOfItsParent(int leaves) {
    assertNested(Drawn.nested(leaves));
  }

  @Test
  void putsPartsInsideTheirDevice() {
    assertNested(Drawn.smartLock());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200})
  void keepsNeighboursApart(int leaves) {
    Architecture model = Drawn.nested(leaves);
    View view = AutoLayout.arrange(model, EMPTY, Set.of());

    for (Element parent : model.elements()) {
      for (Element one : model.children(parent.id())) {
        for (Element other : model.children(parent.id())) {
          if (one != other) {
            assertThat(overlap(view.boxes().get(one.id()), view.boxes().get(other.id())))
                .as("%s and %s", one.id(), other.id())
                .isFalse();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 200})
  void givesTheSamePictureEveryTime(int leaves) {
    assertThat(AutoLayout.arrange(Drawn.nested(leaves), EMPTY, Set.of()))
        .isEqualTo(AutoLayout.arrange(Drawn.nested(leaves), EMPTY, Set.of()));
  }

  @Test
  void runsFlowsAtRightAngles() {
    Architecture model = Drawn.smartLock();
    View view = AutoLayout.arrange(model, EMPTY, Set.of());

    view.routes()
        .forEachKeyValue((flow, route) -> {
          for (int i = 1; i < route.size(); i++) {
            Point one = route.get(i - 1);
            Point other = route.get(i);
            assertThat(one.x() == other.x() || one.y() == other.y()).as(flow).isTrue();
          }
        });
  }

  @Test
  void putsWhatNothingJoinsIntoRows() {
    Drawn drawn = new Drawn();
    for (int i = 0; i < 16; i++) {
      drawn.element("sensor-" + i, "sensor", "Sensor " + i);
    }

    View view = AutoLayout.arrange(drawn.model(), EMPTY, Set.of());

    double right = view.boxes().collect(box -> box.x() + box.width()).max();
    double bottom = view.boxes().collect(box -> box.y() + box.height()).max();
    assertThat(right / bottom).isBetween(0.7, 2.5);
  }

  @Test
  void arrangesFlowsBetweenABoxAndItsInsideAndLoops() {
    Architecture model =
        new Drawn()
            .element("device", "gateway", "Gateway")
            .inside("device", "part", "firmware", "Firmware")
            .inside("part", "library", "library", "Library")
            .flow("down", "", "device", "library")
            .flow("up", "", "library", "device")
            .flow("loop", "Watchdog", "part", "part")
            .model();

    View view = AutoLayout.arrange(model, EMPTY, Set.of());

    assertThat(view.boxes().keysView()).containsExactly("device", "library", "part");
  }

  @Test
  void arrangesAnEmptyModel() {
    View view = AutoLayout.arrange(new Drawn().model(), EMPTY, Set.of());

    assertThat(view).isEqualTo(EMPTY);
  }

  @Test
  void copesWithEndlessNesting() {
    Drawn drawn = new Drawn().element("e-0", "site", "Level 0");
    for (int i = 1; i < 400; i++) {
      drawn.inside("e-" + (i - 1), "e-" + i, "site", "Level " + i);
    }

    View view = AutoLayout.arrange(drawn.model(), EMPTY, Set.of());

    assertThat(view.boxes().size()).isEqualTo(100);
  }

  private static void assertNested(Architecture model) {
    View view = AutoLayout.arrange(model, EMPTY, Set.of());
    for (Element element : model.elements()) {
      if (element.parent() != null) {
        assertThat(view.boxes().get(element.parent()).contains(view.boxes().get(element.id())))
            .as(element.id())
            .isTrue();
      }
    }
    assertThat(
            Lists.immutable.withAll(view.boxes()).allSatisfy(box -> box.x() >= 0 && box.y() >= 0))
        .isTrue();
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  @Test
  void rearrangesAPartWhereItIs() {
    Architecture model = Drawn.smartLock();
    View before = AutoLayout.arrange(model, EMPTY, Set.of());
    String chosen = before.boxes().keysView().detect(id -> model.children(id).notEmpty());

    View after = AutoLayout.rearrange(model, before, Set.of(chosen));

    assertThat(after.boxes().get(chosen).x()).isEqualTo(before.boxes().get(chosen).x());
    assertThat(after.boxes().get(chosen).y()).isEqualTo(before.boxes().get(chosen).y());
    for (String id : before.boxes().keysView()) {
      boolean inside =
          id.equals(chosen) || model.ancestors(id).anySatisfy(a -> a.id().equals(chosen));
      if (!inside) {
        assertThat(after.boxes().get(id)).isEqualTo(before.boxes().get(id));
      }
    }
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> AutoLayout.arrange(Drawn.smartLock(), EMPTY, Set.of()))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
