package io.seciot.report.assessment;

import static io.seciot.report.assessment.Labels.key;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.risk.RiskRow;
import io.seciot.ontology.standards.Provision;
import io.seciot.report.content.Block;
import io.seciot.report.content.Cover;
import io.seciot.report.content.Sheet;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/** The same as tables to filter and to work through. */
final class SheetParts {

  private final Assessment assessment;
  private final SummaryParts figures;
  private final Wording wording;

  SheetParts(Assessment assessment, SummaryParts figures) {
    this.assessment = assessment;
    this.figures = figures;
    this.wording = assessment.wording();
  }

  ImmutableList<Sheet> all(Cover cover) {
    return Lists.immutable.of(summary(cover), ics(), findings(), risks(), questions());
  }

  private Sheet summary(Cover cover) {
    MutableList<ImmutableList<String>> rows = Lists.mutable.empty();
    rows.add(Lists.immutable.of(cover.kind(), cover.title()));
    for (Block.Entry entry : cover.facts()) {
      rows.add(
          Lists.immutable.of(entry.label(), entry.lines().collect(l -> l.text()).makeString("\n")));
    }
    for (Verdict verdict : Verdict.values()) {
      String label = wording.text(key("verdict", verdict));
      rows.add(
          Lists.immutable.of(
              wording.text("sheet.summary.verdict", label),
              Integer.toString(assessment.verdicts().count(verdict))));
    }
    for (Severity severity : Lists.immutable.with(Severity.values()).toReversed()) {
      rows.add(severity(severity, "confidence.confirmed", figures.open(severity, true)));
      rows.add(severity(severity, "confidence.potential", figures.open(severity, false)));
    }
    rows.add(Lists.immutable.of(wording.text("sheet.summary.notice"), cover.notice()));
    return new Sheet(
        wording.text("sheet.summary"),
        Lists.immutable.of(column("column.item", 38), column("column.value", 80)),
        rows.toImmutable());
  }

  private ImmutableList<String> severity(Severity severity, String confidence, int count) {
    return Lists.immutable.of(
        wording.text(
            "sheet.summary.severity",
            wording.text(confidence),
            wording.text(key("severity", severity))),
        Integer.toString(count));
  }

  private Sheet ics() {
    IcsPart ics = new IcsPart(assessment);
    return new Sheet(
        wording.text("sheet.ics"),
        Lists.immutable.of(
            column("column.provision", 11),
            column("column.section", 28),
            column("column.title", 36),
            column("column.status", 14),
            column("column.answer", 9),
            column("column.verdict", 15),
            column("column.reason", 70),
            column("column.findings", 40)),
        assessment.verdicts().provisions().collect(verdict -> ics(ics, verdict)));
  }

  private ImmutableList<String> ics(IcsPart ics, ProvisionVerdict verdict) {
    Provision provision = verdict.provision();
    return Lists.immutable.of(
        provision.id(),
        provision.section().number() + " " + provision.section().title(),
        provision.title(),
        provision.status(),
        Labels.answer(wording, verdict.verdict()),
        wording.text(key("verdict", verdict.verdict())),
        ics.reasons(verdict).makeString("\n"),
        verdict.findings().makeString("\n"));
  }

  private Sheet findings() {
    return new Sheet(
        wording.text("sheet.findings"),
        Lists.immutable.of(
            column("column.rank", 6),
            column("column.finding", 36),
            column("column.where", 28),
            column("column.severity", 11),
            column("column.likelihood", 11),
            column("column.impact", 11),
            column("column.confidence", 12),
            column("column.decision", 16),
            column("column.scenario", 60),
            column("column.why", 50),
            column("column.arithmetic", 40),
            column("column.fix", 70),
            column("column.provisions", 16),
            column("column.references", 24),
            column("column.id", 34)),
        assessment.cases().collect(this::finding));
  }

  private ImmutableList<String> finding(Case one) {
    Finding finding = one.finding();
    return Lists.immutable
        .of(
            one.mark(),
            one.title(),
            finding.items().collect(assessment::whereabouts).makeString("\n"),
            wording.text(key("severity", finding.severity())),
            wording.text(key("level", finding.risk().likelihood())),
            wording.text(key("level", finding.risk().impact())),
            wording.text(key("confidence", finding.confidence())),
            finding.decision() == null
                ? wording.text("decision.undecided")
                : wording.text(key("decision", finding.decision().status())))
        .newWithAll(
            Lists.immutable.of(
                finding.explanation().scenario(),
                finding.explanation().why().collect(Reasons::text).makeString("\n"),
                finding.explanation().arithmetic().makeString("\n"),
                one.remedies().collect(this::fix).makeString("\n\n"),
                finding.threat().references().provisions().makeString("\n"),
                FindingParts.references(finding).makeString("\n"),
                finding.id()));
  }

  private String fix(Remedy remedy) {
    MutableList<String> lines =
        Lists.mutable.of(
            remedy.countermeasure().title()
                + " ("
                + wording.text(remedy.resolves() ? "finding.fix.resolves" : "finding.fix.helps")
                + ")");
    int number = 0;
    for (String step : remedy.steps()) {
      number++;
      lines.add(number + ". " + step);
    }
    return lines.makeString("\n");
  }

  private Sheet risks() {
    return new Sheet(
        wording.text("sheet.risks"),
        Lists.immutable.of(
            column("column.finding", 44),
            column("column.where", 32),
            column("column.confidence", 12),
            column("risk.inherent", 11),
            column("risk.present", 11),
            column("risk.residual", 11),
            column("column.measures", 60),
            column("column.decision", 16),
            column("column.by", 24),
            column("column.on", 12),
            column("column.ticket", 14),
            column("column.id", 40)),
        assessment.request().risks().rows().collect(this::risk));
  }

  private ImmutableList<String> risk(RiskRow row) {
    Decision decision = row.decision();
    ImmutableList<String> measures =
        row.inPlace()
            .collect(m -> wording.text("risk.in-place") + " " + RiskParts.sentence(m))
            .newWithAll(row.planned().collect(m -> wording.text("risk.planned") + " " + m.title()));
    return Lists.immutable
        .of(
            row.finding().explanation().title(),
            assessment.whereabouts(row.finding().focus()),
            row.isTreated()
                ? wording.text("nothing")
                : wording.text(key("confidence", row.finding().confidence())),
            rating(row.inherent()),
            rating(row.present()),
            rating(row.residual()),
            measures.makeString("\n"))
        .newWithAll(
            Lists.immutable.of(
                decision == null
                    ? wording.text("decision.undecided")
                    : wording.text(key("decision", decision.status())),
                decision == null ? "" : decision.signature().by(),
                decision == null ? "" : decision.signature().on().toString(),
                decision == null || decision.ticket() == null ? "" : decision.ticket(),
                row.id()));
  }

  private String rating(@Nullable Risk risk) {
    return wording.text(risk == null ? "risk.gone" : key("severity", risk.severity()));
  }

  private Sheet questions() {
    QuestionParts parts = new QuestionParts(assessment);
    MutableList<ImmutableList<String>> rows = Lists.mutable.empty();
    for (Question question : assessment.analysis().questions()) {
      rows.add(
          Lists.immutable.of(
              Integer.toString(rows.size() + 1),
              question.text(),
              assessment.whereabouts(question.item()),
              question.property().choices().collect(choice -> choice.label()).makeString("\n"),
              question
                  .findings()
                  .flatCollect(assessment::casesOf)
                  .collect(Case::mark)
                  .makeString(", "),
              parts.provisions(question).makeString(", "),
              question.id()));
    }
    return new Sheet(
        wording.text("sheet.questions"),
        Lists.immutable.of(
            column("column.rank", 6),
            column("column.question", 60),
            column("column.where", 36),
            column("column.choices", 36),
            column("column.findings", 20),
            column("column.provisions", 24),
            column("column.id", 34)),
        rows.toImmutable());
  }

  private Sheet.Column column(String key, int width) {
    return new Sheet.Column(wording.text(key), width);
  }
}
