package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Box;
import io.seciot.model.Element;
import java.util.Objects;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.SetIterable;
import org.eclipse.collections.impl.factory.Lists;

/** What something that is dragged can be brought in line with. */
final class Neighbours {

  /** How far away on the screen something is still a neighbour. */
  private static final double AROUND = 900;

  private Neighbours() {}

  /**
   * What stays and is near: things, and what is inside of the same.
   *
   * @param moving ids of what is dragged along
   */
  static ImmutableList<Box> of(
      EditorViewModel editor, String grabbed, SetIterable<String> moving, double zoom) {
    String parent = editor.model().element(grabbed).map(Element::parent).orElse(null);
    return editor
        .view()
        .box(grabbed)
        .map(box ->
            editor
                .sketch()
                .nodesWithin(Boxes.around(box, AROUND / zoom))
                .reject(node -> moving.contains(node.id()))
                .select(
                    node -> !node.container() || Objects.equals(node.element().parent(), parent))
                .collect(Sketch.Node::box))
        .orElse(Lists.immutable.empty());
  }
}
