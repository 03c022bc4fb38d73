package io.seciot.cli.paths;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.model.Element;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.paths.AttackPath;
import io.seciot.ontology.paths.AttackPaths;
import io.seciot.ontology.paths.Cut;
import io.seciot.ontology.paths.Wall;
import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;

/** Attack paths as programs read them; {@code docs/schemas/paths.schema.json} describes it. */
final class PathsJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private PathsJson() {}

  static String text(ModelFile file, ImmutableList<AttackPath> shown, AttackPaths paths) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeObjectFieldStart("model");
      json.writeStringField("file", file.path().toString());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
      json.writeArrayFieldStart("paths");
      for (AttackPath path : shown) {
        path(json, path);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("cuts");
      for (Cut cut : paths.cuts()) {
        json.writeStartObject();
        json.writeStringField("finding", cut.finding().id());
        json.writeNumberField("closed", cut.closed());
        json.writeNumberField("harder", cut.longer());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("walls");
      for (Wall wall : paths.walls().newWithAll(paths.possibleWalls())) {
        wall(json, wall);
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
    JsonText.texts(json, "walls", path.walls().collect(Element::id));
    json.writeEndObject();
  }

  private static void wall(JsonGenerator json, Wall wall) throws IOException {
    json.writeStartObject();
    json.writeStringField("network", wall.network().id());
    json.writeStringField("property", wall.filter().id());
    json.writeStringField("value", ((Value.Text) wall.value()).text());
    json.writeBooleanField("stated", wall.stated());
    json.writeNumberField("closed", wall.closed());
    json.writeNumberField("harder", wall.longer());
    json.writeEndObject();
  }
}
