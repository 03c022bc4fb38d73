package io.seciot.report.assessment;

import static io.seciot.report.assessment.Labels.key;

import io.seciot.model.Decision;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Decisions on findings: those that stand and those whose finding has gone. */
final class DecisionParts {

  private final Assessment assessment;
  private final Wording wording;

  DecisionParts(Assessment assessment) {
    this.assessment = assessment;
    this.wording = assessment.wording();
  }

  ImmutableList<Block> standing() {
    return table(
        assessment.cases().collect(one -> one.finding().decision()).reject(d -> d == null));
  }

  ImmutableList<Block> stale() {
    return table(assessment.analysis().stale());
  }

  private ImmutableList<Block> table(ImmutableList<Decision> decisions) {
    if (decisions.isEmpty()) {
      return Lists.immutable.empty();
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("column.decision"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.finding"), 26),
                new Block.Column(wording.text("column.decision"), 17),
                new Block.Column(wording.text("column.by"), 21),
                new Block.Column(wording.text("column.reason"), 36)),
            decisions.collect(this::row)));
  }

  private Block.Row row(Decision decision) {
    return new Block.Cells(
        Lists.immutable.of(
            finding(decision), status(decision), signature(decision), reason(decision)));
  }

  private ImmutableList<Line> finding(Decision decision) {
    ImmutableList<Case> cases = assessment.casesOf(decision.finding());
    return cases.isEmpty()
        ? Lists.immutable.of(Line.of(decision.finding()))
        : cases.collect(one -> Line.of(one.link(), new Inline.Words("  " + one.title())));
  }

  private ImmutableList<Line> status(Decision decision) {
    Line status = Line.of(wording.text(key("decision", decision.status())));
    LocalDate expires = decision.expires();
    if (expires == null) {
      return Lists.immutable.of(status);
    }
    return Lists.immutable.of(
        status,
        decision.isExpiredOn(assessment.request().date())
            ? Line.of(new Inline.Badge(wording.text("decision.expired", expires), Tone.BAD))
            : Line.faint(wording.text("decision.until", expires)));
  }

  private static ImmutableList<Line> signature(Decision decision) {
    return Lists.immutable.of(
        Line.of(decision.signature().by()), Line.faint(decision.signature().on().toString()));
  }

  private static ImmutableList<Line> reason(Decision decision) {
    MutableList<Line> lines = Lists.mutable.of(Line.of(decision.reason()));
    if (decision.ticket() != null) {
      lines.add(Line.faint(decision.ticket()));
    }
    return lines.toImmutable();
  }
}
