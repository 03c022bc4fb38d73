package io.seciot.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.SourceWords;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** Verdicts and reasons as programs read them, wherever they stand. */
public final class VerdictJson {

  private VerdictJson() {}

  /** The fields of a verdict, inside of an object that is open. */
  public static void fields(JsonGenerator json, ProvisionVerdict verdict) throws IOException {
    json.writeStringField("verdict", word(verdict.verdict()));
    json.writeStringField("title", verdict.provision().title());
    json.writeStringField("status", verdict.provision().status());
    reasons(json, verdict.why());
    JsonText.texts(json, "questions", verdict.questions());
    JsonText.texts(json, "findings", verdict.findings());
  }

  /** As written in results: {@code not-met}. */
  public static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Sentences for people, and the same taken apart for programs. */
  static void reasons(JsonGenerator json, ImmutableList<Reason> reasons) throws IOException {
    JsonText.texts(json, "why", reasons.collect(SourceWords::sentence));
    json.writeArrayFieldStart("trace");
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringField("sentence", reason.sentence());
      if (reason.item() != null) {
        json.writeStringField("item", reason.item());
      }
      if (reason.property() != null) {
        json.writeStringField("property", reason.property());
      }
      String source = SourceWords.of(reason.source());
      if (!source.isEmpty()) {
        json.writeStringField("source", source);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
