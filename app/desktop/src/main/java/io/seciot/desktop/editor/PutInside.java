package io.seciot.desktop.editor;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.model.Box;
import io.seciot.model.Point;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.impl.factory.Lists;

/** Puts a drawn element into another one, or out of all, without a pointer. */
public final class PutInside {

  private static final double BESIDE = 40;

  private final EditorViewModel editor;
  private final Drawing drawing;

  /** Changes this drawing. */
  public PutInside(EditorViewModel editor, Drawing drawing) {
    this.editor = editor;
    this.drawing = drawing;
  }

  /** What is drawn and can take the element; without what it is in already. */
  public ImmutableList<Sketch.Node> receivers(String element) {
    return editor
        .sketch()
        .node(element)
        .map(node ->
            editor
                .sketch()
                .nodes()
                .select(frame -> !frame.id().equals(node.element().parent()) && takes(frame, node)))
        .orElse(Lists.immutable.empty());
  }

  private boolean takes(Sketch.Node frame, Sketch.Node node) {
    ImmutableSet<String> moving =
        drawing.moved(Lists.immutable.of(node.id()), 0, 0).keysView().toSet().toImmutable();
    return drawing
        .receiver(node.element().kind(), corner(frame), moving)
        .equals(Optional.of(frame.id()));
  }

  /** Nothing inside a frame covers its corner. */
  private static Point corner(Sketch.Node frame) {
    return new Point(frame.box().x() + 1, frame.box().y() + 1);
  }

  /** Puts it below what is in the frame already; the frame grows. */
  public void put(String element, String frame) {
    editor
        .sketch()
        .node(frame)
        .ifPresent(into -> {
          double top =
              inside(into)
                  .collect(node -> node.box().y() + node.box().height() + Boxes.PADDING)
                  .maxOptional()
                  .orElse(into.box().y() + Boxes.HEADER);
          move(element, new Point(into.box().x() + Boxes.PADDING, top), corner(into));
        });
  }

  private ImmutableList<Sketch.Node> inside(Sketch.Node frame) {
    return editor.sketch().nodes().select(node -> frame.id().equals(node.element().parent()));
  }

  /** Puts it beside everything, so that it is inside of nothing. */
  public void putOut(String element) {
    editor
        .sketch()
        .bounds()
        .ifPresent(all -> {
          Point to = new Point(all.x() + all.width() + BESIDE, all.y());
          move(element, to, to);
        });
  }

  private void move(String element, Point to, Point pointer) {
    Optional<Box> box = editor.sketch().node(element).map(Sketch.Node::box);
    box.ifPresent(from -> {
      editor.select(element);
      drawing.moveSelection(to.x() - from.x(), to.y() - from.y(), pointer);
    });
  }
}
