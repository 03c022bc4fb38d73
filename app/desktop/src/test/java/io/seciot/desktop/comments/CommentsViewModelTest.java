package io.seciot.desktop.comments;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.desktop.TestModels;
import io.seciot.desktop.analysis.AnalysisViewModel;
import io.seciot.desktop.analysis.EmptyAnalyst;
import io.seciot.desktop.decisions.DecisionsViewModel.Author;
import io.seciot.desktop.editor.EditorViewModel;
import io.seciot.desktop.text.Texts;
import io.seciot.model.Architecture;
import io.seciot.model.Comment;
import io.seciot.model.Signature;
import io.seciot.model.edit.Edits;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.collections.impl.factory.SortedSets;
import org.junit.jupiter.api.Test;

class CommentsViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final EditorViewModel editor =
      new EditorViewModel(TestModels.home(), TestModels.vocabulary());
  private int written;
  private final CommentsViewModel comments =
      new CommentsViewModel(
          editor,
          new AnalysisViewModel(
              editor.model(),
              new EmptyAnalyst(),
              Runnable::run,
              Runnable::run,
              crash -> {
                throw new AssertionError(crash);
              }),
          new Author(() -> "Ada", () -> TODAY),
          () -> "c-" + ++written,
          new Texts(Locale.ENGLISH));

  private Architecture model() {
    return editor.model();
  }

  private void write(String about, String text) {
    comments.begin(about);
    comments.textProperty().set(text);
    comments.write();
  }

  private List<String> listed() {
    return comments
        .shownProperty()
        .get()
        .collect(row -> row.subject() + ": " + row.comment().text())
        .castToList();
  }

  @Test
  void saysWhyNoneIsListed() {
    assertThat(comments.absenceProperty().getValue()).isEqualTo("none");

    write("lock", "Which one?");
    comments.settle();
    comments.selectedIdProperty().set("");
    editor.perform(new Edits.Rename("lock", "Door"));

    assertThat(listed()).isEmpty();
    assertThat(comments.absenceProperty().getValue()).isEqualTo("settled");
  }

  @Test
  void writesAboutWhatIsSelectedUnderTheNameOfTheSettings() {
    editor.select("lock");
    assertThat(comments.subjectProperty().getValue()).isEqualTo("Lock");
    assertThat(comments.writableProperty().getValue()).isFalse();

    comments.textProperty().set("  Which one? ");
    editor.select("hub");
    assertThat(comments.subjectProperty().getValue()).isEqualTo("Lock");
    comments.write();

    assertThat(model().comments().get("c-1"))
        .isEqualTo(Comment.of("c-1", "lock", new Signature("Ada", TODAY), "Which one?"));
    assertThat(comments.textProperty().get()).isEmpty();
    assertThat(comments.selectedIdProperty().get()).isEqualTo("c-1");
  }

  @Test
  void neitherNothingNorANovelCanBeWritten() {
    comments.begin("lock");
    for (String text : List.of("", "  ", "x".repeat(Comment.MOST_CHARACTERS + 1))) {
      comments.textProperty().set(text);
      comments.write();
    }
    comments.textProperty().set("Fine");
    comments.byProperty().set(" ");
    comments.write();

    assertThat(model().comments().castToSortedMap()).isEmpty();
  }

  @Test
  void listsTheLatestFirstAndWhatIsSettledOnlyWhenWanted() {
    write("lock", "First");
    comments.settle();
    write("hub", "Second");
    assertThat(listed()).containsExactly("Hub: Second");

    comments.onlyOpenProperty().set(false);
    assertThat(listed()).containsExactly("Hub: Second", "Lock: First");
    assertThat(comments.openCountProperty().getValue()).isEqualTo(1);
  }

  @Test
  void isAnsweredSettledOpenedAgainAndDeletedEachAsOneStep() {
    write("lock", "Why?");
    comments.byProperty().set("Ben");
    comments.replyProperty().set("Because");
    comments.answer();
    comments.settle();
    Comment resolved = comments.selectedProperty().get().orElseThrow().comment();
    assertThat(resolved.isOpen()).isFalse();
    assertThat(resolved.replies().collect(reply -> reply.signature().by() + " " + reply.text()))
        .containsExactly("Ben Because");

    comments.settle();
    assertThat(comments.selectedProperty().get().orElseThrow().comment().isOpen()).isTrue();
    comments.delete();
    assertThat(listed()).isEmpty();

    editor.undo();
    editor.undo();
    editor.undo();
    editor.undo();
    assertThat(listed()).containsExactly("Lock: Why?");
    assertThat(model().comments().getOnly().replies().castToSortedMap()).isEmpty();
  }

  @Test
  void staysWhenWhatItIsAboutIsGoneAndSaysSo() {
    write("lock", "Why?");
    editor.perform(new Edits.Remove(SortedSets.immutable.of("lock")));

    CommentRow row = comments.shownProperty().get().getOnly();
    assertThat(row.isThere()).isFalse();
    assertThat(row.subject()).isEqualTo("lock (no longer there)");
  }
}
