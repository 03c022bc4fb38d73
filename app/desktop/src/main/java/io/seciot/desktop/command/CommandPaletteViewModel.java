package io.seciot.desktop.command;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.impl.factory.Lists;

/** What fits what is typed, the best first, and which of it is chosen. */
public final class CommandPaletteViewModel {

  /** More than this nobody reads; who does not find it types on. */
  private static final int MOST = 60;

  private record Scored(Command command, int score) {}

  private final ImmutableList<Command> actions;
  private final ImmutableList<Command> places;
  private final ImmutableList<String> recent;
  private final Consumer<String> used;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ImmutableList<Command>> shown =
      new ReadOnlyObjectWrapper<>(Lists.immutable.empty());
  private final IntegerProperty chosen = new SimpleIntegerProperty();

  /**
   * @param actions what can be done; shown while nothing is typed
   * @param places what can be gone to or placed; only found by typing
   * @param recent ids of what was used last, the latest first
   * @param used told the id of what is used
   */
  public CommandPaletteViewModel(
      ImmutableList<Command> actions,
      ImmutableList<Command> places,
      ImmutableList<String> recent,
      Consumer<String> used) {
    this.actions = actions;
    this.places = places;
    this.recent = recent;
    this.used = used;
    query.subscribe(this::search);
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** What fits it. */
  public ReadOnlyObjectProperty<ImmutableList<Command>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The row that Enter runs. */
  public IntegerProperty chosenProperty() {
    return chosen;
  }

  /** Chooses the row so many further down, going round at the ends. */
  public void step(int rows) {
    int size = shown.get().size();
    if (size > 0) {
      chosen.set(Math.floorMod(chosen.get() + rows, size));
    }
  }

  /**
   * What is chosen, remembered as used.
   *
   * @return what is to be run; does nothing where nothing is chosen or it cannot be done now
   */
  public Runnable use() {
    if (chosen.get() >= shown.get().size() || !shown.get().get(chosen.get()).isPossible()) {
      return () -> {};
    }
    Command command = shown.get().get(chosen.get());
    used.accept(command.id());
    return command.run();
  }

  /** Whether what is chosen can be done now. */
  public boolean canUse() {
    return chosen.get() < shown.get().size() && shown.get().get(chosen.get()).isPossible();
  }

  private void search(String typed) {
    shown.set(typed.isBlank() ? recentFirst() : fitting(typed));
    chosen.set(0);
  }

  private ImmutableList<Command> recentFirst() {
    ImmutableList<Command> latest =
        recent.flatCollect(id -> actions.select(action -> action.id().equals(id)));
    return latest.newWithAll(actions.reject(latest::contains));
  }

  private ImmutableList<Command> fitting(String typed) {
    MutableList<Scored> found = Lists.mutable.empty();
    actions
        .newWithAll(places)
        .forEach(command -> {
          OptionalInt score = Fuzzy.score(typed, command.label());
          score.ifPresent(points -> found.add(new Scored(command, points + bonus(command))));
        });
    return found
        .sortThis(Comparator.comparingInt(Scored::score).reversed())
        .take(MOST)
        .collect(Scored::command)
        .toImmutable();
  }

  /** What was used lately is wanted again, and what can be done rather than what cannot. */
  private int bonus(Command command) {
    int place = recent.indexOf(command.id());
    return (place < 0 ? 0 : Math.max(1, 6 - place)) - (command.isPossible() ? 0 : 2);
  }
}
