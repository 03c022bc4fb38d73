package io.seciot.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Confidence;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.analysis.Verdict;
import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;

/** The counts of a check and whether it failed. */
final class SummaryJson {

  private final JsonGenerator json;
  private final Checked checked;
  private final Analysis analysis;

  SummaryJson(JsonGenerator json, Checked checked) {
    this.json = json;
    this.checked = checked;
    this.analysis = checked.analysis();
  }

  void write() throws IOException {
    Gate gate = checked.gate();
    ImmutableList<Finding> open = analysis.findings().select(Finding::isOpen);
    json.writeObjectFieldStart("summary");
    bySeverity("confirmed", open.select(f -> f.confidence() == Confidence.CONFIRMED));
    bySeverity("potential", open.select(f -> f.confidence() == Confidence.POTENTIAL));
    json.writeNumberField("decided", analysis.findings().size() - open.size());
    json.writeNumberField("folded", analysis.folded().size());
    json.writeNumberField("questions", analysis.questions().size());
    json.writeObjectFieldStart("standards");
    for (StandardVerdicts standard : analysis.standards()) {
      standard(standard);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("gate");
    json.writeStringField("failOn", gate.threshold().toString());
    json.writeNumberField("findings", gate.stoppedBy(analysis).size());
    json.writeBooleanField("failed", gate.stoppedBy(analysis).notEmpty());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void bySeverity(String field, ImmutableList<Finding> findings) throws IOException {
    json.writeObjectFieldStart(field);
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), findings.count(f -> f.severity() == severity));
    }
    json.writeEndObject();
  }

  private void standard(StandardVerdicts standard) throws IOException {
    json.writeObjectFieldStart(standard.standard().id());
    json.writeStringField("title", standard.standard().title());
    json.writeStringField("edition", standard.standard().edition());
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(VerdictJson.word(verdict), standard.count(verdict));
    }
    json.writeEndObject();
  }
}
