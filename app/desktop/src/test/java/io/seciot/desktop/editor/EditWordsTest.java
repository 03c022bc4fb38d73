package io.seciot.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.text.Texts;
import io.seciot.model.edit.Description;
import io.seciot.model.edit.Edits;
import java.util.Locale;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.Test;

/** What undo takes back is said in the language of the window, with the names on the drawing. */
class EditWordsTest {

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final Drawing drawing = new Drawing(editor);
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final EditWords words = new EditWords(texts, editor);

  private String undoable() {
    return editor.undoableProperty().get().map(words::of).orElse("");
  }

  @Test
  void followTheLanguageAlsoForWhatWasDoneBefore() {
    editor.select("hub");
    drawing.nudge(10, 0);

    assertThat(undoable()).isEqualTo("Move Hub");
    texts.speak(Locale.GERMAN);
    assertThat(undoable()).isEqualTo("Hub verschieben");
  }

  @Test
  void countSeveral() {
    editor.select(SortedSets.immutable.of("hub", "lock"));
    drawing.deleteSelection();

    assertThat(undoable()).isEqualTo("Delete 2 items");
    texts.speak(Locale.GERMAN);
    assertThat(undoable()).isEqualTo("2 Objekte löschen");
  }

  @Test
  void nameWhatAnEditKnowsByIdOnly() {
    editor.perform(new Edits.Nest("hub", "site"));

    String site = editor.name("site");
    assertThat(undoable()).isEqualTo("Move Hub into " + site).doesNotContain("site");
  }

  @Test
  void sayWhatStandsInADescriptionInTheSameLanguage() {
    editor.perform(
        new Edits.Together(
            Description.of("accepted", Description.of("findings", 2)),
            Lists.immutable.of(new Edits.Rename("hub", "Base"))));

    assertThat(undoable()).isEqualTo("Accept 2 findings");
    texts.speak(Locale.GERMAN);
    assertThat(undoable()).isEqualTo("2 Befunde akzeptieren");
  }

  @Test
  void showWordsThatAreThereAlreadyAsTheyAre() {
    editor.perform(
        new Edits.Together(
            "Use TLS {1} 'now'", Lists.immutable.of(new Edits.Rename("hub", "Base"))));

    assertThat(undoable()).isEqualTo("Use TLS {1} 'now'");
  }
}
