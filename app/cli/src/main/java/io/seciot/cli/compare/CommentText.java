package io.seciot.cli.compare;

import io.seciot.cli.compare.CompareCommand.Compared;
import io.seciot.cli.terminal.Ink;
import io.seciot.cli.terminal.Page;
import io.seciot.model.Comment;
import io.seciot.model.Item;
import io.seciot.model.Signature;
import io.seciot.model.diff.CommentChanges;
import io.seciot.ontology.analysis.Analysis;
import java.util.Optional;

/** What was said since the earlier version, as people read it. */
final class CommentText {

  private static final int ROOM = 10;

  private final Compared compared;
  private final Page page;

  CommentText(Compared compared, Page page) {
    this.compared = compared;
    this.page = page;
  }

  void print(CommentChanges changes) {
    if (changes.isEmpty()) {
      return;
    }
    int count = changes.added().size() + changes.changed().size() + changes.removed().size();
    page.gap().line(0, Ink.STRONG, "Comments (" + count + ")");
    for (Comment comment : changes.added()) {
      entry("new", comment);
      comment.replies().forEachValue(this::reply);
    }
    for (CommentChanges.Change change : changes.changed()) {
      entry(label(change), change.after());
      change.replies().forEach(this::reply);
    }
    changes.removed().forEach(comment -> entry("deleted", comment));
  }

  private static String label(CommentChanges.Change change) {
    if (!change.isSettledOtherwise()) {
      return change.replies().isEmpty() ? "changed" : "answered";
    }
    return change.after().isOpen() ? "reopened" : "resolved";
  }

  private void entry(String label, Comment comment) {
    page.entry(
        2,
        ROOM,
        new Page.Entry(
            Ink.PLAIN,
            label,
            Ink.PLAIN,
            about(comment.about()) + ": " + comment.text(),
            signed(comment.signature())));
  }

  private void reply(Comment.Reply reply) {
    page.line(2 + ROOM, Ink.FAINT, signed(reply.signature()) + ": " + reply.text());
  }

  private static String signed(Signature signature) {
    return signature.by() + ", " + signature.on();
  }

  private String about(String id) {
    return name(id, compared.difference().after())
        .or(() -> name(id, compared.difference().before()))
        .orElse(id);
  }

  private static Optional<String> name(String id, Analysis analysis) {
    return analysis
        .model()
        .item(id)
        .map(Item::name)
        .or(() -> analysis.finding(id).map(finding -> finding.explanation().title()));
  }
}
