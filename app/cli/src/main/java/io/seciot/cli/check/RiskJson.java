package io.seciot.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.ontology.analysis.Risk;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A rating as programs read it. */
public final class RiskJson {

  private RiskJson() {}

  /** Likelihood, impact and severity; {@code null} for a risk that is not there. */
  public static void write(JsonGenerator json, @Nullable Risk risk) throws IOException {
    if (risk == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("likelihood", risk.likelihood().word());
    json.writeStringField("impact", risk.impact().word());
    json.writeStringField("severity", risk.severity().word());
    json.writeEndObject();
  }
}
