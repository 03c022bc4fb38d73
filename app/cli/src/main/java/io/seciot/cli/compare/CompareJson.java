package io.seciot.cli.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.compare.CompareCommand.Compared;
import io.seciot.cli.json.JsonText;
import io.seciot.model.Comment;
import io.seciot.model.Item;
import io.seciot.model.Signature;
import io.seciot.model.diff.Changes;
import io.seciot.model.diff.CommentChanges;
import io.seciot.model.diff.FieldChange;
import io.seciot.ontology.analysis.Finding;
import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;

/** Two versions compared; {@code docs/schemas/comparison.schema.json} describes it. */
final class CompareJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private CompareJson() {}

  static String text(Compared compared) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      DifferenceJson.model(json, "before", compared.before());
      DifferenceJson.model(json, "after", compared.after());
      drawing(json, compared.difference().drawn());
      new DifferenceJson(json, finding -> "").fields(compared.difference());
      comments(json, CommentChanges.between(compared.before().model(), compared.after().model()));
      json.writeObjectFieldStart("gate");
      json.writeStringField("failOnNew", compared.stopping().threshold().toString());
      JsonText.texts(json, "findings", compared.stopping().findings().collect(Finding::id));
      json.writeBooleanField("failed", compared.stopping().findings().notEmpty());
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void drawing(JsonGenerator json, Changes drawn) throws IOException {
    json.writeObjectFieldStart("drawing");
    items(json, "added", drawn.added());
    items(json, "removed", drawn.removed());
    json.writeArrayFieldStart("changed");
    for (Changes.Change change : drawn.changed()) {
      json.writeStartObject();
      item(json, change.after());
      json.writeArrayFieldStart("fields");
      for (FieldChange field : change.fields()) {
        field(json, field);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void items(JsonGenerator json, String field, ImmutableList<Item> items)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Item item : items) {
      json.writeStartObject();
      item(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void item(JsonGenerator json, Item item) throws IOException {
    json.writeStringField("id", item.id());
    json.writeStringField("kind", item.kind());
    json.writeStringField("name", item.name());
  }

  private static void comments(JsonGenerator json, CommentChanges changes) throws IOException {
    json.writeObjectFieldStart("comments");
    comments(json, "new", changes.added());
    comments(json, "gone", changes.removed());
    comments(json, "changed", changes.changed().collect(CommentChanges.Change::after));
    json.writeEndObject();
  }

  private static void comments(JsonGenerator json, String field, ImmutableList<Comment> comments)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Comment comment : comments) {
      json.writeStartObject();
      json.writeStringField("id", comment.id());
      json.writeStringField("about", comment.about());
      said(json, comment.signature(), comment.text());
      json.writeStringField("state", comment.isOpen() ? "open" : "resolved");
      json.writeArrayFieldStart("replies");
      for (Comment.Reply reply : comment.replies().valuesView()) {
        json.writeStartObject();
        json.writeStringField("id", reply.id());
        said(json, reply.signature(), reply.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void said(JsonGenerator json, Signature signature, String text)
      throws IOException {
    json.writeStringField("by", signature.by());
    json.writeStringField("on", signature.on().toString());
    json.writeStringField("text", text);
  }

  private static void field(JsonGenerator json, FieldChange field) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", field.field());
    if (field.before() != null) {
      json.writeStringField("before", field.before());
    }
    if (field.after() != null) {
      json.writeStringField("after", field.after());
    }
    json.writeEndObject();
  }
}
