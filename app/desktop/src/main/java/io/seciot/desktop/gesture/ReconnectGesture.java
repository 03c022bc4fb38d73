package io.seciot.desktop.gesture;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.FlowEdits;
import io.seciot.desktop.editor.Preview;
import io.seciot.model.Point;
import java.util.Optional;

/** Drags an end of a flow to another element. */
public final class ReconnectGesture implements Gesture {

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final FlowEdits flows;
  private final Sketch.Line line;
  private final End end;

  /** Which end is dragged. */
  public enum End {
    SOURCE,
    TARGET
  }

  /** Drags this end of the line. */
  public ReconnectGesture(
      EditorViewModel editor, Drawing drawing, FlowEdits flows, Sketch.Line line, End end) {
    this.editor = editor;
    this.drawing = drawing;
    this.flows = flows;
    this.line = line;
    this.end = end;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    boolean target = end == End.TARGET;
    Point from = target ? line.points().getFirst() : at;
    Point to = target ? at : line.points().getLast();
    Optional<Sketch.Node> node = editor.sketch().nodeAt(at);
    editor
        .previewProperty()
        .set(
            node.filter(found -> !drawing.canConnect(found.id()))
                .map(found -> Preview.refusing(from, to, found.id()))
                .orElseGet(
                    () -> Preview.connecting(from, to, node.map(Sketch.Node::id).orElse(""))));
  }

  @Override
  public void release(Point at, Modifiers modifiers) {
    editor.previewProperty().set(Preview.NONE);
    editor
        .sketch()
        .nodeAt(at)
        .map(Sketch.Node::id)
        .filter(drawing::canConnect)
        .ifPresent(this::connect);
  }

  private void connect(String element) {
    if (end == End.TARGET) {
      flows.reconnect(line.id(), line.flow().source(), element);
    } else {
      flows.reconnect(line.id(), element, line.flow().target());
    }
  }

  @Override
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
  }
}
