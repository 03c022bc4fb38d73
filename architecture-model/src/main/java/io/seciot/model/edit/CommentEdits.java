package io.seciot.model.edit;

import static io.seciot.model.edit.Consistency.require;

import io.seciot.model.Architecture;
import io.seciot.model.Comment;
import io.seciot.model.Slugs;
import io.seciot.model.edit.Description.Id;

/** The edits of comments. Which one is meant is said by its id alone; the rest may have changed. */
public final class CommentEdits {

  private CommentEdits() {}

  /** Adds a comment whose id is free. */
  public record Write(Comment comment) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      require(!before.comments().containsKey(comment.id()), comment.id() + " is taken");
      require(!comment.about().isEmpty(), "a comment is about something");
      requireText(comment.id(), comment.text());
      return before.with(comment);
    }

    @Override
    public Description description() {
      return Description.of("comment", new Id(comment.about()));
    }
  }

  /** Says something to a comment. */
  public record Answer(Comment comment, Comment.Reply reply) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      Comment found = existing(before, comment);
      require(!found.replies().containsKey(reply.id()), reply.id() + " is taken");
      requireText(reply.id(), reply.text());
      return before.with(found.withReply(reply));
    }

    @Override
    public Description description() {
      return Description.of("comment.reply", new Id(comment.about()));
    }
  }

  /** Says that something is still to be done about a comment, or no longer. */
  public record Settle(Comment comment, Comment.State state) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      return before.with(existing(before, comment).withState(state));
    }

    @Override
    public Description description() {
      return Description.of(
          switch (state) {
            case OPEN -> "comment.reopen";
            case RESOLVED -> "comment.resolve";
          },
          new Id(comment.about()));
    }
  }

  /** Deletes a comment with its replies. */
  public record Delete(Comment comment) implements Edit {
    @Override
    public Architecture apply(Architecture before) {
      existing(before, comment);
      return before.withComments(before.comments().newWithoutKey(comment.id()));
    }

    @Override
    public Description description() {
      return Description.of("comment.delete", new Id(comment.about()));
    }
  }

  private static Comment existing(Architecture model, Comment comment) {
    Comment found = model.comments().get(comment.id());
    require(found != null, "there is no comment " + comment.id());
    return found;
  }

  /** What could not be read again must not be made. */
  private static void requireText(String id, String text) {
    require(Slugs.isSlug(id), id + " is not an id");
    require(!text.isEmpty(), "a comment says something");
    require(text.length() <= Comment.MOST_CHARACTERS, "the comment is too long");
  }
}
