package io.seciot.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.json.JsonText;
import io.seciot.model.Decision;
import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.FindingGroup;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.RemedySet;
import io.seciot.ontology.analysis.StandardVerdicts;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.ontology.knowledge.Threat;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;

/** A check as programs read it; {@code docs/schemas/analysis.schema.json} describes it. */
final class AnalysisJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private final JsonGenerator json;
  private final Checked checked;
  private final Analysis analysis;

  private AnalysisJson(JsonGenerator json, Checked checked) {
    this.json = json;
    this.checked = checked;
    this.analysis = checked.analysis();
  }

  static void write(JsonGenerator json, Checked checked) throws IOException {
    new AnalysisJson(json, checked).write();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    model();
    new SummaryJson(json, checked).write();
    json.writeArrayFieldStart("findings");
    for (Finding finding : analysis.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    groups();
    folded();
    json.writeArrayFieldStart("questions");
    for (Question question : analysis.questions()) {
      question(question);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("verdicts");
    for (StandardVerdicts standard : analysis.standards()) {
      verdicts(standard);
    }
    json.writeEndObject();
    staleDecisions();
    warnings();
    if (checked.coverage() != null) {
      CoverageJson.write(json, checked.coverage());
    }
    json.writeEndObject();
  }

  private void model() throws IOException {
    json.writeObjectFieldStart("model");
    json.writeStringField("file", checked.file());
    json.writeStringField("sha256", checked.source().sha256());
    json.writeStringField("product", analysis.model().product().name());
    json.writeStringField("maker", analysis.model().product().maker());
    json.writeStringField("version", analysis.model().product().version());
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    Threat threat = finding.threat();
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("threat", threat.id());
    json.writeStringField("title", finding.explanation().title());
    json.writeStringField("scenario", finding.explanation().scenario());
    texts("stride", threat.stride().toList().toImmutable().collect(Stride::letter));
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("likelihood", finding.risk().likelihood().word());
    json.writeStringField("impact", finding.risk().impact().word());
    json.writeStringField("confidence", finding.confidence().word());
    json.writeStringField("status", status(finding));
    decision(finding);
    json.writeArrayFieldStart("elements");
    for (Item item : finding.items()) {
      item(item);
    }
    json.writeEndArray();
    VerdictJson.reasons(json, finding.explanation().why());
    texts("risk", finding.explanation().arithmetic());
    residual(finding);
    texts("path", finding.explanation().path());
    texts("questions", finding.explanation().questions());
    countermeasures(finding);
    texts("provisions", threat.references().provisions());
    texts("cwe", threat.references().cwe());
    texts("capec", threat.references().capec());
    texts("emb3d", threat.references().emb3d());
    json.writeEndObject();
  }

  /** Only those of several findings; every other finding is a group of its own. */
  private void groups() throws IOException {
    json.writeArrayFieldStart("groups");
    for (FindingGroup group : FindingGroup.of(analysis.findings())) {
      if (group.others().notEmpty()) {
        json.writeStartObject();
        json.writeStringField("threat", group.first().threat().id());
        json.writeStringField("confidence", group.first().confidence().word());
        if (group.cause() != null) {
          json.writeStringField("cause", group.cause());
        }
        texts("findings", group.findings().collect(Finding::id));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** What is possible beside the findings, in short: the questions decide it. */
  private void folded() throws IOException {
    json.writeArrayFieldStart("folded");
    for (Finding finding : analysis.folded()) {
      json.writeStartObject();
      json.writeStringField("id", finding.id());
      json.writeStringField("threat", finding.threat().id());
      json.writeStringField("title", finding.explanation().title());
      texts("stride", finding.threat().stride().toList().toImmutable().collect(Stride::letter));
      json.writeStringField("severity", finding.severity().word());
      texts("questions", finding.explanation().questions());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String status(Finding finding) {
    return checked.gate().isExpired(finding.decision())
        ? "open"
        : DecisionWords.status(finding.decision());
  }

  private void decision(Finding finding) throws IOException {
    if (finding.decision() != null) {
      json.writeFieldName("decision");
      decision(finding.decision());
    }
  }

  /** Only where something is planned; otherwise what is left is what there is. */
  private void residual(Finding finding) throws IOException {
    if (checked.target().planFor(finding).isPresent()) {
      json.writeFieldName("residual");
      RiskJson.write(json, checked.target().residual(finding).orElse(null));
    }
  }

  private void decision(Decision decision) throws IOException {
    json.writeStartObject();
    json.writeStringField("finding", decision.finding());
    json.writeStringField("status", DecisionWords.status(decision));
    json.writeStringField("by", decision.signature().by());
    json.writeStringField("on", decision.signature().on().toString());
    json.writeStringField("reason", decision.reason());
    if (decision.ticket() != null) {
      json.writeStringField("ticket", decision.ticket());
    }
    if (decision.expires() != null) {
      json.writeStringField("expires", decision.expires().toString());
      json.writeBooleanField("expired", checked.gate().isExpired(decision));
    }
    if (decision.measures().notEmpty()) {
      texts("measures", decision.measures().toList().toImmutable());
    }
    json.writeEndObject();
  }

  private void item(Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("name", item.name());
    json.writeStringField("kind", item.kind());
    json.writeEndObject();
  }

  private void countermeasures(Finding finding) throws IOException {
    json.writeArrayFieldStart("countermeasures");
    ImmutableList<Remedy> remedies = checked.analyst().remedies(finding);
    for (Remedy remedy : remedies) {
      json.writeStartObject();
      json.writeStringField("id", remedy.countermeasure().id());
      json.writeStringField("title", remedy.countermeasure().title());
      texts("steps", remedy.steps());
      json.writeBooleanField("resolves", remedy.resolves());
      json.writeStringField("effort", remedy.countermeasure().outcome().effort());
      json.writeStringField("test", remedy.countermeasure().test());
      json.writeEndObject();
    }
    json.writeEndArray();
    Optional<RemedySet> together = checked.analyst().smallestSet(finding, remedies);
    if (together.isPresent()) {
      texts("together", together.get().remedies().collect(r -> r.countermeasure().id()));
    }
  }

  private void question(Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", question.id());
    json.writeStringField("text", question.text());
    json.writeFieldName("element");
    item(question.item());
    json.writeStringField("property", question.property().id());
    texts("values", question.property().choices().collect(choice -> choice.value()));
    texts("findings", question.findings());
    texts("provisions", question.provisions());
    json.writeNumberField("weight", question.weight());
    json.writeEndObject();
  }

  private void verdicts(StandardVerdicts standard) throws IOException {
    json.writeObjectFieldStart(standard.standard().id());
    for (ProvisionVerdict verdict : standard.provisions()) {
      json.writeObjectFieldStart(verdict.provision().id());
      VerdictJson.fields(json, verdict);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void staleDecisions() throws IOException {
    json.writeArrayFieldStart("staleDecisions");
    for (Decision decision : analysis.stale()) {
      decision(decision);
    }
    json.writeEndArray();
  }

  private void warnings() throws IOException {
    json.writeArrayFieldStart("warnings");
    for (var notice : checked.notices()) {
      json.writeStartObject();
      json.writeStringField("item", notice.item());
      json.writeStringField("field", notice.field());
      json.writeStringField("reason", notice.reason());
      json.writeStringField("advice", notice.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String field, ImmutableList<String> texts) throws IOException {
    JsonText.texts(json, field, texts);
  }
}
