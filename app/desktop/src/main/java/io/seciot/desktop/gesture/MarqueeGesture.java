package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Box;
import io.seciot.model.Point;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;
import org.eclipse.collections.impl.factory.SortedSets;

/** Selects what lies wholly in a frame. Shift adds to what is selected. */
public final class MarqueeGesture implements Gesture {

  private static final double CLICK = 4;

  private final EditorViewModel editor;
  private final Point start;
  private final String frameBelow;

  /**
   * Starts where nothing can be grabbed.
   *
   * @param frameBelow id of the element whose empty room was pressed, to be selected where the
   *     pointer does not move; empty on the empty sheet
   */
  public MarqueeGesture(EditorViewModel editor, Point start, String frameBelow) {
    this.editor = editor;
    this.start = start;
    this.frameBelow = frameBelow;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    editor.previewProperty().set(Preview.framing(Boxes.between(start, at), ""));
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    editor.previewProperty().set(Preview.NONE);
    Box frame = Boxes.between(start, at);
    ImmutableSortedSet<String> inside =
        SortedSets.immutable.withAll(
            editor
                .sketch()
                .nodes()
                .select(node -> frame.contains(node.box()))
                .collect(Sketch.Node::id));
    if (modifiers.shift()) {
      editor.select(editor.selection().newWithAll(inside));
    } else if (inside.isEmpty()) {
      editor.clearSelection();
      if (!frameBelow.isEmpty() && Math.max(frame.width(), frame.height()) < CLICK) {
        editor.select(frameBelow);
      }
    } else {
      editor.select(inside);
    }
  }

  @Override
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
  }
}
