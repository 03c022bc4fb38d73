package io.seciot.cli.risks;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.check.DecisionWords;
import io.seciot.cli.check.RiskJson;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Level;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.risk.MeasureInPlace;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.RiskRow;
import io.seciot.ontology.risk.RiskState;
import java.io.IOException;

/** The risk register as programs read it; {@code docs/schemas/risks.schema.json} describes it. */
final class RisksJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private final JsonGenerator json;
  private final RiskRegister register;

  private RisksJson(JsonGenerator json, RiskRegister register) {
    this.json = json;
    this.register = register;
  }

  static String text(ModelFile file, RiskRegister register) {
    return JsonText.of(json -> new RisksJson(json, register).write(file));
  }

  private void write(ModelFile file) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeObjectFieldStart("model");
    json.writeStringField("file", file.path().toString());
    json.writeStringField("sha256", file.sha256());
    json.writeEndObject();
    json.writeStringField("day", register.day().toString());
    json.writeObjectFieldStart("totals");
    for (RiskState state : RiskState.values()) {
      total(state);
    }
    json.writeEndObject();
    json.writeArrayFieldStart("risks");
    for (RiskRow row : register.rows()) {
      row(row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void total(RiskState state) throws IOException {
    json.writeObjectFieldStart(state.word());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), register.count(state, severity));
    }
    json.writeArrayFieldStart("matrix");
    for (Level likelihood : Level.values()) {
      json.writeStartArray();
      for (Level impact : Level.values()) {
        json.writeNumber(register.count(state, likelihood, impact));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void row(RiskRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("finding", row.id());
    json.writeStringField("title", row.finding().explanation().title());
    json.writeStringField("element", row.finding().focus().id());
    json.writeStringField("state", state(row));
    json.writeBooleanField("counted", row.counts());
    for (RiskState state : RiskState.values()) {
      json.writeFieldName(state.word());
      RiskJson.write(json, row.at(state));
    }
    json.writeArrayFieldStart("inPlace");
    for (MeasureInPlace measure : row.inPlace()) {
      measure(measure);
    }
    json.writeEndArray();
    JsonText.texts(json, "planned", row.planned().collect(Countermeasure::id));
    Decision decision = row.decision();
    if (decision != null) {
      decision(decision);
    }
    json.writeEndObject();
  }

  private static String state(RiskRow row) {
    if (row.present() != null) {
      return row.isPossible() ? "possible" : "confirmed";
    }
    return row.isTreated() ? "treated" : "planned";
  }

  private void measure(MeasureInPlace measure) throws IOException {
    json.writeStartObject();
    json.writeStringField("item", measure.item().id());
    json.writeStringField("property", measure.property().id());
    json.writeStringField("sentence", measure.sentence());
    String source = SourceWords.of(measure.fact().source());
    if (!source.isEmpty()) {
      json.writeStringField("source", source);
    }
    json.writeEndObject();
  }

  private void decision(Decision decision) throws IOException {
    json.writeObjectFieldStart("decision");
    json.writeStringField("status", DecisionWords.status(decision));
    json.writeStringField("by", decision.signature().by());
    json.writeStringField("on", decision.signature().on().toString());
    json.writeStringField("reason", decision.reason());
    if (decision.ticket() != null) {
      json.writeStringField("ticket", decision.ticket());
    }
    if (decision.expires() != null) {
      json.writeStringField("expires", decision.expires().toString());
      json.writeBooleanField("expired", decision.isExpiredOn(register.day()));
    }
    json.writeEndObject();
  }
}
