package io.seciot.desktop.window;

import io.seciot.desktop.canvas.DiagramView;
import io.seciot.desktop.clipboard.Clipping;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.editor.Preview;
import io.seciot.desktop.editor.SelectionOrder;
import io.seciot.desktop.text.Texts;
import io.seciot.model.ProblemException;
import java.util.function.Consumer;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.SortedSets;

/**
 * What can be done with what is selected on the drawing; the status line says why something cannot.
 */
final class DrawingActions {

  private final OpenDocument document;
  private final EditorViewModel editor;
  private final DiagramView diagram;
  private final Texts texts;
  private final Consumer<String> tell;
  private final SelectionOrder order;
  private final Clipping clipping;

  /**
   * @param tell says something in the status line
   */
  DrawingActions(
      OpenDocument document, DiagramView diagram, Services services, Consumer<String> tell) {
    this.document = document;
    this.editor = document.editor();
    this.diagram = diagram;
    this.texts = services.texts();
    this.tell = tell;
    this.order = new SelectionOrder(editor);
    this.clipping =
        new Clipping(
            editor, document.drawing(), services.board(), services.background().pictures());
    editor.previewProperty().subscribe(this::tellRefusal);
  }

  /** Copying, cutting and pasting. */
  Clipping clipping() {
    return clipping;
  }

  /** Joins the two selected elements, or lets the keyboard choose the second. */
  void connect() {
    ImmutableList<String> ids = order.items();
    if (ids.size() == 2) {
      document.drawing().connect(ids.get(0), ids.get(1));
    } else {
      diagram.connectFromSelection();
      tell.accept(texts.get("hint.connect-keys"));
    }
  }

  /** Lets the name of the selected item be typed where it stands. */
  void rename() {
    editor.startRenaming();
  }

  void selectAll() {
    editor.select(SortedSets.immutable.withAll(editor.sketch().nodes().collect(Sketch.Node::id)));
  }

  /** Pastes what is on the clipboard where it can be seen. */
  void paste() {
    try {
      if (!clipping.paste(diagram.visible())) {
        tell.accept(texts.get("paste.nothing"));
      }
    } catch (ProblemException e) {
      tell.accept(texts.get("paste.broken", texts.say(e.problems().getFirst().wrong())));
    }
  }

  /** Says why a flow that is being drawn cannot end where the pointer is. */
  private void tellRefusal(Preview before, Preview now) {
    if (!now.refused().isEmpty()) {
      tell.accept(texts.get("connect.refused"));
    } else if (!before.refused().isEmpty()) {
      tell.accept(texts.get("hint.select"));
    }
  }
}
