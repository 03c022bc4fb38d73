package io.seciot.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.ontology.analysis.Coverage;
import java.io.IOException;
import java.util.Locale;

/** The coverage table as programs read it: every cell with all its reasons. */
final class CoverageJson {

  private CoverageJson() {}

  static void write(JsonGenerator json, Coverage coverage) throws IOException {
    json.writeArrayFieldStart("coverage");
    for (Coverage.Row row : coverage.rows()) {
      json.writeStartObject();
      json.writeStringField("id", row.item().id());
      json.writeStringField("name", row.item().name());
      json.writeStringField("kind", row.item().kind());
      json.writeStringField("role", row.role().name().toLowerCase(Locale.ROOT));
      json.writeObjectFieldStart("stride");
      for (Coverage.Cell cell : row.cells()) {
        cell(json, cell);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void cell(JsonGenerator json, Coverage.Cell cell) throws IOException {
    json.writeObjectFieldStart(cell.letter().letter());
    json.writeStringField("state", word(cell.state()));
    json.writeNumberField("count", cell.count());
    json.writeArrayFieldStart("why");
    for (Coverage.Note note : cell.notes()) {
      json.writeStartObject();
      json.writeStringField("state", word(note.state()));
      if (note.threat() != null) {
        json.writeStringField("threat", note.threat());
      }
      json.writeStringField("sentence", SourceWords.sentence(note.reason()));
      if (note.reason().item() != null) {
        json.writeStringField("item", note.reason().item());
      }
      if (note.reason().property() != null) {
        json.writeStringField("property", note.reason().property());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(Coverage.State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
