package io.seciot.report.assessment;

import io.seciot.model.Source;
import io.seciot.ontology.analysis.Reason;
import io.seciot.report.content.Line;
import io.seciot.report.template.Wording;
import org.eclipse.collections.api.list.ImmutableList;

/** Reasons as text, each with its source where that is worth knowing. */
final class Reasons {

  /** The workbook has every step; a page has room for those that tell most. */
  private static final int STEPS_SHOWN = 8;

  private Reasons() {}

  static String text(Reason reason) {
    return reason.source() == null
        ? reason.sentence()
        : reason.sentence() + origin(reason.source());
  }

  /** Where a fact comes from, in brackets; empty for what was drawn. */
  static String origin(Source source) {
    return switch (source) {
      case Source.Drawn _ -> "";
      case Source.Answered answered ->
          " (answered by "
              + answered.signature().by()
              + " on "
              + answered.signature().on()
              + (answered.evidence() == null ? ")" : ", see " + answered.evidence() + ")");
      case Source.Catalogue catalogue -> " (catalogue entry " + catalogue.entry() + ")";
      case Source.Imported imported ->
          " (imported from "
              + imported.file()
              + (imported.line() > 0 ? ", line " + imported.line() + ")" : ")");
      case Source.Evidence evidence -> " (shown by " + evidence.document() + ")";
    };
  }

  /** A line for each stated fact, then one for all that follows from the drawing. */
  static ImmutableList<Line> lines(Wording wording, ImmutableList<Reason> reasons) {
    ImmutableList<Line> stated =
        reasons.reject(Reasons::isDerived).collect(reason -> Line.of(text(reason)));
    ImmutableList<String> derived =
        reasons.select(Reasons::isDerived).collect(Reason::sentence).distinct();
    if (derived.isEmpty()) {
      return stated;
    }
    int left = derived.size() - STEPS_SHOWN;
    String shown = derived.take(STEPS_SHOWN).makeString("; ");
    String drawing =
        left > 1 ? wording.text("finding.why.drawing.more", shown, left) : derived.makeString("; ");
    return stated.newWith(Line.faint(wording.text("finding.why.drawing", drawing)));
  }

  private static boolean isDerived(Reason reason) {
    return reason.property() == null;
  }
}
