package io.seciot.report.assessment;

import static io.seciot.report.assessment.Labels.key;

import io.seciot.model.Decision;
import io.seciot.ontology.analysis.Risk;
import io.seciot.ontology.analysis.Severity;
import io.seciot.ontology.knowledge.Countermeasure;
import io.seciot.ontology.risk.MeasureInPlace;
import io.seciot.ontology.risk.RiskRegister;
import io.seciot.ontology.risk.RiskRow;
import io.seciot.ontology.risk.RiskState;
import io.seciot.report.content.Block;
import io.seciot.report.content.Inline;
import io.seciot.report.content.Line;
import io.seciot.report.content.Tone;
import io.seciot.report.template.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jspecify.annotations.Nullable;

/** How risks are treated: rated three times, with the measures in place and those planned. */
final class RiskParts {

  private static final int MOST_NAMED = 3;

  private final Assessment assessment;
  private final RiskRegister register;
  private final Wording wording;

  RiskParts(Assessment assessment) {
    this.assessment = assessment;
    this.register = assessment.request().risks();
    this.wording = assessment.wording();
  }

  /** How many risks of each severity there are in the three states. */
  ImmutableList<Block> totals() {
    ImmutableList<Severity> severities = Lists.immutable.with(Severity.values()).toReversed();
    MutableList<Block.Row> rows = severities.collect(severity -> total(severity)).toList();
    rows.add(
        total(
            Line.strong(wording.text("total")),
            Lists.immutable.with(RiskState.values()).collect(register::count)));
    MutableList<Block.Column> columns =
        Lists.mutable.of(new Block.Column(wording.text("column.severity"), 34));
    for (RiskState state : RiskState.values()) {
      columns.add(new Block.Column(wording.text(key("risk", state)), 22));
    }
    return Lists.immutable.of(
        new Block.Table(wording.text("risk.totals"), columns.toImmutable(), rows.toImmutable()));
  }

  private Block.Row total(Severity severity) {
    return total(
        Line.of(Labels.badge(wording, severity)),
        Lists.immutable.with(RiskState.values()).collect(state -> register.count(state, severity)));
  }

  private static Block.Row total(Line label, ImmutableList<Integer> counts) {
    return new Block.Cells(
        Lists.immutable
            .of(Lists.immutable.of(label))
            .newWithAll(counts.collect(n -> Lists.immutable.of(Line.of(n.toString())))));
  }

  /** The risks that are there, and those that only the plans bring. */
  ImmutableList<Block> present() {
    ImmutableList<RiskRow> rows =
        register.rows().select(row -> !row.isTreated() && (row.counts() || row.isDismissed()));
    if (rows.isEmpty()) {
      return Lists.immutable.empty();
    }
    return Lists.immutable.of(
        new Block.Table(
            wording.text("risk.present.table"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.finding"), 28),
                new Block.Column(wording.text("risk.inherent"), 9),
                new Block.Column(wording.text("risk.present"), 9),
                new Block.Column(wording.text("risk.residual"), 9),
                new Block.Column(wording.text("column.measures"), 24),
                new Block.Column(wording.text("column.owner"), 21)),
            rows.collect(this::row)));
  }

  private Block.Row row(RiskRow row) {
    return new Block.Cells(
        Lists.immutable.of(
            title(row),
            rating(row.inherent()),
            rating(row.present()),
            rating(row.residual()),
            measures(row),
            owner(row.decision())));
  }

  private ImmutableList<Line> title(RiskRow row) {
    ImmutableList<Case> cases = assessment.casesOf(row.id());
    String title = row.finding().explanation().title();
    Line line =
        cases.isEmpty()
            ? Line.of(title)
            : Line.of(cases.getFirst().link(), new Inline.Words("  " + title));
    return Lists.immutable.of(line, Line.faint(assessment.whereabouts(row.finding().focus())));
  }

  private ImmutableList<Line> rating(@Nullable Risk risk) {
    return Lists.immutable.of(
        risk == null
            ? Line.of(new Inline.Badge(wording.text("risk.gone"), Tone.GOOD))
            : Line.of(Labels.badge(wording, risk.severity())));
  }

  private ImmutableList<Line> measures(RiskRow row) {
    MutableList<Line> lines = Lists.mutable.empty();
    for (MeasureInPlace measure : row.inPlace()) {
      lines.add(Line.labelled(wording.text("risk.in-place"), sentence(measure)));
    }
    for (Countermeasure planned : row.planned()) {
      lines.add(Line.labelled(wording.text("risk.planned"), planned.title()));
    }
    return lines.isEmpty()
        ? Lists.immutable.of(Line.faint(wording.text("nothing")))
        : lines.toImmutable();
  }

  static String sentence(MeasureInPlace measure) {
    return measure.sentence() + Reasons.origin(measure.fact().source());
  }

  private ImmutableList<Line> owner(@Nullable Decision decision) {
    if (decision == null) {
      return Lists.immutable.of(Line.faint(wording.text("decision.undecided")));
    }
    MutableList<Line> lines =
        Lists.mutable.of(
            Line.of(wording.text(key("decision", decision.status()))),
            Line.of(decision.signature().by() + ", " + decision.signature().on()));
    if (decision.ticket() != null) {
      lines.add(Line.faint(decision.ticket()));
    }
    if (decision.isExpiredOn(register.day())) {
      lines.add(
          Line.of(
              new Inline.Badge(
                  wording.text("decision.expired", String.valueOf(decision.expires())), Tone.BAD)));
    }
    return lines.toImmutable();
  }

  /** Each stated measure once, with what it keeps away. */
  ImmutableList<Block> treated() {
    Map<MeasureInPlace, MutableList<RiskRow>> byMeasure = new LinkedHashMap<>();
    for (RiskRow row : register.counted().select(RiskRow::isTreated)) {
      for (MeasureInPlace measure : row.inPlace()) {
        byMeasure.computeIfAbsent(measure, m -> Lists.mutable.empty()).add(row);
      }
    }
    if (byMeasure.isEmpty()) {
      return Lists.immutable.empty();
    }
    MutableList<Block.Row> rows = Lists.mutable.empty();
    byMeasure.forEach((measure, kept) -> rows.add(treated(measure, kept.toImmutable())));
    return Lists.immutable.of(
        new Block.Table(
            wording.text("risk.treated.table"),
            Lists.immutable.of(
                new Block.Column(wording.text("column.measure"), 42),
                new Block.Column(wording.text("risk.inherent"), 10),
                new Block.Column(wording.text("column.keeps-away"), 48)),
            rows.toImmutable()));
  }

  /** The rows come worst first, so the first has the worst rating. */
  private Block.Row treated(MeasureInPlace measure, ImmutableList<RiskRow> kept) {
    ImmutableList<String> titles =
        kept.collect(row -> row.finding().explanation().title()).distinct();
    int more = titles.size() - MOST_NAMED;
    ImmutableList<Line> named = titles.take(MOST_NAMED).collect(Line::of);
    return new Block.Cells(
        Lists.immutable.of(
            Lists.immutable.of(Line.of(sentence(measure))),
            rating(kept.getFirst().inherent()),
            more > 0 ? named.newWith(Line.faint(wording.text("answer.more", more))) : named));
  }
}
