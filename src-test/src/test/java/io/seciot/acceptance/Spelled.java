package io.seciot.acceptance;

import io.seciot.model.Item;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.StandardVerdicts;
import java.util.ArrayList;
import java.util.List;

/** An analysis as lines of text, everything that a person sees included, to compare two. */
final class Spelled {

  private Spelled() {}

  static List<String> out(Analysis analysis) {
    List<String> lines = new ArrayList<>();
    analysis.findings().forEach(finding -> lines.add(line(finding)));
    analysis.questions().forEach(question -> lines.add(line(question)));
    for (StandardVerdicts standard : analysis.standards()) {
      standard
          .provisions()
          .forEach(verdict -> lines.add(standard.standard().id() + " " + line(verdict)));
    }
    analysis.stale().forEach(decision -> lines.add("stale " + decision.finding()));
    return lines;
  }

  private static String line(Finding finding) {
    return String.join(
        " | ",
        "finding " + finding.id(),
        finding.confidence().name(),
        finding.risk().toString(),
        finding.items().collect(Item::id).makeString(),
        String.valueOf(finding.decision()),
        finding.explanation().title(),
        finding.explanation().scenario(),
        finding.explanation().why().collect(Reason::sentence).makeString(" / "),
        finding.explanation().path().makeString(),
        finding.explanation().questions().makeString());
  }

  private static String line(Question question) {
    return String.join(
        " | ",
        "question " + question.id(),
        Integer.toString(question.weight()),
        question.findings().makeString(),
        question.provisions().makeString(),
        question.text());
  }

  private static String line(ProvisionVerdict verdict) {
    return String.join(
        " | ",
        verdict.provision().id(),
        verdict.verdict().name(),
        verdict.why().collect(Reason::sentence).makeString(" / "),
        verdict.questions().makeString(),
        verdict.findings().makeString());
  }
}
