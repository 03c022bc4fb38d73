package io.seciot.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Comment;
import io.seciot.model.Extras;
import io.seciot.model.SampleModel;
import io.seciot.model.Signature;
import io.seciot.model.edit.CommentEdits;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommentChangesTest {

  private static final Signature BEN = new Signature("Ben", LocalDate.of(2026, 2, 1));
  private static final String ASKED = "20260130-090000-aaaaa";
  private static final String OPEN = "20260131-090000-ccccc";

  private final Architecture before = SampleModel.make();

  private Comment comment(String id) {
    return Objects.requireNonNull(before.comments().get(id));
  }

  @Test
  void findsNothingBetweenEqualModels() {
    assertThat(CommentChanges.between(before, SampleModel.make()).isEmpty()).isTrue();
  }

  @Test
  void findsWhatWasWrittenAnsweredSettledAndDeleted() {
    Comment written = Comment.of("20260201-080000-aaaaa", "lock", BEN, "New");
    Comment.Reply reply = new Comment.Reply("20260201-090000-bbbbb", BEN, "Yes", Extras.NONE);
    Architecture noted = new CommentEdits.Write(written).apply(before);
    Architecture answered = new CommentEdits.Answer(comment(OPEN), reply).apply(noted);
    Architecture settled =
        new CommentEdits.Settle(comment(OPEN), Comment.State.RESOLVED).apply(answered);
    Architecture after = new CommentEdits.Delete(comment(ASKED)).apply(settled);

    CommentChanges changes = CommentChanges.between(before, after);

    assertThat(changes.added().castToList()).containsExactly(written);
    assertThat(changes.removed().collect(Comment::id).castToList()).containsExactly(ASKED);
    CommentChanges.Change change = changes.changed().getOnly();
    assertThat(change.replies().castToList()).containsExactly(reply);
    assertThat(change.isSettledOtherwise()).isTrue();
  }
}
