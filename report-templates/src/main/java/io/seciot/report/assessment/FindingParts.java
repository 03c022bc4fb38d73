package io.seciot.report.assessment;

import static io.seciot.report.assessment.Labels.key;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Finding;
import io.seciot.ontology.analysis.Question;
import io.seciot.ontology.analysis.Remedy;
import io.seciot.ontology.knowledge.Stride;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Findings: those confirmed in full, those possible as a table. */
final class FindingParts {

  private final Assessment assessment;
  private final Wording wording;

  FindingParts(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  ImmutableList<Block> confirmed() {
    return assessment.cases().select(Case::isConfirmed).flatCollect(this::card);
  }

  private ImmutableList<Block> card(Case one) {
    Finding finding = one.finding();
    MutableList<Block> blocks = Lists.mutable.empty();
    blocks.add(
        new Block.Heading(
            3, one.anchor(), Line.of(wording.text("finding.heading", one.number(), one.title()))));
    blocks.add(new Block.Paragraph(rating(finding)));
    blocks.add(new Block.Paragraph(Line.of(finding.explanation().scenario())));
    blocks.add(new Block.Facts(one.mark(), details(finding)));
    if (finding.isOpen()) {
      blocks.add(new Block.Label(wording.text("finding.fixes")));
      blocks.add(new Block.Bullets(fixes(one)));
    }
    return blocks.toImmutable();
  }

  private Line rating(Finding finding) {
    MutableList<Inline> runs = Lists.mutable.empty();
    runs.add(Labels.badge(wording, finding.severity()));
    runs.add(new Inline.Words("  " + Labels.rating(wording, finding.risk())));
    if (finding.decision() != null) {
      runs.add(new Inline.Words("  "));
      runs.add(
          new Inline.Badge(
              wording.text(key("decision", finding.decision().status())), Tone.NEUTRAL));
    }
    return new Line(runs.toImmutable());
  }

  private ImmutableList<Block.Entry> details(Finding finding) {
    MutableList<Block.Entry> entries = Lists.mutable.empty();
    add(entries, "finding.where", finding.items().collect(assessment::whereabouts), "; ");
    add(entries, "finding.path", finding.explanation().path().collect(assessment::nameOf), " → ");
    ImmutableList<Line> why = Reasons.lines(wording, finding.explanation().why());
    if (why.notEmpty()) {
      entries.add(new Block.Entry(wording.text("finding.why"), why));
    }
    add(entries, "finding.rated", finding.explanation().arithmetic(), "; ");
    add(entries, "finding.references", references(finding), ", ");
    add(entries, "finding.provisions", finding.threat().references().provisions(), ", ");
    String falseAlarm = finding.threat().texts().falseAlarm();
    add(entries, "finding.false-alarm", Labels.oneIfAny(falseAlarm), "");
    Decision decision = finding.decision();
    if (decision != null) {
      add(entries, "finding.decision", Lists.immutable.of(text(decision)), "");
    }
    add(entries, "finding.id", Lists.immutable.of(finding.id()), "");
    return entries.toImmutable();
  }

  private void add(
      MutableList<Block.Entry> entries, String label, ImmutableList<String> texts, String between) {
    if (texts.notEmpty()) {
      entries.add(
          new Block.Entry(
              wording.text(label), Lists.immutable.of(Line.of(texts.makeString(between)))));
    }
  }

  private String text(Decision decision) {
    return wording.text(
        "finding.decision.text",
        wording.text(key("decision", decision.status())),
        decision.signature().by(),
        decision.signature().on(),
        decision.reason());
  }

  static ImmutableList<String> references(Finding finding) {
    ImmutableList<String> stride =
        finding.threat().stride().toList().toImmutable().collect(Stride::label);
    return finding
        .threat()
        .references()
        .cwe()
        .newWithAll(finding.threat().references().capec())
        .newWithAll(finding.threat().references().emb3d().collect(id -> "EMB3D " + id))
        .newWithAll(stride.collect(label -> "STRIDE " + label));
  }

  private ImmutableList<Line> fixes(Case one) {
    return one.remedies().isEmpty()
        ? Lists.immutable.of(Line.of(wording.text("finding.fix.none")))
        : one.remedies()
            .toSortedListBy(remedy -> !remedy.resolves())
            .toImmutable()
            .collect(this::fix);
  }

  private Line fix(Remedy remedy) {
    MutableList<Inline> runs = Lists.mutable.empty();
    for (Fix fix : assessment.plan().describing(remedy)) {
      runs.add(fix.link());
      runs.add(new Inline.Words("  "));
    }
    runs.add(new Inline.Strong(remedy.countermeasure().title()));
    runs.add(
        new Inline.Words(
            " ("
                + wording.text(remedy.resolves() ? "finding.fix.resolves" : "finding.fix.helps")
                + "). "
                + remedy.countermeasure().description()));
    return new Line(runs.toImmutable());
  }

  ImmutableList<Block> possible() {
    ImmutableList<Case> cases = assessment.cases().reject(Case::isConfirmed);
    if (cases.isEmpty()) {
      return Lists.immutable.empty();
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("confidence.potential"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.finding"), 48),
                new Block.Column(wording.text("column.rating"), 18),
                new Block.Column(wording.text("column.decides"), 34)),
            cases.collect(this::possibleRow)));
  }

  private Block.Row possibleRow(Case one) {
    Finding finding = one.finding();
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(
                Line.of(
                    new Inline.Place(one.mark(), one.anchor()),
                    new Inline.Strong("  " + one.title())),
                Line.of(finding.explanation().scenario()),
                Line.faint(assessment.whereabouts(finding.focus()))),
            Lists.immutable.of(
                Line.of(Labels.badge(wording, finding.severity())),
                Line.of(Labels.rating(wording, finding.risk()))),
            deciding(finding)));
  }

  private ImmutableList<Line> deciding(Finding finding) {
    ImmutableList<String> ids = finding.explanation().questions();
    return assessment
        .analysis()
        .questions()
        .select(question -> ids.contains(question.id()))
        .collect(Question::text)
        .collect(Line::of);
  }
}
