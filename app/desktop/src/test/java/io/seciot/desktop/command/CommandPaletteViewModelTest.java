package io.seciot.desktop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

class CommandPaletteViewModelTest {

  private final List<String> ran = new ArrayList<>();
  private final List<String> used = new ArrayList<>();
  private final ImmutableList<Command> actions =
      Lists.immutable.of(
          command("save", "Save", "Everything is saved"),
          command("zoom-in", "Zoom in", ""),
          command("zoom-out", "Zoom out", ""));
  private final ImmutableList<Command> places = Lists.immutable.of(command("lock", "Lock", ""));

  @Test
  void showsActionsWithTheLatestFirstWhileNothingIsTyped() {
    CommandPaletteViewModel palette = palette("zoom-out", "gone");

    assertThat(shown(palette)).containsExactly("zoom-out", "save", "zoom-in");
  }

  @Test
  void findsPlacesByTyping() {
    CommandPaletteViewModel palette = palette();

    palette.queryProperty().set("lck");

    assertThat(shown(palette)).containsExactly("lock");
  }

  @Test
  void whatWasUsedLatelyComesFirstAmongEquals() {
    CommandPaletteViewModel palette = palette("zoom-out");

    palette.queryProperty().set("zoom");

    assertThat(shown(palette)).containsExactly("zoom-out", "zoom-in");
  }

  @Test
  void enterRunsWhatIsChosenAndRemembersIt() {
    CommandPaletteViewModel palette = palette();

    palette.step(-1);
    palette.use().run();

    assertThat(ran).containsExactly("zoom-out");
    assertThat(used).containsExactly("zoom-out");
  }

  @Test
  void whatCannotBeDoneIsShownAndDoesNothing() {
    CommandPaletteViewModel palette = palette();

    palette.queryProperty().set("save");

    assertThat(shown(palette)).containsExactly("save");
    assertThat(palette.canUse()).isFalse();
    palette.use().run();
    assertThat(ran).isEmpty();
    assertThat(used).isEmpty();
  }

  @Test
  void choosesNothingWhereNothingFits() {
    CommandPaletteViewModel palette = palette();

    palette.queryProperty().set("qqq");
    palette.step(1);

    assertThat(palette.canUse()).isFalse();
  }

  private CommandPaletteViewModel palette(String... recent) {
    return new CommandPaletteViewModel(actions, places, Lists.immutable.with(recent), used::add);
  }

  private static ImmutableList<String> shown(CommandPaletteViewModel palette) {
    return palette.shownProperty().get().collect(Command::id);
  }

  private Command command(String id, String label, String obstacle) {
    return new Command(id, label, "", "", "", obstacle, () -> ran.add(id));
  }
}
