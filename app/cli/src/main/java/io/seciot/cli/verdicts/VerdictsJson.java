package io.seciot.cli.verdicts;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.check.VerdictJson;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.ontology.analysis.IxitTable;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;

/** Verdicts as programs read them; {@code docs/schemas/verdicts.schema.json} describes it. */
final class VerdictsJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private VerdictsJson() {}

  /** The standards, with their provisions and the tables for their tests where they are wanted. */
  static String text(
      ModelFile file,
      ImmutableList<StandardVerdicts> standards,
      boolean withProvisions,
      ImmutableList<IxitTable> tables) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeObjectFieldStart("model");
      json.writeStringField("file", file.path().toString());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
      json.writeArrayFieldStart("standards");
      for (StandardVerdicts standard : standards) {
        standard(json, standard, withProvisions);
      }
      json.writeEndArray();
      if (tables.notEmpty()) {
        json.writeArrayFieldStart("ixit");
        for (IxitTable table : tables) {
          table(json, table);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    });
  }

  private static void table(JsonGenerator json, IxitTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id());
    json.writeStringField("title", table.title());
    json.writeArrayFieldStart("entries");
    for (IxitTable.Entry entry : table.entries()) {
      json.writeStartObject();
      json.writeStringField("item", entry.item());
      json.writeArrayFieldStart("cells");
      for (IxitTable.Cell cell : entry.cells()) {
        cell(json, cell);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, IxitTable.Cell cell) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", cell.field());
    json.writeStringField("from", from(cell));
    if (!cell.value().isEmpty()) {
      json.writeStringField("value", cell.value());
    }
    if (cell.question() != null) {
      json.writeStringField("question", cell.question());
    }
    json.writeEndObject();
  }

  private static String from(IxitTable.Cell cell) {
    return switch (cell.state()) {
      case FROM_MODEL -> "model";
      case ASKED -> "question";
      case BY_HAND -> "hand";
    };
  }

  private static void standard(
      JsonGenerator json, StandardVerdicts standard, boolean withProvisions) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", standard.standard().id());
    json.writeStringField("title", standard.standard().title());
    json.writeStringField("edition", standard.standard().edition());
    json.writeObjectFieldStart("counts");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(VerdictJson.word(verdict), standard.count(verdict));
    }
    json.writeEndObject();
    if (withProvisions) {
      json.writeArrayFieldStart("provisions");
      for (ProvisionVerdict verdict : standard.provisions()) {
        json.writeStartObject();
        json.writeStringField("id", verdict.provision().id());
        VerdictJson.fields(json, verdict);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
