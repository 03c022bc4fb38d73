package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Point;
import java.util.Optional;

/** Draws a flow from one element to another. */
public final class ConnectGesture implements Gesture {

  private static final double SLACK = 8;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final String source;
  private final Point start;
  private boolean far;

  /** Starts at this element. */
  public ConnectGesture(EditorViewModel editor, Drawing drawing, String source, Point start) {
    this.editor = editor;
    this.drawing = drawing;
    this.source = source;
    this.start = start;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    far = far || Math.hypot(at.x() - start.x(), at.y() - start.y()) > SLACK;
    Point from =
        editor.sketch().node(source).flatMap(node -> Boxes.exit(node.box(), at)).orElse(start);
    String refused = refused(at).orElse("");
    editor
        .previewProperty()
        .set(
            refused.isEmpty()
                ? Preview.connecting(from, at, target(at).orElse(""))
                : Preview.refusing(from, at, refused));
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    Optional<String> target = target(at);
    editor.previewProperty().set(Preview.NONE);
    if (far) {
      target.ifPresent(id -> drawing.connect(source, id));
    }
  }

  @Override
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
  }

  private Optional<String> refused(Point at) {
    return editor.sketch().nodeAt(at).map(Sketch.Node::id).filter(id -> !drawing.canConnect(id));
  }

  private Optional<String> target(Point at) {
    return editor.sketch().nodeAt(at).map(Sketch.Node::id).filter(drawing::canConnect);
  }
}
