package io.seciot.desktop.canvas;

import io.seciot.desktop.diagram.Boxes;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.model.Box;
import io.seciot.model.Item;
import io.seciot.model.Point;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types a name in the place where it is drawn. */
final class NameField {

  private static final double WIDTH = 190;
  private static final double AROUND = 20;

  private final EditorViewModel editor;
  private final Drawing drawing;
  private final DiagramView view;
  private final TextField field = new TextField();
  private String item = "";

  NameField(EditorViewModel editor, Drawing drawing, DiagramView view) {
    this.editor = editor;
    this.drawing = drawing;
    this.view = view;
    field.setId("name-field");
    field.setManaged(false);
    field.setVisible(false);
    field.setOnAction(event -> finish(true));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().subscribe(focused -> finishUnless(focused));
    editor.renamingProperty().subscribe(this::follow);
  }

  Node node() {
    return field;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      finish(false);
      event.consume();
    }
  }

  private void finishUnless(boolean focused) {
    if (!focused && field.isVisible()) {
      finish(true);
    }
  }

  private void follow(boolean renaming) {
    if (renaming) {
      start();
    } else {
      field.setVisible(false);
    }
  }

  private void start() {
    Item selected = editor.selectedItem().orElse(null);
    if (selected == null) {
      // A note has a field of its own.
      return;
    }
    item = selected.id();
    field.setText(selected.name());
    field.setVisible(true);
    double around = AROUND / view.camera().zoom();
    place().ifPresent(at -> view.reveal(Boxes.around(new Box(at.x(), at.y(), 0, 0), around)));
    layout();
    field.requestFocus();
    field.selectAll();
  }

  private void finish(boolean keep) {
    if (!field.isVisible()) {
      return;
    }
    field.setVisible(false);
    editor.renamingProperty().set(false);
    if (keep) {
      drawing.rename(item, field.getText());
    }
    view.requestFocus();
  }

  void layout() {
    if (field.isVisible()) {
      Point centre = place().map(view.camera()::toScreen).orElse(new Point(WIDTH, 20));
      double height = field.prefHeight(-1);
      field.resizeRelocate(centre.x() - WIDTH / 2, centre.y() - height / 2, WIDTH, height);
    }
  }

  /** Where the name stands in the view. */
  private Optional<Point> place() {
    Sketch sketch = editor.sketch();
    return sketch
        .node(item)
        .map(NameField::heading)
        .or(() -> sketch.line(item).map(line -> line.along(0.5)));
  }

  private static Point heading(Sketch.Node node) {
    Point centre = node.box().centre();
    return node.container() ? new Point(node.box().x() + WIDTH / 2, node.box().y() + 18) : centre;
  }
}
