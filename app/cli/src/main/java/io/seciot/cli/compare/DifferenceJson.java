package io.seciot.cli.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.check.VerdictJson;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedFinding.Aspect;
import io.seciot.ontology.comparison.ChangedVerdict;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/** What two analyses say otherwise, as programs read it. */
public final class DifferenceJson {

  private final JsonGenerator json;
  private final Function<Finding, String> why;

  /**
   * Writes to a generator.
   *
   * @param why the word for why a finding came, went or changed; empty for none
   */
  public DifferenceJson(JsonGenerator json, Function<Finding, String> why) {
    this.json = json;
    this.why = why;
  }

  /** A field that says which model something is about. */
  public static void model(JsonGenerator json, String field, ModelFile file) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("file", file.path().toString());
    json.writeStringField("sha256", file.sha256());
    json.writeEndObject();
  }

  /** The fields of the difference, inside an object. */
  public void fields(AnalysisDifference difference) throws IOException {
    json.writeObjectFieldStart("findings");
    findings("new", difference.findings().appeared());
    findings("gone", difference.findings().gone());
    json.writeArrayFieldStart("changed");
    for (ChangedFinding pair : difference.findings().changed()) {
      changed(pair);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("questions");
    questions("new", difference.asked());
    questions("gone", difference.settled());
    json.writeEndObject();
    verdicts(difference.everyVerdict());
    stale(difference.stale());
  }

  private void findings(String field, ImmutableList<Finding> findings) throws IOException {
    json.writeArrayFieldStart(field);
    for (Finding finding : findings) {
      json.writeStartObject();
      finding(finding);
      json.writeStringField("severity", finding.severity().word());
      json.writeStringField("confidence", finding.confidence().word());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("threat", finding.threat().id());
    json.writeStringField("item", finding.focus().id());
    json.writeStringField("title", finding.explanation().title());
    String reason = why.valueOf(finding);
    if (!reason.isEmpty()) {
      json.writeStringField("why", reason);
    }
  }

  private void changed(ChangedFinding pair) throws IOException {
    json.writeStartObject();
    finding(pair.after());
    json.writeArrayFieldStart("aspects");
    for (Aspect aspect : pair.aspects()) {
      json.writeString(aspect.word());
    }
    json.writeEndArray();
    pair("severity", pair.before().severity().word(), pair.after().severity().word());
    pair("confidence", pair.before().confidence().word(), pair.after().confidence().word());
    pair("decision", status(pair.before()), status(pair.after()));
    json.writeEndObject();
  }

  private static String status(Finding finding) {
    Decision decision = finding.decision();
    return decision == null
        ? "none"
        : decision.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void pair(String field, String before, String after) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("before", before);
    json.writeStringField("after", after);
    json.writeEndObject();
  }

  private void questions(String field, ImmutableList<Question> questions) throws IOException {
    json.writeArrayFieldStart(field);
    for (Question question : questions) {
      json.writeStartObject();
      json.writeStringField("id", question.id());
      json.writeStringField("text", question.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void verdicts(ImmutableList<ChangedVerdict> verdicts) throws IOException {
    json.writeArrayFieldStart("verdicts");
    for (ChangedVerdict changed : verdicts) {
      json.writeStartObject();
      json.writeStringField("standard", changed.standard().id());
      json.writeStringField("provision", changed.provision().id());
      json.writeStringField("before", VerdictJson.word(changed.before()));
      json.writeStringField("after", VerdictJson.word(changed.after()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stale(ImmutableList<Decision> decisions) throws IOException {
    json.writeArrayFieldStart("staleDecisions");
    for (Decision decision : decisions) {
      json.writeStartObject();
      json.writeStringField("finding", decision.finding());
      json.writeStringField("reason", decision.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
