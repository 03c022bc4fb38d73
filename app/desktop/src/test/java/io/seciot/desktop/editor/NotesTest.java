package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.gesture.Modifiers;
import io.seciot.desktop.gesture.ResizeGesture;
import io.seciot.model.Architecture;
import io.seciot.model.Box;
import io.seciot.model.Note;
import io.seciot.model.Point;
import org.junit.jupiter.api.Test;

/** Texts in the drawing: placed, written, moved, resized and deleted as elements are. */
class NotesTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Drawing drawing = new Drawing(editor);

  private String place() {
    drawing.placeNote("Remember", new Point(300, 500));
    return editor.selectedNote().orElseThrow();
  }

  private Note note(String id) {
    return editor.note(id).orElseThrow();
  }

  @Test
  void isPlacedSelectedAndDrawnWithoutTouchingTheItems() {
    String id = place();

    assertThat(note(id).text()).isEqualTo("Remember");
    assertThat(editor.sketch().node(id).map(Sketch.Node::note)).contains(true);
    assertThat(editor.model().items()).isEqualTo(TestModels.home().items());
    assertThat(drawing.canConnect(id)).isFalse();
  }

  @Test
  void isWrittenAndABlankTextChangesNothing() {
    String id = place();

    drawing.rename(id, "Two\nlines");
    drawing.rename(id, "  ");

    assertThat(note(id).text()).isEqualTo("Two\nlines");
    assertThat(editor.name(id)).isEqualTo("Two");
    assertThat(editor.sketch().node(id).orElseThrow().element().name()).isEqualTo("Two\nlines");
    editor.undo();
    assertThat(note(id).text()).isEqualTo("Remember");
  }

  @Test
  void goesAlongWithTheFrameThatItIsWrittenIn() {
    drawing.placeNote("In the house", new Point(200, 220));
    String inside = editor.selectedNote().orElseThrow();
    Box before = note(inside).box();
    String outside = place();
    Box beside = note(outside).box();
    assertThat(editor.view().boxes().get("site").contains(before)).isTrue();
    editor.select("site");

    drawing.moveSelection(50, 30, new Point(1000, 1000));

    assertThat(note(inside).box()).isEqualTo(before.moved(50, 30));
    assertThat(note(outside).box()).isEqualTo(beside);
    editor.undo();
    assertThat(note(inside).box()).isEqualTo(before);
  }

  @Test
  void movesWithElementsInOneStep() {
    String id = place();
    Box before = note(id).box();
    Box hub = editor.view().boxes().get("hub");
    editor.toggle("hub");

    drawing.moveSelection(30, 20, new Point(600, 600));

    assertThat(note(id).box()).isEqualTo(before.moved(30, 20));
    assertThat(editor.sketch().node(id).orElseThrow().box()).isEqualTo(before.moved(30, 20));
    assertThat(editor.view().boxes().get("hub")).isEqualTo(hub.moved(30, 20));
    editor.undo();
    assertThat(note(id).box()).isEqualTo(before);
  }

  @Test
  void isResizedAtACorner() {
    String id = place();
    Box before = note(id).box();

    new ResizeGesture(editor, drawing, id, ResizeGesture.Corner.BOTTOM_RIGHT, before, 1)
        .release(new Point(before.x() + 300, before.y() + 120), new Modifiers(false, false, true));

    assertThat(note(id).box()).isEqualTo(new Box(before.x(), before.y(), 300, 120));
  }

  @Test
  void isDeletedTogetherWithElementsAndComesBack() {
    String id = place();
    Architecture before = editor.model();
    editor.toggle("hub");

    drawing.deleteSelection();

    assertThat(editor.note(id)).isEmpty();
    assertThat(editor.model().element("hub")).isEmpty();
    assertThat(editor.sketch().node(id)).isEmpty();
    editor.undo();
    assertThat(editor.model()).isEqualTo(before);
  }
}
