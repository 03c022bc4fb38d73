package io.seciot.model.diff;

import io.seciot.model.Architecture;
import io.seciot.model.Comment;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How the comments of two versions differ.
 *
 * @param added comments that only the later version has, the oldest first
 * @param removed comments that only the earlier version has, the oldest first
 * @param changed comments that got replies, were resolved or opened again, the oldest first
 */
public record CommentChanges(
    ImmutableList<Comment> added, ImmutableList<Comment> removed, ImmutableList<Change> changed) {

  /** One comment before and after. */
  public record Change(Comment before, Comment after) {

    /** What was said to it since, the oldest first. */
    public ImmutableList<Comment.Reply> replies() {
      return after
          .replies()
          .reject((id, reply) -> before.replies().containsKey(id))
          .toList()
          .toImmutable();
    }

    /** Whether it was resolved or opened again. */
    public boolean isSettledOtherwise() {
      return before.state() != after.state();
    }
  }

  /** Compares two versions. */
  public static CommentChanges between(Architecture before, Architecture after) {
    var old = before.comments();
    var now = after.comments();
    return new CommentChanges(
        now.reject((id, comment) -> old.containsKey(id)).toList().toImmutable(),
        old.reject((id, comment) -> now.containsKey(id)).toList().toImmutable(),
        now.keyValuesView()
            .select(pair ->
                old.containsKey(pair.getOne()) && !pair.getTwo().equals(old.get(pair.getOne())))
            .collect(pair -> new Change(old.get(pair.getOne()), pair.getTwo()))
            .toList()
            .toImmutable());
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
