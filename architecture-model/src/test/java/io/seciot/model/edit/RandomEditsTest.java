package io.seciot.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.References;
import io.seciot.model.SampleModel;
import io.seciot.model.file.ModelFiles;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done in whatever order, undo leads back and the file reads back. */
class RandomEditsTest {

  @Property(tries = 150)
  void undoesToTheStartAndRedoesToTheEnd(@ForAll("edits") List<Edit> edits) {
    History history = new History(SampleModel.make());
    perform(history, edits);
    Architecture end = history.current();

    while (history.undoable().isPresent()) {
      Architecture before = history.current();
      assertThat(history.undo()).isNotEqualTo(before);
    }
    assertThat(history.current()).isEqualTo(SampleModel.make());

    while (history.redoable().isPresent()) {
      history.redo();
    }
    assertThat(history.current()).isSameAs(end);
  }

  @Property(tries = 100)
  void staysSoundAndReadsBack(@ForAll("edits") List<Edit> edits) throws Exception {
    History history = new History(SampleModel.make());

    perform(history, edits);

    Architecture end = history.current();
    byte[] saved = ModelFiles.bytes(end, "m.json");
    assertThat(References.broken(end).castToList()).isEmpty();
    assertThat(ModelFiles.read("m.json", new ByteArrayInputStream(saved))).isEqualTo(end);
  }

  private static void perform(History history, List<Edit> edits) {
    for (Edit edit : edits) {
      Architecture before = history.current();
      try {
        history.perform(edit);
      } catch (IllegalArgumentException doesNotFit) {
        assertThat(history.current()).isSameAs(before);
      }
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    List<Edit> all = new ArrayList<>(SampleEdits.fitting());
    all.addAll(SampleEdits.unfitting());
    return Arbitraries.of(all).list().ofMaxSize(30);
  }
}
