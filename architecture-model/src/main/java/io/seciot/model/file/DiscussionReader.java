package io.seciot.model.file;

import io.seciot.model.Comment;
import io.seciot.model.Extras;
import io.seciot.model.Message;
import io.seciot.model.Review;
import io.seciot.model.Signature;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Reads what people say about a model: comments with replies, and reviews. */
final class DiscussionReader {

  private final Problems problems;

  DiscussionReader(Problems problems) {
    this.problems = problems;
  }

  Comment comment(Cursor cursor) {
    String id = cursor.requiredSlug("id");
    String about = cursor.requiredMention("about");
    Signature signature = FactReader.signature(cursor);
    String text = text(cursor);
    Comment.State state =
        cursor.has("state")
            ? cursor.choice("state", Comment.State.class, Comment.State.OPEN)
            : Comment.State.OPEN;
    ImmutableSortedMap<String, Comment.Reply> replies = replies(cursor);
    return new Comment(id, about, signature, text, state, replies, cursor.extras());
  }

  private static String text(Cursor cursor) {
    String text = cursor.requiredText("text");
    if (text.isEmpty() && cursor.isText("text")) {
      cursor.problem(
          "text",
          Message.of("the field \"{0}\" is empty", "text"),
          Message.of("Say something or take the entry out"));
    }
    if (text.length() > Comment.MOST_CHARACTERS) {
      cursor.problem(
          "text",
          Message.of(
              "the text has {0} characters and the limit is {1}",
              text.length(), Comment.MOST_CHARACTERS),
          Message.of("Shorten it, or put it into a document and name that here"));
    }
    return text;
  }

  private ImmutableSortedMap<String, Comment.Reply> replies(Cursor cursor) {
    Map<String, Comment.Reply> found = new TreeMap<>();
    cursor.eachEntry(
        "replies",
        (path, value) -> {
          Cursor entry = Cursor.on(problems, path, value);
          Comment.Reply reply = reply(entry);
          if (found.putIfAbsent(reply.id(), reply) != null && !reply.id().isEmpty()) {
            entry.problem(
                "id",
                Message.of("the id {0} is used a second time", Message.quoted(reply.id())),
                Message.of("Give each reply an id of its own"));
          }
        });
    return SortedMaps.immutable.withSortedMap(new TreeMap<>(found));
  }

  private static Comment.Reply reply(Cursor cursor) {
    String id = cursor.requiredSlug("id");
    Signature signature = FactReader.signature(cursor);
    String text = text(cursor);
    return new Comment.Reply(id, signature, text, cursor.extras());
  }

  Review review(Cursor cursor) {
    String id = cursor.requiredSlug("id");
    Signature signature = FactReader.signature(cursor);
    ImmutableSortedSet<String> findings = findings(cursor.object("findings"));
    Extras extras = cursor.extras();
    return new Review(id, signature, findings, extras);
  }

  /** By threat, with what each is about: a review of hundreds of findings stays a short text. */
  private ImmutableSortedSet<String> findings(Cursor cursor) {
    TreeSet<String> found = new TreeSet<>();
    cursor.eachField((threat, value) -> {
      if (value instanceof Located.Scalar(int line, String items)) {
        for (String item : items.strip().split("\\s+")) {
          found.add(threat + DiscussionWriter.OF + item);
        }
      } else {
        problems.add(
            value.line(),
            cursor.at(threat),
            Message.of("expected a text here, not {0}", value.what()),
            Message.of("Name the items that the threat was found on, with spaces between them"));
      }
    });
    return SortedSets.immutable.withSortedSet(found);
  }
}
