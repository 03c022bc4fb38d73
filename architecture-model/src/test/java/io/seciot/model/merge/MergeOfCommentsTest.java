package io.seciot.model.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.seciot.model.Architecture;
import io.seciot.model.Comment;
import io.seciot.model.Extras;
import io.seciot.model.Review;
import io.seciot.model.SampleModel;
import io.seciot.model.Signature;
import io.seciot.model.edit.CommentEdits;
import io.seciot.model.edit.Edit;
import io.seciot.model.edit.MarkReviewed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.collections.api.factory.SortedSets;
import org.junit.jupiter.api.Test;

/** What two people say at the same time comes together without a question. */
class MergeOfCommentsTest {

  private static final Architecture BASE = SampleModel.make();
  private static final Signature BEN = new Signature("Ben", LocalDate.of(2026, 2, 1));
  private static final String OPEN = "20260131-090000-ccccc";

  private static Architecture after(Edit... edits) {
    return List.of(edits).stream().reduce(BASE, (model, edit) -> edit.apply(model), (a, b) -> b);
  }

  private static Comment.Reply reply(String id) {
    return new Comment.Reply(id, BEN, id, Extras.NONE);
  }

  private static Review review(String id, String finding) {
    return new Review(id, BEN, SortedSets.immutable.of(finding), Extras.NONE);
  }

  private static Comment comment(String id) {
    return Objects.requireNonNull(BASE.comments().get(id));
  }

  @Test
  void keepsWhatBothSaid() {
    Comment mine = Comment.of("20260201-080000-aaaaa", "lock", BEN, "Mine");
    Comment theirs = Comment.of("20260201-080000-bbbbb", "lock", BEN, "Theirs");

    Merge merge =
        Merge.of(
            BASE,
            after(new CommentEdits.Write(mine), new CommentEdits.Answer(comment(OPEN), reply("a"))),
            after(
                new CommentEdits.Write(theirs),
                new CommentEdits.Answer(comment(OPEN), reply("b")),
                new CommentEdits.Settle(comment(OPEN), Comment.State.RESOLVED)));

    assertThat(merge.conflicts().castToList()).isEmpty();
    assertThat(merge.model())
        .isEqualTo(
            after(
                new CommentEdits.Write(mine),
                new CommentEdits.Write(theirs),
                new CommentEdits.Answer(comment(OPEN), reply("a")),
                new CommentEdits.Answer(comment(OPEN), reply("b")),
                new CommentEdits.Settle(comment(OPEN), Comment.State.RESOLVED)));
  }

  @Test
  void asksWhereOneDeletesWhatTheOtherAnswers() {
    Architecture mine = after(new CommentEdits.Delete(comment(OPEN)));
    Architecture theirs = after(new CommentEdits.Answer(comment(OPEN), reply("b")));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.conflicts().collect(Conflict::sentence).castToList())
        .containsExactly("Comment of Reviewer: mine removed it, theirs changed it");
    assertThat(merge.model()).isEqualTo(mine);
  }

  @Test
  void keepsBothReviewsAndTheFindingsOfBoth() {
    Architecture mine = after(new MarkReviewed(review("20260301-080000-aaaaa", "x@app")));
    Architecture theirs = after(new MarkReviewed(review("20260301-090000-bbbbb", "x@home")));

    Merge merge = Merge.of(BASE, mine, theirs);

    assertThat(merge.conflicts().castToList()).isEmpty();
    assertThat(merge.model().reviews().collect(Review::findings).collect(Object::toString).toList())
        .containsExactly("[]", "[]", "[x@app]", "[x@home]");
    assertThat(merge.model().lastReview().map(Review::id)).contains("20260301-090000-bbbbb");
  }
}
