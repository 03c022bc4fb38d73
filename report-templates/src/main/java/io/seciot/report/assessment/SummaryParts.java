package io.seciot.report.assessment;

import static io.seciot.report.assessment.Labels.key;

import io.seciot.ontology.analysis.ProvisionVerdict;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.analysis.Verdict;
import io.seciot.ontology.standards.Provision.ProvisionLevel;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What the management reads: figures and what matters most. */
final class SummaryParts {

  private static final int TOP = 5;
  private static final ImmutableList<Verdict> VERDICTS =
      Lists.immutable.of(
          Verdict.MET, Verdict.NOT_MET, Verdict.OPEN, Verdict.NOT_EXECUTED, Verdict.NOT_APPLICABLE);

  private final Assessment assessment;
  private final Wording wording;

  SummaryParts(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  /** How many provisions of the level have the verdict. */
  int count(ProvisionLevel level, Verdict verdict) {
    return provisions(level).count(provision -> provision.verdict() == verdict);
  }

  private ImmutableList<ProvisionVerdict> provisions(ProvisionLevel level) {
    return assessment
        .verdicts()
        .provisions()
        .select(provision -> provision.provision().level() == level);
  }

  ImmutableList<Block> verdictChart() {
    ImmutableList<VerdictChart.Bar> bars =
        Lists.immutable.of(
            bar("column.mandatory", ProvisionLevel.MANDATORY),
            bar("column.recommended", ProvisionLevel.RECOMMENDED));
    String rows = bars.collect(this::spoken).makeString(" ");
    return Lists.immutable.of(
        new Block.Picture(
            VerdictChart.draw(bars, wording.text("chart.alternative", rows)),
            wording.text(
                "chart.caption",
                assessment.verdicts().standard().title(),
                assessment.verdicts().standard().edition())));
  }

  private VerdictChart.Bar bar(String label, ProvisionLevel level) {
    return new VerdictChart.Bar(
        wording.text(label),
        VERDICTS.collect(verdict ->
            new VerdictChart.Piece(
                verdict, wording.text(key("verdict", verdict)), count(level, verdict))));
  }

  private String spoken(VerdictChart.Bar bar) {
    String pieces =
        bar.pieces().collect(piece -> piece.label() + " " + piece.count()).makeString(", ");
    return wording.text("chart.alternative.row", bar.label(), pieces);
  }

  ImmutableList<Block> verdictTable() {
    ImmutableList<Block.Row> rows =
        VERDICTS.collect(verdict ->
            cells(
                Line.of(new Inline.Badge(wording.text(key("verdict", verdict)), Tone.of(verdict))),
                count(ProvisionLevel.MANDATORY, verdict),
                count(ProvisionLevel.RECOMMENDED, verdict),
                assessment.verdicts().count(verdict)));
    Block.Row total =
        cells(
            Line.strong(wording.text("total")),
            provisions(ProvisionLevel.MANDATORY).size(),
            provisions(ProvisionLevel.RECOMMENDED).size(),
            assessment.verdicts().provisions().size());
    return Lists.immutable.of(
        new Block.Table(
            wording.text("chart.title"),
            columns("column.verdict", "column.mandatory", "column.recommended", "column.all"),
            rows.newWith(total)));
  }

  ImmutableList<Block> severityTable() {
    ImmutableList<Block.Row> rows =
        Lists.immutable
            .with(Severity.values())
            .toReversed()
            .collect(severity ->
                cells(
                    Line.of(Labels.badge(wording, severity)),
                    open(severity, true),
                    open(severity, false),
                    decided(severity)));
    return Lists.immutable.of(
        new Block.Table(
            wording.text("column.severity"),
            columns("column.severity", "column.confirmed", "column.possible", "column.decided"),
            rows));
  }

  /** Open findings of this severity, confirmed or only possible. */
  int open(Severity severity, boolean confirmed) {
    return assessment
        .cases()
        .count(one ->
            one.finding().isOpen()
                && one.finding().severity() == severity
                && one.isConfirmed() == confirmed);
  }

  private int decided(Severity severity) {
    return assessment
        .cases()
        .count(one -> !one.finding().isOpen() && one.finding().severity() == severity);
  }

  private ImmutableList<Block.Column> columns(
      String first, String second, String third, String last) {
    return Lists.immutable.of(
        new Block.Column(wording.text(first), 34),
        new Block.Column(wording.text(second), 22),
        new Block.Column(wording.text(third), 22),
        new Block.Column(wording.text(last), 22));
  }

  private static Block.Row cells(Line first, int second, int third, int last) {
    return new Block.Cells(
        Lists.immutable.of(Lists.immutable.of(first), number(second), number(third), number(last)));
  }

  private static ImmutableList<Line> number(int number) {
    return Lists.immutable.of(Line.of(Integer.toString(number)));
  }

  ImmutableList<Block> topFindings() {
    ImmutableList<Case> top = assessment.cases().select(Case::isConfirmedAndOpen).take(TOP);
    if (top.isEmpty()) {
      return Lists.immutable.empty();
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("column.findings"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.finding"), 46),
                new Block.Column(wording.text("column.severity"), 14),
                new Block.Column(wording.text("column.fix"), 40)),
            top.collect(this::topRow)));
  }

  private Block.Row topRow(Case one) {
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(one.link(), new Inline.Words("  " + one.title()))),
            Lists.immutable.of(Line.of(Labels.badge(wording, one.finding().severity()))),
            firstFix(one)));
  }

  /** The first fix that resolves it; where none does, the first that helps. */
  private ImmutableList<Line> firstFix(Case one) {
    return one.remedies()
        .toSortedListBy(remedy -> !remedy.resolves())
        .toImmutable()
        .take(1)
        .flatCollect(assessment.plan()::describing)
        .collect(fix -> Line.of(fix.link(), new Inline.Words("  " + fix.countermeasure().title())));
  }

  ImmutableList<Block> notMet() {
    ImmutableList<ProvisionVerdict> broken =
        provisions(ProvisionLevel.MANDATORY)
            .select(provision -> provision.verdict() == Verdict.NOT_MET);
    if (broken.isEmpty()) {
      return Lists.immutable.empty();
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text(key("verdict", Verdict.NOT_MET)),
            Lists.immutable.of(
                new Block.Column(wording.text("column.provision"), 14),
                new Block.Column(wording.text("column.title"), 60),
                new Block.Column(wording.text("column.findings"), 26)),
            broken.collect(this::notMetRow)));
  }

  private Block.Row notMetRow(ProvisionVerdict verdict) {
    ImmutableList<Inline.Link> findings =
        verdict.findings().flatCollect(assessment::casesOf).collect(Case::link);
    Inline.Link provision =
        new Inline.Link(verdict.provision().id(), IcsPart.anchor(verdict.provision()));
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(provision)),
            Lists.immutable.of(Line.of(verdict.provision().title())),
            Lists.immutable.of(
                findings.isEmpty() ? Line.faint(wording.text("nothing")) : Line.links(findings))));
  }
}
