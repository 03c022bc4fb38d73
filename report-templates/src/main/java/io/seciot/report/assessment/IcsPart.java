package io.seciot.report.assessment;

import static io.seciot.report.assessment.Labels.key;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The implementation conformance statement: an answer with its reason for every provision. */
final class IcsPart {

  /** More reasons than these make a row that nobody reads; the workbook has them all. */
  private static final int REASONS_SHOWN = 5;

  private final Assessment assessment;
  private final Wording wording;

  IcsPart(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  ImmutableList<Block> table() {
    MutableList<Block.Row> rows = Lists.mutable.empty();
    String section = "";
    for (ProvisionVerdict verdict : assessment.verdicts().provisions()) {
      Provision.Section next = verdict.provision().section();
      if (!next.number().equals(section)) {
        section = next.number();
        rows.add(new Block.Group(next.number() + "  " + next.title()));
      }
      rows.add(row(verdict));
    }
    return Lists.immutable.of(
        new Block.Table(wording.text("sheet.ics"), columns(), rows.toImmutable()));
  }

  private ImmutableList<Block.Column> columns() {
    return Lists.immutable.of(
        new Block.Column(wording.text("column.provision"), 8),
        new Block.Column(wording.text("column.title"), 24),
        new Block.Column(wording.text("column.status"), 11),
        new Block.Column(wording.text("column.answer"), 8),
        new Block.Column(wording.text("column.reason"), 39),
        new Block.Column(wording.text("column.findings"), 10));
  }

  private Block.Row row(ProvisionVerdict verdict) {
    Provision provision = verdict.provision();
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(new Inline.Place(provision.id(), anchor(provision)))),
            Lists.immutable.of(Line.of(provision.title())),
            Lists.immutable.of(Line.of(provision.status())),
            Lists.immutable.of(Line.of(badge(verdict.verdict()))),
            shortened(reasons(verdict)).collect(Line::of),
            findings(verdict)));
  }

  static String anchor(Provision provision) {
    return "provision-" + provision.id();
  }

  private Inline badge(Verdict verdict) {
    return new Inline.Badge(Labels.answer(wording, verdict), Tone.of(verdict));
  }

  private ImmutableList<String> shortened(ImmutableList<String> reasons) {
    int left = reasons.size() - REASONS_SHOWN;
    return left <= 1
        ? reasons
        : reasons.take(REASONS_SHOWN).newWith(wording.text("answer.more", left));
  }

  /** Why the answer is what it is, and what is missing where it is open. Never empty. */
  ImmutableList<String> reasons(ProvisionVerdict verdict) {
    ImmutableList<String> given = verdict.why().collect(Reasons::text).distinct();
    MutableList<String> reasons = Lists.mutable.empty();
    if (verdict.verdict() == Verdict.NOT_EXECUTED) {
      reasons.add(wording.text("answer.not-executed.reason"));
    }
    reasons.addAllIterable(given);
    if (reasons.isEmpty()) {
      reasons.add(wording.text(key("answer.without-reason", verdict.verdict())));
    }
    if (verdict.verdict() == Verdict.OPEN) {
      ImmutableList<String> asked = questions(verdict).reject(reasons::contains);
      reasons.addAllIterable(
          asked.collect(question -> wording.text("answer.questions") + " " + question));
    }
    return reasons.toImmutable();
  }

  private ImmutableList<String> questions(ProvisionVerdict verdict) {
    return assessment
        .analysis()
        .questions()
        .select(question -> verdict.questions().contains(question.id()))
        .collect(Question::text);
  }

  private ImmutableList<Line> findings(ProvisionVerdict verdict) {
    ImmutableList<Case> cases = verdict.findings().flatCollect(assessment::casesOf);
    return cases.isEmpty()
        ? Lists.immutable.of(Line.faint(wording.text("nothing")))
        : Lists.immutable.of(Line.links(cases.collect(Case::link)));
  }
}
