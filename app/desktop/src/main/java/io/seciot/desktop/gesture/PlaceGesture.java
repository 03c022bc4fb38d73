package io.seciot.desktop.gesture;

import io.seciot.desktop.editor.Blueprint;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.desktop.editor.Tool;
import io.seciot.model.Point;
import org.eclipse.collections.impl.factory.Sets;

/** Puts a new element where the pointer is released. */
public final class PlaceGesture implements Gesture {

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final Blueprint what;

  /** Will place such an element. */
  public PlaceGesture(EditorViewModel editor, Drawing drawing, Blueprint what) {
    this.editor = editor;
    this.drawing = drawing;
    this.what = what;
  }

  @Override
  public void drag(Point at, Modifiers modifiers) {
    String target = drawing.receiver(what.kind(), at, Sets.immutable.empty()).orElse("");
    editor.previewProperty().set(Preview.framing(drawing.footprint(what.kind(), at), target));
  }

  /** Shift keeps the tool, to place another one. */
  @Override
  public void release(Point at, Modifiers modifiers) {
    editor.previewProperty().set(Preview.NONE);
    drawing.place(what, at);
    if (!modifiers.shift()) {
      editor.toolProperty().set(Tool.SELECT);
    }
  }

  @Override
  public void cancel() {
    editor.previewProperty().set(Preview.NONE);
    editor.toolProperty().set(Tool.SELECT);
  }
}
