package io.seciot.cli.knowledge;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.compare.DifferenceJson;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.ontology.comparison.EntryChanges;
import io.seciot.ontology.comparison.EntryChanges.Entry;
import io.seciot.ontology.comparison.KnowledgeDifference;
import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;

/** {@code docs/schemas/knowledge-diff.schema.json} describes it. */
final class KnowledgeDiffJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private KnowledgeDiffJson() {}

  static String text(
      KnowledgeSource before,
      KnowledgeSource after,
      ModelFile file,
      KnowledgeDifference difference) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      DifferenceJson.model(json, "model", file);
      json.writeStringField("before", before.name());
      json.writeStringField("after", after.name());
      new DifferenceJson(json, finding -> difference.cause(finding).word())
          .fields(difference.findings());
      json.writeObjectFieldStart("knowledge");
      for (EntryChanges changes : difference.entries()) {
        json.writeObjectFieldStart(changes.sort().word());
        entries(json, "added", changes.added());
        entries(json, "removed", changes.removed());
        entries(json, "changed", changes.changed());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void entries(JsonGenerator json, String field, ImmutableList<Entry> entries)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Entry entry : entries) {
      json.writeStartObject();
      json.writeStringField("id", entry.id());
      json.writeStringField("title", entry.title());
      if (entry.traits().notEmpty()) {
        JsonText.texts(json, "differsIn", entry.traits());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
