package io.seciot.model.file;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.model.Comment;
import io.seciot.model.Extras;
import io.seciot.model.Review;
import io.seciot.model.Signature;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.set.sorted.ImmutableSortedSet;

/** Writes what people say about a model: comments with replies, and reviews. */
final class DiscussionWriter {

  /** Between the threat and what it is about, in the id of a finding. */
  static final String OF = "@";

  private final JsonGenerator out;

  DiscussionWriter(JsonGenerator out) {
    this.out = out;
  }

  void comments(ImmutableSortedMap<String, Comment> comments) throws IOException {
    if (comments.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("comments");
    for (Comment comment : comments.valuesView()) {
      out.writeStartObject();
      out.writeStringField("id", comment.id());
      out.writeStringField("about", comment.about());
      said(comment.signature(), comment.text());
      out.writeStringField("state", Words.of(comment.state()));
      replies(comment.replies());
      extras(comment.extras());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void replies(ImmutableSortedMap<String, Comment.Reply> replies) throws IOException {
    if (replies.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("replies");
    for (Comment.Reply reply : replies.valuesView()) {
      out.writeStartObject();
      out.writeStringField("id", reply.id());
      said(reply.signature(), reply.text());
      extras(reply.extras());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void said(Signature signature, String text) throws IOException {
    signature(signature);
    out.writeStringField("text", text);
  }

  void signature(Signature signature) throws IOException {
    out.writeStringField("by", signature.by());
    out.writeStringField("on", signature.on().toString());
  }

  void reviews(ImmutableSortedMap<String, Review> reviews) throws IOException {
    if (reviews.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("reviews");
    for (Review review : reviews.valuesView()) {
      out.writeStartObject();
      out.writeStringField("id", review.id());
      signature(review.signature());
      findings(review.findings());
      extras(review.extras());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void findings(ImmutableSortedSet<String> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    Map<String, String> items = new TreeMap<>();
    for (String finding : findings) {
      int at = finding.indexOf(OF);
      items.merge(
          finding.substring(0, at), finding.substring(at + 1), (all, next) -> all + " " + next);
    }
    out.writeObjectFieldStart("findings");
    for (Map.Entry<String, String> threat : items.entrySet()) {
      out.writeStringField(threat.getKey(), threat.getValue());
    }
    out.writeEndObject();
  }

  void extras(Extras extras) throws IOException {
    for (var field : extras.fields().properties()) {
      out.writeFieldName(field.getKey());
      out.writeTree(field.getValue());
    }
  }
}
