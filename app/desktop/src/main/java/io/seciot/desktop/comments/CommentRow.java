package io.seciot.desktop.comments;

import io.seciot.model.Comment;

/**
 * A comment in the list.
 *
 * @param subject what it is about, in words
 * @param isThere whether what it is about still exists
 */
public record CommentRow(Comment comment, String subject, boolean isThere) {

  /** Stays the same while the comment is answered and settled. */
  public String id() {
    return comment.id();
  }
}
