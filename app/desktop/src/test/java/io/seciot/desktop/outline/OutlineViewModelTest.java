package io.seciot.desktop.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.Analyst;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.editor.Drawing;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.outline.OutlineViewModel.Entry;
import io.seciot.desktop.outline.OutlineViewModel.Frame;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Comment;
import io.seciot.model.Signature;
import io.seciot.model.edit.CommentEdits;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.impl.factory.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlineViewModelTest {

  private static final Analyst NOTHING = new EmptyAnalyst();

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private final OutlineViewModel outline =
      new OutlineViewModel(
          editor,
          new AnalysisViewModel(
              editor.model(), NOTHING, Runnable::run, Runnable::run, failure -> {}),
          new Drawing(editor),
          new Texts(Locale.ENGLISH));

  @BeforeEach
  void look() {
    outline.seenProperty().set(true);
  }

  @Test
  void showsElementsInElementsAndFlowsBelowTheirSource() {
    assertThat(words(outline.entriesProperty().get(), ""))
        .isEqualTo(
            """
            Hub: hub
            Site: site
              Lock: lock
                Status: flow to Hub
            """);
  }

  @Test
  void saysHowManyOpenCommentsThereAre() {
    Signature ada = new Signature("Ada", LocalDate.of(2026, 9, 14));
    editor.perform(new CommentEdits.Write(Comment.of("c-1", "hub", ada, "Which one?")));

    assertThat(outline.note(outline.entriesProperty().get().getFirst()))
        .isEqualTo("hub, 1 comment");
  }

  @Test
  void flowIsDrawnBetweenTwoEntries() {
    editor.select("hub");

    assertThat(outline.startConnecting()).isTrue();
    outline.connectTo("site");
    assertThat(outline.connectingProperty().get())
        .as("nothing ends at a boundary")
        .isEqualTo("hub");
    outline.connectTo("lock");

    assertThat(editor.model().flow("hub-to-lock")).isPresent();
    assertThat(outline.connectingProperty().get()).isEmpty();
  }

  @Test
  void noFlowBeginsAtABoundary() {
    editor.select("site");

    assertThat(outline.startConnecting()).isFalse();
    assertThat(outline.connectingProperty().get()).isEmpty();
  }

  @Test
  void followsEdits() {
    outline.rename("hub", "Bridge");

    assertThat(outline.entriesProperty().get().collect(Entry::name))
        .containsExactly("Bridge", "Site");
    editor.undo();
    assertThat(outline.entriesProperty().get().collect(Entry::name)).containsExactly("Hub", "Site");
  }

  @Test
  void isNotWorkedOutWhileNobodyLooks() {
    ImmutableList<Entry> before = outline.entriesProperty().get();

    outline.seenProperty().set(false);
    outline.rename("hub", "Bridge");

    assertThat(outline.entriesProperty().get()).isSameAs(before);
  }

  @Test
  void isNotWorkedOutAgainWhereNothingChangedMeanwhile() {
    ImmutableList<Entry> before = outline.entriesProperty().get();

    outline.seenProperty().set(false);
    outline.seenProperty().set(true);
    assertThat(outline.entriesProperty().get()).isSameAs(before);

    outline.seenProperty().set(false);
    outline.rename("hub", "Bridge");
    outline.seenProperty().set(true);
    assertThat(outline.entriesProperty().get().collect(Entry::name))
        .containsExactly("Bridge", "Site");
  }

  @Test
  void putsAnElementIntoABoundaryAndOutAgain() {
    assertThat(outline.frames("hub")).containsExactly(new Frame("site", "Site"));

    outline.putInto("hub", "site");
    assertThat(editor.model().element("hub").orElseThrow().parent()).isEqualTo("site");
    assertThat(editor.view().boxes().get("site").contains(editor.view().boxes().get("hub")))
        .isTrue();
    outline.putOut("hub");
    assertThat(outline.isInside("hub")).isFalse();
  }

  @Test
  void sharesTheSelection() {
    outline.select(Lists.immutable.of("hub", "lock"));

    assertThat(editor.selection().toList()).containsExactly("hub", "lock");
    outline.deleteSelection();
    assertThat(outline.entriesProperty().get().collect(Entry::name)).containsExactly("Site");
  }

  private String words(ImmutableList<Entry> entries, String indent) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(indent)
          .append(entry.name())
          .append(": ")
          .append(outline.note(entry))
          .append("\n");
      text.append(words(entry.below(), indent + "  "));
    }
    return text.toString();
  }
}
