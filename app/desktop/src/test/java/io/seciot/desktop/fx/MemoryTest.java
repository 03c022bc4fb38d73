package io.seciot.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.diagram.Sketch;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.window.EditorScreen;
import io.seciot.model.Fact;
import io.seciot.model.edit.Edits;
import io.seciot.ontology.analysis.Analysis;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who edits for hours must not run out of memory: what was found out before is let go. */
class MemoryTest extends Journey {

  private static final int EDITS = 1_000;
  private static final int AT_ONCE = 50;
  private static final int COLLECTIONS = 60;

  private final List<WeakReference<Analysis>> analyses = new ArrayList<>();
  private final List<WeakReference<Sketch>> sketches = new ArrayList<>();

  @Test
  void keepsNoMoreThanOneOldAnalysisAndSketch() throws Exception {
    EditorScreen screen = open(twoDevices());
    waitUntil(() -> hasFinding(screen, "open-debug-port@port"));
    follow(screen);

    for (int edits = 0; edits < EDITS; edits += AT_ONCE) {
      int first = edits;
      onScreen(() -> edit(screen, first));
      waitForAnalysis(screen);
    }
    while (onScreen(() -> editor(screen).undoableProperty().get().isPresent())) {
      onScreen(() -> undo(editor(screen)));
      waitForAnalysis(screen);
    }

    assertThat(editor(screen).model()).isEqualTo(twoDevices());
    assertThat(analyses).hasSizeGreaterThan(2 * EDITS / AT_ONCE - 2);
    assertThat(sketches).hasSizeGreaterThan(EDITS);
    // The last one, and one before it that what is shown may have come from.
    for (int i = 0; i < COLLECTIONS && (left(analyses) > 2 || left(sketches) > 2); i++) {
      System.gc();
      Thread.sleep(50);
      // A pulse lets go of what only the last frame showed.
      onScreen(() -> screen);
    }
    assertThat(left(analyses)).as("analyses").isBetween(1L, 2L);
    assertThat(left(sketches)).as("sketches").isBetween(1L, 2L);
  }

  private void follow(EditorScreen screen) throws Exception {
    onScreen(() -> {
      screen
          .document()
          .analysis()
          .analysisProperty()
          .subscribe(now -> analyses.add(new WeakReference<>(now)));
      editor(screen).sketchProperty().subscribe(now -> sketches.add(new WeakReference<>(now)));
      return screen;
    });
  }

  /** Moves what is drawn and states facts in turn. */
  private static int edit(EditorScreen screen, int first) {
    EditorViewModel editor = editor(screen);
    editor.select("hub");
    for (int i = first; i < first + AT_ONCE; i++) {
      if (i % 2 == 0) {
        screen.document().drawing().nudge(10, 0);
      } else {
        String access = i % 4 == 1 ? "locked" : "open";
        editor.perform(new Edits.State("port", "debugAccess", Fact.drawn(access)));
      }
    }
    return first;
  }

  private static boolean undo(EditorViewModel editor) {
    for (int i = 0; i < AT_ONCE && editor.undoableProperty().get().isPresent(); i++) {
      editor.undo();
    }
    return true;
  }

  private static void waitForAnalysis(EditorScreen screen) throws Exception {
    waitUntil(() -> screen.document().analysis().analysis().model() == editor(screen).model());
  }

  private static long left(List<? extends WeakReference<?>> all) {
    return all.stream().filter(one -> one.get() != null).count();
  }
}
