package io.seciot.cli.questions;

import com.fasterxml.jackson.core.JsonGenerator;
import io.seciot.cli.check.VerdictJson;
import io.seciot.cli.json.JsonText;
import io.seciot.cli.workbench.ModelFile;
import io.seciot.model.Value;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.comparison.AnalysisDifference;
import io.seciot.ontology.comparison.ChangedFinding;
import io.seciot.ontology.comparison.ChangedVerdict;
import io.seciot.ontology.reasoning.Answers;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;

/** Questions as programs read them; {@code docs/schemas/questions.schema.json} describes it. */
final class AskedJson {

  /** Changes when a field changes its meaning or goes away. */
  private static final int FORMAT = 1;

  private final Decides decides;
  private final Answers answers;

  AskedJson(Decides decides, Answers answers) {
    this.decides = decides;
    this.answers = answers;
  }

  String text(ModelFile file, int open, ImmutableList<Question> shown) {
    return JsonText.of(json -> {
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeObjectFieldStart("model");
      json.writeStringField("file", file.path().toString());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
      json.writeNumberField("open", open);
      json.writeArrayFieldStart("questions");
      for (Question question : shown) {
        question(json, question);
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private void question(JsonGenerator json, Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", question.id());
    json.writeStringField("text", question.text());
    json.writeStringField("item", question.item().id());
    json.writeStringField("property", question.property().id());
    json.writeStringField(
        "type", question.property().type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeNumberField("weight", question.weight());
    JsonText.texts(json, "findings", question.findings());
    JsonText.texts(json, "provisions", question.provisions());
    json.writeArrayFieldStart("answers");
    for (Answers.Tried tried : answers.to(question)) {
      json.writeStartObject();
      value(json, tried.value());
      json.writeStringField("label", question.property().display(tried.value()));
      effect(json, tried.effect(), decides.of(question.id(), tried.effect()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Value value) throws IOException {
    if (value instanceof Value.Flag(boolean yes)) {
      json.writeBooleanField("value", yes);
    } else {
      json.writeStringField("value", StatedValue.written(value));
    }
  }

  private static void effect(
      JsonGenerator json, AnalysisDifference effect, ImmutableList<ChangedVerdict> verdicts)
      throws IOException {
    JsonText.texts(json, "confirms", effect.findings().confirmed().collect(Finding::id));
    JsonText.texts(json, "makesPossible", effect.findings().possible().collect(Finding::id));
    JsonText.texts(json, "rulesOut", effect.findings().gone().collect(Finding::id));
    json.writeArrayFieldStart("rates");
    for (ChangedFinding pair : effect.rated()) {
      json.writeStartObject();
      json.writeStringField("finding", pair.after().id());
      json.writeStringField("before", pair.before().severity().word());
      json.writeStringField("after", pair.after().severity().word());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decides");
    for (ChangedVerdict decided : verdicts) {
      json.writeStartObject();
      json.writeStringField("standard", decided.standard().id());
      json.writeStringField("provision", decided.provision().id());
      json.writeStringField("before", VerdictJson.word(decided.before()));
      json.writeStringField("after", VerdictJson.word(decided.after()));
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.texts(json, "asks", effect.asked().collect(Question::id));
  }
}
