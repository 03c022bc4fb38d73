package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Box;
import io.seciot.model.Note;
import io.seciot.model.Point;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types the text of a note in the place where it is drawn. */
final class NoteField {

  private static final double LEAST_WIDTH = 200;
  private static final double LEAST_HEIGHT = 90;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final DiagramView view;
  private final TextArea field = new TextArea();
  private String note = "";

  NoteField(EditorViewModel editor, Drawing drawing, DiagramView view) {
    this.editor = editor;
    this.drawing = drawing;
    this.view = view;
    field.setId("note-field");
    field.setManaged(false);
    field.setVisible(false);
    field.setWrapText(true);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            finish(true);
          }
        });
    editor.renamingProperty().subscribe(this::follow);
  }

  Node node() {
    return field;
  }

  /** Enter makes a new line, as in every text; the shortcut key with it keeps the text. */
  private void key(KeyEvent event) {
    boolean keeps = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    if (keeps || event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ESCAPE) {
      finish(event.getCode() != KeyCode.ESCAPE);
      event.consume();
    }
  }

  private void follow(boolean typing) {
    Optional<String> selected = editor.selectedNote();
    if (!typing || selected.isEmpty()) {
      field.setVisible(false);
      return;
    }
    note = selected.get();
    String text = editor.note(note).map(Note::text).orElse("");
    field.setText(text);
    field.setAccessibleText(text);
    field.setVisible(true);
    view.reveal(note);
    layout();
    field.requestFocus();
    field.selectAll();
  }

  private void finish(boolean keep) {
    if (field.isVisible()) {
      field.setVisible(false);
      editor.renamingProperty().set(false);
      if (keep) {
        drawing.rename(note, field.getText());
      }
      view.requestFocus();
    }
  }

  void layout() {
    if (field.isVisible()) {
      Box box = editor.sketch().node(note).map(Sketch.Node::box).orElse(new Box(0, 0, 0, 0));
      double zoom = view.camera().zoom();
      Point corner = view.camera().toScreen(new Point(box.x(), box.y()));
      field.resizeRelocate(
          corner.x(),
          corner.y(),
          Math.max(LEAST_WIDTH, box.width() * zoom),
          Math.max(LEAST_HEIGHT, box.height() * zoom));
    }
  }
}
