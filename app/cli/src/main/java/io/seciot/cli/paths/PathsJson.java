package io.seciot.cli.paths;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.Cut;
import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;

/** Attack paths as programs read them; {@code docs/schemas/paths.schema.json} describes it. */
final class PathsJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private PathsJson() {}

  static String text(ModelFile file, ImmutableList<AttackPath> paths, ImmutableList<Cut> cuts) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeObjectFieldStart("model");
      json.writeStringField("file", file.path().toString());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
      json.writeArrayFieldStart("paths");
      for (AttackPath path : paths) {
        path(json, path);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("cuts");
      for (Cut cut : cuts) {
        json.writeStartObject();
        json.writeStringField("finding", cut.finding().id());
        json.writeNumberField("closed", cut.closed());
        json.writeNumberField("harder", cut.longer());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void path(JsonGenerator json, AttackPath path) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", path.start().word());
    json.writeStringField("to", path.asset().id());
    json.writeNumberField("effort", path.effort());
    JsonText.texts(json, "steps", path.steps().collect(Finding::id));
    json.writeEndObject();
  }
}
