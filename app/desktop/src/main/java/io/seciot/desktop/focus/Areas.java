package io.seciot.desktop.focus;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;

/** The parts of the window in the order in which one key goes from each to the next. */
public final class Areas {

  /**
   * One part.
   *
   * @param root all of it
   * @param entry what gets the focus
   */
  public record Area(Node root, Supplier<Node> entry) {}

  private final ImmutableList<Area> all;

  /** In this order. */
  public Areas(Area... areas) {
    this.all = Lists.immutable.of(areas);
  }

  /** Goes on to the next part, after the last one to the first. */
  public void next() {
    int at = current();
    enter(at + 1);
  }

  /** Goes back to the part before. */
  public void previous() {
    int at = current();
    int count = shown().size();
    enter(at < 0 ? count - 1 : at - 1 + count);
  }

  private void enter(int place) {
    ImmutableList<Area> areas = shown();
    areas.get(place % areas.size()).entry().get().requestFocus();
  }

  /** What is not to be seen cannot be gone to. */
  private ImmutableList<Area> shown() {
    return all.select(area -> area.root().isVisible());
  }

  private int current() {
    Node focused = all.getFirst().root().getScene().getFocusOwner();
    return shown().detectIndex(area -> Inside.holds(area.root(), focused));
  }
}
