package io.seciot.report.statement;

import io.seciot.model.Source;
import io.seciot.ontology.analysis.Analysis;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Reason;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.knowledge.Knowledge;
import io.seciot.report.template.Wording;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Verdicts, reasons, questions and findings as text. */
record Words(Analysis analysis, Knowledge knowledge, Wording wording) {

  String verdict(Verdict verdict) {
    return wording.text("verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether it applies; what does not was computed. */
  String applies(ProvisionVerdict verdict) {
    return wording.text(verdict.verdict() == Verdict.NOT_APPLICABLE ? "applies.no" : "applies.yes");
  }

  /** Why, and what is still to be answered. */
  ImmutableList<String> reasons(ProvisionVerdict verdict) {
    return verdict
        .why()
        .collect(this::sentence)
        .distinct()
        .newWithAll(
            verdict
                .questions()
                .collectIf(id -> question(id).isPresent(), id -> question(id).orElseThrow())
                .collect(question -> wording.text("to-answer", question)));
  }

  private String sentence(Reason reason) {
    return reason.source() instanceof Source.Answered answered
        ? wording.text(
            answered.evidence() == null ? "answered" : "answered.evidence",
            reason.sentence(),
            answered.signature().by(),
            answered.signature().on(),
            answered.evidence() == null ? "" : answered.evidence())
        : reason.sentence();
  }

  private Optional<String> question(String id) {
    int slash = id.indexOf('/');
    return knowledge
        .vocabulary()
        .property(id.substring(slash + 1))
        .flatMap(property ->
            analysis
                .model()
                .item(id.substring(0, slash))
                .map(item -> property.question(item.name())));
  }

  /** Titles of the findings, with the names of the user's elements. */
  ImmutableList<String> findings(ProvisionVerdict verdict) {
    return verdict
        .findings()
        .collect(id -> analysis.finding(id).map(f -> f.explanation().title()).orElse(id))
        .distinct();
  }

  /** The first few, and how many more there are. */
  ImmutableList<String> few(ImmutableList<String> all, int most) {
    int left = all.size() - most;
    return left <= 1 ? all : Lists.immutable.withAll(all.take(most)).newWith(more(left));
  }

  private String more(int left) {
    return wording.text("more", left);
  }
}
