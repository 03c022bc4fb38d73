package io.seciot.desktop.inspector;

import io.seciot.desktop.focus.TabKey;
import io.seciot.desktop.text.Texts;
import io.seciot.desktop.theme.Icon;
import io.seciot.model.Note;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/** What the inspector shows of notes: the text of one, and how many there are. */
final class NoteSheet {

  private final InspectorViewModel model;
  private final Texts texts;
  private final Label heading = new Label("", new Icon("mdi2n-note-text-outline"));
  private final TextArea text = new TextArea();
  private final VBox root = new VBox();
  private String shownId = "";
  private String shownText = "";

  NoteSheet(InspectorViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    heading.getStyleClass().add("inspector-kind");
    text.setId("inspector-note");
    text.setAccessibleText(texts.get("inspector.note.text"));
    text.setWrapText(true);
    text.setPrefRowCount(6);
    TabKey.leaves(text);
    text.focusedProperty()
        .subscribe((had, has) -> {
          if (had && !has) {
            model.write(shownId, text.getText());
          }
        });
    Label help = new Label(texts.get("inspector.note.help"));
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    help.getStyleClass().add("row-note");
    root.getStyleClass().add("inspector-head");
    root.getChildren().setAll(heading, text, help);
    model.notesProperty().subscribe(this::show);
  }

  Node node() {
    return root;
  }

  private void show(ImmutableSortedMap<String, Note> notes) {
    root.setVisible(notes.notEmpty());
    root.setManaged(notes.notEmpty());
    text.setVisible(notes.size() == 1);
    text.setManaged(notes.size() == 1);
    heading.setText(texts.get("inspector.notes", notes.size()));
    if (notes.size() == 1) {
      fill(notes.keysView().getFirst(), notes.getFirst().text());
    }
  }

  /** What is being typed stays, unless the note itself became another. */
  private void fill(String id, String written) {
    if (!id.equals(shownId) || !written.equals(shownText)) {
      // What was typed into the note before is kept first: its field is about to be another's.
      String before = shownId;
      String typed = text.getText();
      boolean leaves = text.isFocused() && !id.equals(before);
      shownId = id;
      shownText = written;
      text.setText(written);
      if (leaves) {
        model.write(before, typed);
      }
    }
  }
}
